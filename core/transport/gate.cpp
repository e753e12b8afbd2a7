// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/gate.h"

#include "core/base/taskscope.h"
#include "core/transport/sentences.h"

#include <algorithm>

namespace entente
{
using namespace Qt::StringLiterals;

/// One request in front of the gate.
struct Gate::Waiter {
    explicit Waiter(int units) : weight(units) {}

    int weight;
    bool admitted = false;
    std::optional<Error> refusal;
    std::shared_ptr<Latch> latch = std::make_shared<Latch>();
};

Gate::Gate(Clock &clock, const TransportOptions &options, CancelToken owner, std::shared_ptr<Activity> activity)
    : m_clock(clock), m_options(options), m_owner(std::move(owner)), m_activity(std::move(activity))
{
}

int Gate::weightOf(const Request &request) const
{
    return request.isBatchable() ? 1 : std::max(1, m_options.batchSize);
}

QCoro::Task<Result<bool>> Gate::enter(Priority priority, int weight, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (const std::optional<Error> tooLong = refusal())
        co_return failure(*tooLong);
    const auto waiter = std::make_shared<Waiter>(weight);
    Queue &queue = priority == Priority::Foreground ? m_foreground : m_background;
    queue.push_back(waiter);
    admit();
    if (!waiter->admitted)
        co_await untilOpen(waiter->latch, cancel);
    if (waiter->refusal)
        co_return failure(*waiter->refusal);
    if (!cancel.isCancelled())
        co_return true;
    if (waiter->admitted)
        leave(weight);
    else
        std::erase(queue, waiter);
    co_return failure(cancelledError());
}

void Gate::leave(int weight)
{
    m_used -= weight;
    if (!m_owner.isCancelled())
        admit();
}

void Gate::close(std::chrono::milliseconds duration)
{
    // The clock counts whole milliseconds: one more, or a request could be a fraction too early.
    const auto until = m_clock.elapsed() + duration + std::chrono::milliseconds(1);
    m_closedUntil = std::max(until, m_closedUntil.value_or(until));
    refuseIfTooLong();
    reopenLater();
    m_activity->gateChanged();
}

std::chrono::milliseconds Gate::closedFor() const
{
    if (!m_closedUntil)
        return std::chrono::milliseconds(0);
    return std::max(std::chrono::milliseconds(0), *m_closedUntil - m_clock.elapsed());
}

void Gate::admit()
{
    if (closedFor() > std::chrono::milliseconds(0)) {
        reopenLater();
        return;
    }
    m_closedUntil.reset();
    while (admitFrom(m_foreground) || (m_foreground.empty() && admitFrom(m_background))) {
    }
}

bool Gate::admitFrom(Queue &queue)
{
    if (queue.empty())
        return false;
    const std::shared_ptr<Waiter> first = queue.front();
    // Parts of envelopes may pass for one envelope more than can be under way: they fill the next one.
    const bool isPart = first->weight < m_options.batchSize;
    const int capacity = (m_options.inFlight + (isPart ? 1 : 0)) * std::max(1, m_options.batchSize);
    if (m_used > 0 && m_used + first->weight > capacity)
        return false;
    queue.pop_front();
    m_used += first->weight;
    first->admitted = true;
    first->latch->open();
    return true;
}

void Gate::refuseIfTooLong()
{
    const std::optional<Error> tooLong = refusal();
    if (!tooLong)
        return;
    for (Queue *queue : {&m_foreground, &m_background}) {
        for (const auto &waiter : std::exchange(*queue, {})) {
            waiter->refusal = tooLong;
            waiter->latch->open();
        }
    }
}

void Gate::reopenLater()
{
    if (m_reopening)
        return;
    m_reopening = true;
    TaskScope::launch(reopen(weak_from_this(), m_clock, closedFor(), m_owner));
}

QCoro::Task<void> Gate::reopen(std::weak_ptr<Gate> gate, Clock &clock, std::chrono::milliseconds wait,
                               CancelToken owner)
{
    co_await clock.sleep(wait, owner);
    const std::shared_ptr<Gate> alive = gate.lock();
    if (!alive || owner.isCancelled())
        co_return;
    alive->m_reopening = false;
    alive->admit(); // closes again by itself where the closure was prolonged, or the timer was early
    alive->m_activity->gateChanged();
}

std::optional<Error> Gate::refusal() const
{
    return closedFor() > m_options.throttleBudget ? closedNow() : std::nullopt;
}

std::optional<Error> Gate::closedNow() const
{
    if (closedFor() <= std::chrono::milliseconds(0))
        return std::nullopt;
    Error error(ErrorKind::Throttled, u"gate.closed"_s, {});
    error.retryAfter = closedFor();
    error.message = sentenceFor(error);
    return error;
}
} // namespace entente
