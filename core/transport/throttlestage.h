// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/gate.h"
#include "core/transport/stage.h"

#include <map>
#include <memory>

namespace entente
{
/// The gates of one tenant, one per service.
class Gates
{
public:
    Gates(Clock &clock, const TransportOptions &options, CancelToken owner, std::shared_ptr<Activity> activity);

    std::shared_ptr<Gate> of(Service service);
    /// Until the last closed gate opens; zero where all are open.
    std::chrono::milliseconds closedFor() const;

private:
    Clock &m_clock;
    TransportOptions m_options;
    CancelToken m_owner;
    std::shared_ptr<Activity> m_activity;
    std::map<Service, std::shared_ptr<Gate>> m_gates;
};

/// Lets requests through the gate of their service, and closes it on every Retry-After that comes back, also in a part
/// of an envelope. A write never waits for a closed gate: it fails as Throttled, with nothing sent, and whoever sends
/// it looks again at what is there before trying once more.
class ThrottleStage final : public Stage
{
public:
    ThrottleStage(std::shared_ptr<Stage> next, std::shared_ptr<Gates> gates);

    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) override;

private:
    std::shared_ptr<Stage> m_next;
    std::shared_ptr<Gates> m_gates;
};

/// The last look at the gate before the wire: an envelope that was being filled or a token that was being fetched while
/// the gate closed waits here, or fails where it would have to wait for longer than the budget. A write fails at once.
class HoldStage final : public Stage
{
public:
    HoldStage(std::shared_ptr<Stage> next, std::shared_ptr<Gates> gates, Clock &clock);

    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) override;

private:
    std::shared_ptr<Stage> m_next;
    std::shared_ptr<Gates> m_gates;
    Clock &m_clock;
};
} // namespace entente
