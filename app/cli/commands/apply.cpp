// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applying.h"
#include "app/cli/command.h"
#include "app/cli/reviewing.h"
#include "core/base/plainname.h"

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

/// The tenants of a plan, as a person can name them.
QString tenantsOf(const Session &session, const Plan &plan)
{
    QStringList called;
    for (const TenantPlan &tenant : plan.tenants)
        called << session.calledTenant(tenant.tenantId, tenant.tenantName);
    return called.join(u", "_s);
}

/// The part of the plan for one tenant. Who is not among them is not signed in to: that could be a stranger.
Result<Plan> onlyFor(Session &session, const Plan &plan, const QString &typed)
{
    const auto known = session.known(typed);
    const TenantPlan *part = plan.forTenant(known ? known->entry.tenantId : typed.toLower());
    if (!part) {
        const QString called = known ? nameWithDomain(known->entry.displayName, known->entry.domain) : plainName(typed);
        //: %1 is a tenant, %2 a list of tenants
        const QString sentence = QCoreApplication::translate(
            "Cli", "This plan has no part for %1, only for %2. Name one of these, by its ID where it is not known here "
                   "yet, or make another plan with ententectl plan.");
        return failure(ErrorKind::Usage, u"plan.otherTenant"_s, sentence.arg(called, tenantsOf(session, plan)));
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
        if (const auto known = session.known(tenant.tenantId); known && !known->entry.displayName.isEmpty())
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
    return typed.has("tenant") ? onlyFor(session, *plan, typed.value("tenant")) : plan;
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

/// Shows the plan with values and names as the tenants tell them. In JSON only who is asked is shown it; the names are
/// needed for the history all the same.
Result<Review> show(Session &session, Plan &plan, bool agreed)
{
    Terminal &terminal = session.terminal();
    if (plan.stepCount() == 0) {
        terminal.print(planText(plan, reviewOf(session, plan)));
        return Review();
    }
    if (const auto folder = dataFolder(session.options().dataDir); !folder)
        return failure(folder.error()); // without a history nothing is sent
    if (const auto signedIn = signInForPlan(session, plan); !signedIn)
        return failure(signedIn.error());
    auto review = readForReview(session, plan);
    if (!review)
        return review;
    describeAnew(plan, *review);
    const QString text = planText(plan, *review);
    terminal.print(text);
    tellWhatHasChanged(session, plan, *review);
    if (terminal.isJson() && !agreed)
        terminal.note(text); // nobody agrees to what was not shown
    return review;
}

/// The one thing to say about output that got lost.
ExitCode failForLoss(Session &session, const char *code, const QString &sentence)
{
    const ExitCode exitCode = session.fail(Error(ErrorKind::Storage, QLatin1String(code), sentence));
    session.terminal().forgiveLoss();
    return exitCode;
}

/// Nothing is sent of which nobody could be told.
ExitCode failUnheard(Session &session)
{
    return failForLoss(session, "apply.notShown",
                       QCoreApplication::translate("Cli", "Nothing was applied: the plan could not be written to "
                                                          "standard output, so nobody could review it. Check where it "
                                                          "goes and its free space."));
}

/// Nobody is asked to agree to what will not happen.
ExitCode tellForegone(Session &session, const ApplyReport &report)
{
    if (report.allDone()) {
        session.terminal().print(
            QCoreApplication::translate("Cli", "Everything is already as planned: there is nothing to change."));
    } else {
        session.terminal().note(QCoreApplication::translate("Cli", "Nothing was applied: the steps above would be "
                                                                   "refused. Make the plan again."));
    }
    session.terminal().print(toJson(report));
    return exitCodeOf(report);
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

/// What was sent is in the tenant, though nobody could read so.
ExitCode tellElsewhere(Session &session, const QString &runId)
{
    //: %1 is a command line
    const QString sentence = QCoreApplication::translate("Cli", "Changes were made, but what was done could not be "
                                                                "written to standard output. It is in the history: %1");
    return failForLoss(session, "apply.notTold", sentence.arg(u"ententectl history "_s + runId));
}

ExitCode carryOut(Session &session, const Plan &plan)
{
    const auto report = applyPlanAndTell(session, plan);
    if (!report)
        return session.fail(report.error());
    const ExitCode code = exitCodeOf(*report);
    if (report->runId.isEmpty()) {
        session.terminal().print(
            QCoreApplication::translate("Cli", "Everything is already as planned: there is nothing to change."));
        session.terminal().print(toJson(*report));
        return code;
    }
    tellOutcome(session.terminal(), *report);
    session.terminal().print(toJson(*report));
    return session.terminal().lostOutput() && !report->noneDone() ? tellElsewhere(session, report->runId) : code;
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
    const bool agreed = typed.has("yes");
    const auto review = show(session, *plan, agreed);
    if (!review)
        return session.fail(review.error());
    if (plan->stepCount() > 0 && !session.terminal().isHeard())
        return failUnheard(session);
    if (const auto end = agreed ? std::nullopt : foregoneEnd(*plan, *review))
        return tellForegone(session, *end);
    if (const auto error = agreed || plan->stepCount() == 0 ? std::nullopt : declined(session, *plan, *review))
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
