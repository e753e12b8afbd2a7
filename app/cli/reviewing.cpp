// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reviewing.h"

#include "app/cli/sides.h"
#include "core/engine/planreview.h"
#include "core/engine/plantitle.h"
#include "core/engine/steplook.h"
#include "core/tenant/unread.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// The answer that ends the questions: the first that is not yes.
Answer answerToEachHighRisk(Session &session, const Plan &plan)
{
    for (const TenantPlan &tenant : plan.tenants) {
        for (const PlanStep &step : tenant.steps) {
            if (step.risk != Risk::High)
                continue;
            //: A question: %1 is a number, %2 a tenant, %3 what the step changes
            const QString question =
                QCoreApplication::translate("Cli", "Do you confirm step %1 of high risk in %2 (%3)?");
            const QString where = session.calledTenant(tenant.tenantId, tenant.tenantName);
            const Answer answer = session.confirm(question.arg(step.id, where, stepTitle(step)));
            if (answer != Answer::Yes)
                return answer;
        }
    }
    return Answer::Yes;
}

StepOutlook outlookIn(const Review &review, const TenantPlan &tenant, const PlanStep &step)
{
    return outlookOf(step, review.snapshots.value(tenant.tenantId).get());
}

/// What there is to agree to.
Plan toBeSent(Plan plan, const Review &review)
{
    for (TenantPlan &tenant : plan.tenants)
        std::erase_if(tenant.steps, [&review, &tenant](const PlanStep &step) {
            return outlookIn(review, tenant, step) == StepOutlook::AlreadySo;
        });
    return plan;
}

Error notAgreedTo(Answer answer)
{
    switch (answer) {
    case Answer::Nobody: // a person would have been needed
        return {ErrorKind::SignIn, u"apply.notAnswered"_s,
                QCoreApplication::translate("Cli", "Nothing was applied: nobody answered. Give --yes where the plan "
                                                   "was reviewed.")};
    case Answer::Stopped:
        return {ErrorKind::Cancelled, u"apply.stopped"_s,
                QCoreApplication::translate("Cli", "Nothing was applied: it was stopped at the question.")};
    case Answer::NotAsked:
        return {ErrorKind::Storage, u"apply.notAsked"_s,
                QCoreApplication::translate("Cli", "Nothing was applied: the question could not be written to standard "
                                                   "error. Let it go to a terminal.")};
    case Answer::Yes:
    case Answer::No:
        break;
    }
    return {ErrorKind::Cancelled, u"apply.declined"_s,
            QCoreApplication::translate("Cli", "Nothing was applied, as you answered.")};
}

/// Without these nothing can be asked of the tenant at all, so nothing could be applied either.
bool endsReview(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Network ||
           error.kind == ErrorKind::ProxyCredentials;
}

/// Where the plan is to be applied, for the question about the whole of it.
QString allTenants(const Session &session, const Plan &plan)
{
    QStringList called;
    for (const TenantPlan &tenant : plan.tenants)
        if (!tenant.steps.empty())
            called << session.calledTenant(tenant.tenantId, tenant.tenantName);
    return called.join(u", "_s);
}

QStringList partnersOf(const TenantPlan &tenant)
{
    QStringList called;
    for (const PlanStep &step : tenant.steps)
        called << step.keyName;
    return called;
}

/// What the tenant kept to itself: a plan's own values stand in its place then, and a person has to know.
void tellRefused(Terminal &terminal, const Snapshot &snapshot, const QString &tenant)
{
    QMap<QString, Error> refused = refusedParts(snapshot);
    if (const auto names = refused.constFind(u"names"_s); names != refused.constEnd())
        tellWhyIdsAreShown(terminal, *names);
    refused.remove(u"names"_s);
    tellUnread(terminal, refused, tenant);
}
} // namespace

void tellWhyIdsAreShown(Terminal &terminal, const Error &why)
{
    //: %1 is a sentence that says why
    terminal.note(
        QCoreApplication::translate("Cli", "Names could not be looked up, so IDs are shown. %1").arg(why.message));
}

Review reviewOf(const Session &session, const Plan &plan)
{
    Review review;
    for (const TenantPlan &tenant : plan.tenants)
        if (session.isPractice(tenant.tenantId))
            review.practice.insert(tenant.tenantId);
    return review;
}

