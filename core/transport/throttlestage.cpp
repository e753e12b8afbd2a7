// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/throttlestage.h"

namespace entente
{
namespace
{
/// A write goes out right after a look at what it changes, or not at all: while it waited, somebody else could change
/// that.
std::optional<Error> closedForWrite(const Gate &gate, const Request &request)
{
    return request.isRead() ? std::nullopt : gate.closedNow();
}
} // namespace

Gates::Gates(Clock &clock, const TransportOptions &options, CancelToken owner, std::shared_ptr<Activity> activity)
    : m_clock(clock), m_options(options), m_owner(std::move(owner)), m_activity(std::move(activity))
{
}

std::shared_ptr<Gate> Gates::of(Service service)
{
    std::shared_ptr<Gate> &gate = m_gates[service];
    if (!gate)
        gate = std::make_shared<Gate>(m_clock, m_options, m_owner, m_activity);
    return gate;
}

std::chrono::milliseconds Gates::closedFor() const
{
    std::chrono::milliseconds longest(0);
    for (const auto &[service, gate] : m_gates)
        longest = std::max(longest, gate->closedFor());
    return longest;
}

ThrottleStage::ThrottleStage(std::shared_ptr<Stage> next, std::shared_ptr<Gates> gates)
    : m_next(std::move(next)), m_gates(std::move(gates))
{
}

QCoro::Task<Result<Response>> ThrottleStage::send(Request request, CancelToken cancel)
{
    const std::shared_ptr<Gate> gate = m_gates->of(request.service);
    if (const std::optional<Error> closed = closedForWrite(*gate, request))
        co_return failure(*closed);
    const int weight = gate->weightOf(request);
    const Result<bool> entered = co_await gate->enter(request.priority, weight, cancel);
    if (!entered)
        co_return failure(entered.error());
    Result<Response> result = co_await m_next->send(std::move(request), cancel);
    if (!cancel.isCancelled() && !result && result.error().retryAfter)
        gate->close(*result.error().retryAfter);
    gate->leave(weight);
    co_return result;
}

HoldStage::HoldStage(std::shared_ptr<Stage> next, std::shared_ptr<Gates> gates, Clock &clock)
    : m_next(std::move(next)), m_gates(std::move(gates)), m_clock(clock)
{
}

QCoro::Task<Result<Response>> HoldStage::send(Request request, CancelToken cancel)
{
    const std::shared_ptr<Gate> gate = m_gates->of(request.service);
    // Again and again: a timer may be early, and the gate may be closed for longer meanwhile.
    while (!cancel.isCancelled() && gate->closedFor() > std::chrono::milliseconds(0)) {
        if (const std::optional<Error> closed = closedForWrite(*gate, request))
            co_return failure(*closed);
        if (const std::optional<Error> tooLong = gate->refusal())
            co_return failure(*tooLong);
        const std::chrono::milliseconds wait = gate->closedFor();
        co_await m_clock.sleep(wait, cancel);
    }
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    co_return co_await m_next->send(std::move(request), cancel);
}
} // namespace entente
