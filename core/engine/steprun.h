// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/applier.h"
#include "core/journal/journal.h"

#include <QPointer>

namespace entente
{
/// How a send ended, for as long as the journal has not taken it.
struct HeldResult {
    qint64 intent;
    StepState state;
    Json after;
    Json error;
    QString requestId;
    std::optional<Error> why; ///< of the step, which the journal's failure stands for meanwhile
};

/// One step under way. Shared by the coroutines that carry it out, so that none of them holds on to another's frame.
class StepRun
{
public:
    StepRun(Connection itsConnection, const TenantPlan &tenant, PlanStep itsStep, QString itsRunId,
            Journal &itsJournal);

    Connection connection;
    QPointer<Pipeline> pipeline; ///< null: its owner went away, nothing is touched any more
    const ResourceType *type;
    PlanStep step;
    JournalStep record; ///< what the journal is told
    Journal &journal;
    ApplyOptions options;
    std::function<void(StepReport)> progress;
    CancelToken cancel;

    StepReport report;
    bool sent = false;                   ///< a request may have gone out
    int unclear = 0;                     ///< sends that were made again after a look
    int throttled = 0;                   ///< the same after a wait that the service asked for
    bool askedToSignIn = false;          ///< a person was asked to sign in again; not twice for one step
    std::optional<Error> journalFailure; ///< set: stop, nothing more can be recorded
    std::optional<HeldResult> held;      ///< what was done and is not in the journal yet

    bool isAbandoned() const { return pipeline.isNull(); }
    /// Whether a new sign-in may mend it: the service refused for want of one, and did nothing.
    bool maySignInFor(const Error &error) const;
    void show(StepState state);
    /// Ends the step; `after`: the resource as last read.
    void endUnsent(StepState state, std::optional<Error> why, const Json &after);
    void endSent(qint64 intent, StepState state, std::optional<Error> why, const Json &after);
    /// Journals how one send ended, and goes on.
    void keepResult(qint64 intent, StepState state, const std::optional<Error> &why, const Json &after);
    /// Tries again to journal what is held; true where nothing is held any more.
    bool keepHeld();
};
} // namespace entente