Result<bool> signInForPlan(Session &session, Plan &plan)
{
    for (TenantPlan &tenant : plan.tenants) {
        if (tenant.steps.empty())
            continue;
        const auto status = signedInTenant(session, tenant.tenantId);
        if (!status)
            return failure(status.error());
        tenant.tenantName = status->entry.displayName; // not what a file calls it
    }
    return true;
}

Result<Review> readForReview(Session &session, const Plan &plan)
{
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    Review review = reviewOf(session, plan);
    for (const TenantPlan &tenant : plan.tenants) {
        if (tenant.steps.empty())
            continue;
        const auto read = session.await((*workbench)->readForReview(tenant.tenantId, plan));
        if (!read && endsReview(read.error()))
            return failure(read.error());
        const QString called = session.calledTenant(tenant.tenantId, tenant.tenantName);
        if (!read) {
            //: %1 is a tenant, %2 a sentence that says why
            session.terminal().note(QCoreApplication::translate("Cli", "What %1 has now could not be read, so the "
                                                                       "plan's own values and IDs are shown. %2")
                                        .arg(called, read.error().message));
            continue;
        }
        review.snapshots.insert(tenant.tenantId, *read);
        review.names.mergeFrom((*read)->names);
        tellRefused(session.terminal(), **read, called);
    }
    return review;
}

void describeAnew(Plan &plan, const Review &review)
{
    for (TenantPlan &tenant : plan.tenants) {
        const QStringList called = partnersOf(tenant);
        describeAnew(tenant, review.snapshots.value(tenant.tenantId).get(), review.names);
        if (partnersOf(tenant) != called)
            plan.title = stepTitle(tenant.steps.front()); // the file's speaks of somebody else
    }
}

void tellWhatHasChanged(Session &session, const Plan &plan, const Review &review)
{
    for (const TenantPlan &tenant : plan.tenants) {
        for (const PlanStep &step : tenant.steps) {
            const StepOutlook outlook = outlookIn(review, tenant, step);
            const QString called = session.calledTenant(tenant.tenantId, tenant.tenantName) + u", "_s + stepTitle(step);
            if (outlook == StepOutlook::AlreadySo)
                //: %1 is a step of a plan
                session.terminal().note(
                    QCoreApplication::translate("Cli", "%1: it is as planned already; nothing will be sent.")
                        .arg(called));
            else if (outlook == StepOutlook::Changed)
                //: %1 is a step of a plan
                session.terminal().note(QCoreApplication::translate("Cli",
                                                                    "%1: somebody has changed this since the plan "
                                                                    "was made, so it will be refused. Make the "
                                                                    "plan again.")
                                            .arg(called));
        }
    }
}

std::optional<ApplyReport> foregoneEnd(const Plan &plan, const Review &review)
{
    ApplyReport report;
    for (const TenantPlan &tenant : plan.tenants) {
        for (const PlanStep &step : tenant.steps) {
            StepReport entry;
            entry.tenantId = tenant.tenantId;
            entry.stepId = step.id;
            const StepOutlook outlook = outlookIn(review, tenant, step);
            entry.state = outlook == StepOutlook::AlreadySo ? StepState::AlreadySo
                          : outlook == StepOutlook::Changed ? StepState::Changed
                                                            : StepState::Skipped;
            if (outlook == StepOutlook::Changed)
                entry.why = changedError(step.keyName.isEmpty() ? stepTitle(step) : step.keyName);
            report.steps.push_back(std::move(entry));
        }
    }
    const bool isRefused =
        std::ranges::any_of(report.steps, [](const StepReport &step) { return step.why.has_value(); });
    return isRefused || (!report.steps.empty() && report.allDone()) ? std::optional(std::move(report)) : std::nullopt;
}

std::optional<Error> declined(Session &session, const Plan &plan, const Review &review)
{
    const Plan asked = toBeSent(plan, review);
    //: A question: %1 is a list of tenants
    const QString question = QCoreApplication::translate("Cli", "Apply %n step(s) in %1?", nullptr, asked.stepCount());
    Answer answer = answerToEachHighRisk(session, asked);
    if (answer == Answer::Yes)
        answer = session.confirm(question.arg(allTenants(session, asked)));
    return answer == Answer::Yes ? std::nullopt : std::optional(notAgreedTo(answer));
}
} // namespace entente::cli
