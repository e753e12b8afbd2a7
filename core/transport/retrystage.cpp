// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/retrystage.h"

#include "core/transport/retrypolicy.h"

#include <QRandomGenerator>

namespace entente
{
RetryStage::RetryStage(std::shared_ptr<Stage> next, Clock &clock, const TransportOptions &options)
    : m_next(std::move(next)), m_clock(clock), m_options(options)
{
}

QCoro::Task<Result<Response>> RetryStage::send(Request request, CancelToken cancel)
{
    Attempt attempt;
    attempt.isRead = request.isRead();
    while (!cancel.isCancelled()) {
        Result<Response> result = co_await m_next->send(request, cancel);
        if (result || cancel.isCancelled())
            co_return result;
        const double jitter = QRandomGenerator::global()->generateDouble();
        const auto delay = retryDelay(result.error(), attempt, m_options, jitter);
        if (!delay)
            co_return result;
        co_await m_clock.sleep(*delay, cancel);
        attempt.waited += *delay;
        ++attempt.tries;
    }
    co_return failure(cancelledError());
}
} // namespace entente
