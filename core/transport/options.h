// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace entente
{
/// Limits on what a server may send. Past each of them the answer is an error of kind BadAnswer.
struct AnswerLimits {
    qint64 maxBytes = 64LL * 1024 * 1024;      ///< of one answer, after decompression, counted while it streams in
    int maxPages = 10'000;                     ///< that sendPaged follows
    qint64 maxListBytes = 256LL * 1024 * 1024; ///< of all pages of a list together, after decompression
};

/// How patient and how eager a pipeline is. The waits follow "Microsoft Graph: throttling guidance".
struct TransportOptions {
    std::chrono::milliseconds transferTimeout{60'000}; ///< without a byte in either direction
    std::chrono::milliseconds requestTimeout{300'000}; ///< of one HTTP request in all, however it trickles in
    int maxAttempts = 6;           ///< of one read that is throttled or unavailable, first try included
    int maxConnectionAttempts = 3; ///< of one read whose connection or server fails, first try included
    std::chrono::milliseconds backoffBase{800};
    std::chrono::milliseconds backoffCap{60'000};
    std::chrono::milliseconds throttleBudget{300'000}; ///< longest total wait for one request: who waits longer is told
    int inFlight = 6;                                  ///< HTTP requests under way per tenant and service
    int batchSize = 20;                                ///< reads per $batch envelope; 1: no envelopes
    AnswerLimits limits;
};
} // namespace entente
