// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/transport/options.h"

#include <chrono>
#include <optional>

namespace entente
{
/// How far one logical request has come.
class Attempt
{
public:
    bool isRead = true;
    int tries = 1;                       ///< made so far
    std::chrono::milliseconds waited{0}; ///< between them, in all
};

/// How long to wait before the next try, or nothing: give up. A write is never repeated here, whatever happened to it:
/// who sent it reads back first. Retry-After is obeyed to the millisecond; without one the wait doubles up to the cap,
/// and `jitter` (0 to 1) takes away up to half of it, so that requests that failed together do not come back together.
std::optional<std::chrono::milliseconds> retryDelay(const Error &error, const Attempt &attempt,
                                                    const TransportOptions &options, double jitter);
} // namespace entente
