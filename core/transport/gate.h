// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/latch.h"
#include "core/base/result.h"
#include "core/transport/activity.h"
#include "core/transport/options.h"
#include "core/transport/request.h"

#include <deque>
#include <memory>
#include <optional>

namespace entente
{
/// The one way in to one service of one tenant. Holds `inFlight` times `batchSize` units: a request that may share an
/// envelope takes one, every other takes `batchSize`, so that full envelopes and single requests are limited alike.
/// A Retry-After closes it for everybody, because throttling counts per app and tenant, not per request. Core thread.
class Gate : public std::enable_shared_from_this<Gate>
{
public:
    /// `owner` is cancelled when the pipeline goes; after that `clock` is not touched any more.
    Gate(Clock &clock, const TransportOptions &options, CancelToken owner, std::shared_ptr<Activity> activity);

    int weightOf(const Request &request) const;

    /// Waits for opening and for free units, foreground first. Kinds: Cancelled, and Throttled where it stays closed
    /// for longer than the budget. Every successful enter needs one leave.
    QCoro::Task<Result<bool>> enter(Priority priority, int weight, CancelToken cancel);
    void leave(int weight);

    /// Nothing passes for `duration`. A shorter closure does not shorten a longer one.
    void close(std::chrono::milliseconds duration);
    /// How long it stays closed; zero: open.
    std::chrono::milliseconds closedFor() const;
    /// Throttled, where it stays closed for longer than the budget: nobody should wait for that.
    std::optional<Error> refusal() const;
    /// Throttled, where it is closed at all, with the time until it opens.
    std::optional<Error> closedNow() const;

private:
    struct Waiter;
    using Queue = std::deque<std::shared_ptr<Waiter>>;

    void admit();
    bool admitFrom(Queue &queue);
    void refuseIfTooLong();
    void reopenLater();
    static QCoro::Task<void> reopen(std::weak_ptr<Gate> gate, Clock &clock, std::chrono::milliseconds wait,
                                    CancelToken owner);

    Clock &m_clock;
    TransportOptions m_options;
    CancelToken m_owner;
    std::shared_ptr<Activity> m_activity;
    std::optional<std::chrono::milliseconds> m_closedUntil; ///< on the clock's monotonic scale
    bool m_reopening = false;
    int m_used = 0;
    Queue m_foreground;
    Queue m_background;
};
} // namespace entente
