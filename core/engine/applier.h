// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/engine/plan.h"
#include "core/tenant/connection.h"

#include <QCoroTask>

#include <functional>

namespace entente
{
class Journal;

enum class StepState {
    Waiting,
    Checking, ///< re-reading what is there
    Sending,
    Verifying, ///< reading back until it shows
    Done,      ///< the tenant says so
    AlreadySo, ///< it was so already; nothing was sent
    Changed,   ///< somebody changed it since the plan was made: not sent
    Failed,
    Unverified, ///< sent and accepted, but it did not show in time
    Skipped,    ///< a step before it did not succeed, or it was cancelled
};
QString stateLabel(StepState state);
QString stateName(StepState state); ///< stable, for journal and JSON

struct StepReport {
    QString tenantId;
    QString stepId;
    StepState state = StepState::Waiting;
    std::optional<Error> why;
    QString requestId;
    Json found; ///< for Changed: the properties as they are now
};

struct ApplyReport {
    QString runId; ///< in the journal
    std::vector<StepReport> steps;
    bool allDone() const;  ///< every step Done or AlreadySo
    bool noneDone() const; ///< nothing was written
};

struct ApplyOptions {
    std::chrono::milliseconds readBackTime{30'000}; ///< how long a change may take to show
};

/// Carries out a plan, step by step: re-read, compare with the plan's old value, journal the intent and sync it, send
/// once, read back, journal the result. Stops at the first step that does not succeed. `connections` by tenant id.
/// Fails as a whole (nothing sent) where a tenant of the plan is not connected or the journal cannot be written.
QCoro::Task<Result<ApplyReport>> applyPlan(Plan plan, std::vector<Connection> connections, Journal &journal,
                                           ApplyOptions options, std::function<void(StepReport)> progress,
                                           CancelToken cancel);
} // namespace entente
