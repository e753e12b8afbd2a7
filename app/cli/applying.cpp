// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applying.h"

#include "app/cli/reviewing.h"

#include <algorithm>

namespace entente::cli
{
namespace
{
bool isOver(StepState state)
{
    return state != StepState::Waiting && state != StepState::Checking && state != StepState::Sending &&
           state != StepState::Verifying;
}
} // namespace

Result<ApplyReport> applyPlanAndTell(Session &session, Plan plan)
{
    if (const auto signedIn = signInForPlan(session, plan); !signedIn)
        return failure(signedIn.error());
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    const auto progress = [&session, &plan](const QVariant &what) {
        const auto report = what.value<StepReport>();
        if (isOver(report.state))
            session.terminal().print(stepLine(plan, report, session.calledTenant(report.tenantId)));
    };
    return session.await((*workbench)->apply(plan), progress);
}

ExitCode exitCodeOf(const ApplyReport &report)
{
    if (report.allDone()) // what the journal could not keep is no success, though nothing is left to do
        return report.journalFailure ? exitCodeFor(*report.journalFailure) : ExitCode::Fine;
    if (!report.noneDone())
        return ExitCode::AppliedInPart;
    const auto failed = std::ranges::find_if(report.steps, [](const StepReport &step) { return step.why.has_value(); });
    return failed == report.steps.end() ? ExitCode::Failed : exitCodeFor(*failed->why);
}
} // namespace entente::cli
