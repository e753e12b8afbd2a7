// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/steprun.h"

#include "core/engine/steprequest.h"

#include <utility>

namespace entente
{
StepRun::StepRun(Connection itsConnection, const TenantPlan &tenant, PlanStep itsStep, QString itsRunId,
                 Journal &itsJournal)
    : connection(std::move(itsConnection)), pipeline(connection.pipeline), type(findResourceType(itsStep.resourceType)),
      step(std::move(itsStep)), journal(itsJournal)
{
    record.runId = std::move(itsRunId);
    record.tenantId = report.tenantId = tenant.tenantId;
    record.tenantName = tenant.tenantName;
    record.stepId = report.stepId = step.id;
    record.step = toJson(step);
}

bool StepRun::maySignInFor(const Error &error) const
{
    const bool needsPerson = error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Consent;
    return options.signInAgain && !askedToSignIn && needsPerson && !error.mayHaveBeenDone && !cancel.isCancelled();
}

void StepRun::show(StepState state)
{
    report.state = state;
    if (progress)
        progress(report);
}

void StepRun::endUnsent(StepState state, std::optional<Error> why, const Json &after)
{
    report.why = std::move(why);
    if (state == StepState::Changed)
        report.found = after;
    record.state = stateName(state);
    record.after = after;
    record.error = report.why ? toJson(*report.why) : Json();
    if (const auto kept = journal.recordUnsent(record); !kept)
        journalFailure = kept.error();
    show(state);
}

void StepRun::endSent(qint64 intent, StepState state, std::optional<Error> why, const Json &after)
{
    report.why = std::move(why);
    report.found = state == StepState::Done ? Json() : writtenProperties(step, *type, after);
    keepResult(intent, state, report.why, after);
    show(state);
}

void StepRun::keepResult(qint64 intent, StepState state, const std::optional<Error> &why, const Json &after)
{
    held = HeldResult{intent,           state, writtenProperties(step, *type, after), why ? toJson(*why) : Json(),
                      report.requestId, why};
    if (!keepHeld())
        report.state = state;
}

bool StepRun::keepHeld()
{
    if (!held)
        return true;
    const auto kept =
        journal.recordResult(held->intent, stateName(held->state), held->after, held->error, held->requestId);
    if (!kept) {
        journalFailure = report.why = kept.error();
        return false;
    }
    if (std::exchange(journalFailure, std::nullopt))
        report.why = held->why;
    held.reset();
    return true;
}
} // namespace entente
