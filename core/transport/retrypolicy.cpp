// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/retrypolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace entente
{
namespace
{
constexpr auto passingNetworkCodes =
    std::to_array<const char *>({"network.dropped", "network.refused", "network.hostNotFound", "network.timeout",
                                 "network.proxyTimeout", "network.proxyClosed", "answer.truncated"});

int allowedTries(const Error &error, const TransportOptions &options)
{
    if (error.kind == ErrorKind::Throttled || error.httpStatus == 503 || error.httpStatus == 504)
        return options.maxAttempts;
    const bool serverFailed = error.httpStatus == 500 || error.httpStatus == 502 || error.httpStatus == 408;
    const bool connectionFailed = std::ranges::any_of(
        passingNetworkCodes, [&error](const char *code) { return error.code == QLatin1String(code); });
    return serverFailed || connectionFailed ? std::min(options.maxAttempts, options.maxConnectionAttempts) : 1;
}

std::chrono::milliseconds backoff(int tries, const TransportOptions &options, double jitter)
{
    const double doubled = static_cast<double>(options.backoffBase.count()) * std::pow(2.0, std::min(tries - 1, 30));
    const double capped = std::min(doubled, static_cast<double>(options.backoffCap.count()));
    return std::chrono::milliseconds(std::llround(capped * (1.0 - 0.5 * std::clamp(jitter, 0.0, 1.0))));
}
} // namespace

std::optional<std::chrono::milliseconds> retryDelay(const Error &error, const Attempt &attempt,
                                                    const TransportOptions &options, double jitter)
{
    if (!attempt.isRead || attempt.tries >= allowedTries(error, options))
        return std::nullopt;
    const std::chrono::milliseconds delay = error.retryAfter.value_or(backoff(attempt.tries, options, jitter));
    if (attempt.waited + delay > options.throttleBudget)
        return std::nullopt;
    return delay;
}
} // namespace entente
