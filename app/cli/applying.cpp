// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applying.h"

#include "app/cli/plantext.h"
#include "app/cli/sides.h"

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
    for (TenantPlan &tenant : plan.tenants) {
        const auto status = signedInTenant(session, tenant.tenantId);
        if (!status)
            return failure(status.error());
        tenant.tenantName = status->entry.displayName; // not what a file calls it
    }
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    const auto progress = [&session, &plan](const QVariant &what) {
        const auto report = what.value<StepReport>();
        if (isOver(report.state))
            session.terminal().print(stepLine(plan, report));
    };
    return session.await((*workbench)->apply(plan), progress);
}

ExitCode exitCodeOf(const ApplyReport &report)
{
    if (report.allDone())
        return ExitCode::Fine;
    if (!report.noneDone())
        return ExitCode::AppliedInPart;
    const auto failed = std::ranges::find_if(report.steps, [](const StepReport &step) { return step.why.has_value(); });
    return failed == report.steps.end() ? ExitCode::Failed : exitCodeFor(*failed->why);
}
} // namespace entente::cli
