// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/applier.h"

#include "core/engine/applystep.h"
#include "core/journal/journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
struct StateText {
    StepState state;
    const char *name;
    const char *label;
};
constexpr auto stateTexts = std::to_array<StateText>({
    {StepState::Waiting, "waiting", QT_TRANSLATE_NOOP("Apply", "Waiting")},
    {StepState::Checking, "checking", QT_TRANSLATE_NOOP("Apply", "Checking what is there")},
    {StepState::Sending, "sending", QT_TRANSLATE_NOOP("Apply", "Sending")},
    {StepState::Verifying, "verifying", QT_TRANSLATE_NOOP("Apply", "Reading back")},
    {StepState::Done, "done", QT_TRANSLATE_NOOP("Apply", "Done and read back")},
    {StepState::AlreadySo, "alreadySo", QT_TRANSLATE_NOOP("Apply", "Was so already")},
    {StepState::Changed, "changed", QT_TRANSLATE_NOOP("Apply", "Changed by somebody else")},
    {StepState::Failed, "failed", QT_TRANSLATE_NOOP("Apply", "Failed")},
    {StepState::Unverified, "unverified", QT_TRANSLATE_NOOP("Apply", "Sent, but does not show yet")},
    {StepState::Skipped, "skipped", QT_TRANSLATE_NOOP("Apply", "Skipped")},
});
const StateText &textOf(StepState state)
{
    return *std::ranges::find(stateTexts, state, &StateText::state);
}

bool isSuccess(StepState state)
{
    return state == StepState::Done || state == StepState::AlreadySo;
}

const Connection *connectionFor(const std::vector<Connection> &connections, const QString &tenantId)
{
    const auto found = std::ranges::find_if(connections, [&tenantId](const Connection &connection) {
        return connection.entry.tenantId.compare(tenantId, Qt::CaseInsensitive) == 0;
    });
    return found == connections.end() ? nullptr : &*found;
}

/// A rehearsal and a change of a production tenant are never one run: the journal and every screen say which it is.
bool mixesPractice(const std::vector<const Connection *> &used)
{
    return std::ranges::any_of(used, [&used](const Connection *connection) {
        return connection->cloud.practice != used.front()->cloud.practice;
    });
}

/// What has to hold before anything is read or written.
std::optional<Error> cannotStart(const Plan &plan, const std::vector<Connection> &connections)
{
    std::vector<const Connection *> used;
    for (const TenantPlan &tenant : plan.tenants) {
        if (tenant.steps.empty())
            continue; // nothing is asked of this tenant, so nobody has to be signed in to it
        used.push_back(connectionFor(connections, tenant.tenantId));
        if (!used.back())
            return Error(ErrorKind::Usage, u"plan.otherTenant"_s,
                         QCoreApplication::translate("Apply",
                                                     "The plan is for %1 (%2), which is not connected. Sign in "
                                                     "to that tenant, or choose its plan.")
                             .arg(tenant.tenantName, tenant.tenantId));
        for (const PlanStep &step : tenant.steps)
            if (const auto fine = checkStep(step, tenant.tenantId); !fine)
                return fine.error();
    }
    if (mixesPractice(used))
        return Error(ErrorKind::Usage, u"plan.mixesPractice"_s,
                     QCoreApplication::translate("Apply",
                                                 "The plan changes practice tenants and real ones together. Apply it "
                                                 "to each of them by itself."));
    return std::nullopt;
}

JournalRun runOf(const Plan &plan, const std::vector<Connection> &connections)
{
    JournalRun run;
    run.title = plan.title;
    run.planId = plan.id;
    run.plan = toJson(plan);
    run.steps = plan.stepCount();
    QStringList who;
    for (const TenantPlan &tenant : plan.tenants) {
        if (tenant.steps.empty())
            continue;
        const Connection *connection = connectionFor(connections, tenant.tenantId);
        who << connection->entry.account.userName;
        run.practice = connection->cloud.practice;
    }
    run.who = who.join(u"; "_s);
    return run;
}

QString outcomeOf(const ApplyReport &report)
{
    return report.allDone() ? u"done"_s : report.noneDone() ? u"nothing"_s : u"partly"_s;
}

void keepFirst(std::optional<Error> &kept, const std::optional<Error> &error)
{
    if (!kept)
        kept = error;
}
} // namespace

QString stateLabel(StepState state)
{
    return QCoreApplication::translate("Apply", textOf(state).label);
}

QString stateName(StepState state)
{
    return QString::fromLatin1(textOf(state).name);
}

std::optional<StepState> stateNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(stateTexts, [&name](const StateText &text) { return name == QLatin1String(text.name); });
    return found == stateTexts.end() ? std::nullopt : std::optional(found->state);
}

bool ApplyReport::allDone() const
{
    return std::ranges::all_of(steps, isSuccess, &StepReport::state);
}

bool ApplyReport::noneDone() const
{
    return std::ranges::none_of(steps, [](const StepReport &step) {
        return step.state == StepState::Done || step.state == StepState::Unverified;
    });
}

QCoro::Task<Result<ApplyReport>> applyPlan(Plan plan, std::vector<Connection> connections, Journal &journal,
                                           ApplyOptions options, std::function<void(StepReport)> progress,
                                           CancelToken cancel)
{
    if (const auto problem = cannotStart(plan, connections))
        co_return failure(*problem);
    if (plan.stepCount() == 0)
        co_return ApplyReport();
    const Result<Journal::Claim> claim = journal.claim();
    if (!claim)
        co_return failure(claim.error());
    const Result<QString> runId = journal.beginRun(runOf(plan, connections));
    if (!runId)
        co_return failure(runId.error());

    ApplyReport report;
    report.runId = *runId;
    bool goesOn = true;
    bool anySent = false;
    for (const TenantPlan &tenant : plan.tenants) {
        for (const PlanStep &step : tenant.steps) {
            const Connection *connection = connectionFor(connections, tenant.tenantId);
            const auto run = std::make_shared<StepRun>(*connection, tenant, step, *runId, journal);
            run->options = options;
            run->progress = progress;
            run->cancel = cancel;
            const bool cancelled = cancel.isCancelled();
            if (goesOn && !cancelled)
                co_await runStep(run);
            else
                run->endUnsent(StepState::Skipped, cancelled ? std::optional(cancelledError()) : std::nullopt, Json());
            if (run->isAbandoned())
                co_return failure(cancelledError());
            anySent = anySent || run->sent;
            keepFirst(report.journalFailure, run->journalFailure);
            goesOn = goesOn && isSuccess(run->report.state) && !run->journalFailure;
            report.steps.push_back(run->report);
        }
    }
    if (report.journalFailure && !anySent)
        co_return failure(*report.journalFailure);
    if (const auto ended = journal.endRun(*runId, outcomeOf(report)); !ended)
        keepFirst(report.journalFailure, ended.error());
    co_return report;
}
} // namespace entente
