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
/// Nothing for a name that is none of ours.
std::optional<StepState> stateNamed(const QString &name);

struct StepReport {
    QString tenantId;
    QString stepId;
    StepState state = StepState::Waiting;
    std::optional<Error> why;
    QString requestId;
    Json found; ///< the written properties as they are now, where they are not as planned
};

struct ApplyReport {
    QString runId; ///< in the journal; empty where the plan has no steps: nothing was to do, and no run is kept
    std::vector<StepReport> steps;
    /// Set: the journal could not take what the steps above really did. Say it loudly; the steps are right.
    std::optional<Error> journalFailure;
    bool allDone() const;  ///< every step Done or AlreadySo
    bool noneDone() const; ///< nothing was written: no step is Done or Unverified
};

/// Has a person sign in to the tenant again, with these permissions and so that the claims challenge is met.
using SignInAgain =
    std::function<QCoro::Task<Result<bool>>(QString tenantId, QStringList scopes, QString claims, CancelToken cancel)>;

struct ApplyOptions {
    std::chrono::milliseconds readBackTime{30'000}; ///< how long a change may take to show
    SignInAgain signInAgain;                        ///< empty: nobody may be asked
};

/// Carries out a plan, step by step: re-read, compare with the plan's old value, journal the intent and sync it, send
/// once, read back, journal the result. Stops at the first step that does not succeed; the rest is Skipped.
/// A write that was throttled, failed (5xx) or lost its answer may have been carried out: it is read back first, and
/// sent once more (with an intent of its own) only where the tenant still shows the old value.
/// A step that is refused for want of a sign-in (a protected action, an expired one) was not carried out: a person
/// signs in again, what is there is looked at anew and the step goes on, once. Cancelling skips what was not sent yet;
/// a step that was sent is read back all the same, for readBackTime at the most. Values that the plan took from the
/// default are compared with the default as it is now. `connections` by tenant id. Fails as a whole, with nothing sent,
/// where a tenant of the plan is not connected, practice and real tenants are mixed, a step is not what it says
/// (checkStep), another program is applying with this journal, or it cannot be written. `journal` and the clocks
/// outlive the task; where a pipeline is destroyed under way, the task ends with Cancelled and touches neither journal
/// nor progress any more. `progress` is called on every change of a step's state, on the thread of the work.
QCoro::Task<Result<ApplyReport>> applyPlan(Plan plan, std::vector<Connection> connections, Journal &journal,
                                           ApplyOptions options, std::function<void(StepReport)> progress,
                                           CancelToken cancel);
} // namespace entente
