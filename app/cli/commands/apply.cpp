// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applying.h"
#include "app/cli/command.h"
#include "app/cli/reviewing.h"
#include "app/cli/sides.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
constexpr auto arguments = std::to_array<ArgumentSpec>({
    {"PLANFILE", QT_TRANSLATE_NOOP("Cli", "a file that ententectl plan or the window wrote")},
});
constexpr auto options = std::to_array<OptionSpec>({
    {"tenant", 0, "TENANT", QT_TRANSLATE_NOOP("Cli", "only the part of the plan for this tenant")},
    {"yes", 'y', "", QT_TRANSLATE_NOOP("Cli", "apply without asking")},
});

/// Which tenant is meant; one that is not known yet has to be signed in to.
Result<TenantStatus> meantTenant(Session &session, const QString &typed)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    const auto known = (*workbench)->tenant(typed);
    return known ? *known : signedInTenant(session, typed);
}

/// The part of the plan for one tenant; refuses a plan that has none.
Result<Plan> onlyFor(const Plan &plan, const TenantStatus &status)
{
    const TenantPlan *part = plan.forTenant(status.entry.tenantId);
    if (!part) {
        return failure(ErrorKind::Usage, u"plan.otherTenant"_s,
                       //: %1 is an organisation
                       QCoreApplication::translate("Cli",
                                                   "This plan is for another tenant than %1. Make one for it with "
                                                   "ententectl plan.")
                           .arg(status.entry.displayName));
    }
    Plan own = plan;
    own.tenants = {*part};
    return own;
}

/// A file may call a tenant whatever it likes; where the tenant is known here, so is its name.
Result<bool> nameAsKnown(Session &session, Plan &plan)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    for (TenantPlan &tenant : plan.tenants)
        if (const auto known = (*workbench)->tenant(tenant.tenantId); known && !known->entry.displayName.isEmpty())
            tenant.tenantName = known->entry.displayName;
    return true;
}

Result<Plan> openPlan(Session &session, const Arguments &typed)
{
    auto plan = loadPlan(typed.argument(0));
    if (!plan)
        return plan;
    if (const auto named = nameAsKnown(session, *plan); !named)
        return failure(named.error());
    if (!typed.has("tenant"))
        return plan;
    const auto status = meantTenant(session, typed.value("tenant"));
    if (!status)
        return failure(status.error());
    return onlyFor(*plan, *status);
}

/// With --yes the plan was reviewed beforehand; else somebody has to be there who can be asked.
std::optional<Error> nobodyToAsk(Session &session, const Plan &plan, bool agreed)
{
    if (agreed || plan.stepCount() == 0 || session.options().interactive)
        return std::nullopt;
    return Error(ErrorKind::SignIn, u"apply.notConfirmed"_s,
                 QCoreApplication::translate("Cli",
                                             "Nothing was applied: nobody may be asked. Give --yes where the plan "
                                             "was reviewed."));
}

/// Shows the plan with values and names as the tenants tell them, and asks. In JSON only who is asked is shown it; the
/// names are needed for the history all the same.
std::optional<Error> notAgreed(Session &session, Plan &plan, bool agreed)
{
    Terminal &terminal = session.terminal();
    if (terminal.isJson() && plan.stepCount() == 0)
        return std::nullopt;
    if (const auto signedIn = signInForPlan(session, plan); !signedIn)
        return signedIn.error();
    const auto review = readForReview(session, plan);
    if (!review)
        return review.error();
    describeAnew(plan, *review);
    const QString text = planText(plan, *review);
    terminal.print(text);
    tellWhatHasChanged(session, plan, *review);
    if (terminal.isJson() && !agreed)
        terminal.note(text); // nobody agrees to what was not shown
    return agreed || plan.stepCount() == 0 ? std::nullopt : declined(session, plan);
}

/// The tenant has what was sent, whatever became of the journal.
void tellOutcome(Terminal &terminal, const ApplyReport &report)
{
    terminal.print();
    terminal.print(report.allDone()
                       ? QCoreApplication::translate("Cli", "Done: the tenant says so.")
                       : QCoreApplication::translate("Cli", "Not everything was done; the steps above say why."));
    terminal.print(QCoreApplication::translate("Cli", "In the history: %1").arg(report.runId));
    if (report.journalFailure) {
        //: %1 is a sentence that says why and what to do
        terminal.note(QCoreApplication::translate("Cli", "ententectl: The history could not keep all that was done, so "
                                                         "keep what stands above. %1")
                          .arg(report.journalFailure->message));
    }
}

ExitCode carryOut(Session &session, const Plan &plan)
{
    const auto report = applyPlanAndTell(session, plan);
    if (!report)
        return session.fail(report.error());
    const ExitCode code = exitCodeOf(*report);
    if (report->runId.isEmpty()) {
        session.terminal().print(
            QCoreApplication::translate("Cli", "Everything is so already: there is nothing to change."));
        session.terminal().print(toJson(*report));
        return code;
    }
    tellOutcome(session.terminal(), *report);
    session.terminal().print(toJson(*report));
    return code;
}

ExitCode run(Session &session, const Arguments &typed)
{
    auto plan = openPlan(session, typed);
    if (!plan)
        return session.fail(plan.error());
    if (const auto error = nobodyToAsk(session, *plan, typed.has("yes"))) {
        session.terminal().print(planText(*plan, reviewOf(session, *plan)));
        return session.fail(*error);
    }
    if (const auto error = notAgreed(session, *plan, typed.has("yes")))
        return session.fail(*error);
    return carryOut(session, *plan);
}
} // namespace

const Command applyCommand = {
    .name = "apply",
    .summary = QT_TRANSLATE_NOOP("Cli", "Show a plan, carry it out step by step and read back what was done."),
    .arguments = arguments,
    .options = options,
    .run = run,
};
} // namespace entente::cli
