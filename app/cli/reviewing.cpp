// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reviewing.h"

#include "app/cli/sides.h"
#include "core/engine/plantitle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
bool agreesToEachHighRisk(Terminal &terminal, const Plan &plan)
{
    for (const TenantPlan &tenant : plan.tenants) {
        for (const PlanStep &step : tenant.steps) {
            if (step.risk != Risk::High)
                continue;
            //: A question: %1 is a number, %2 a tenant, %3 what the step changes
            const QString question =
                QCoreApplication::translate("Cli", "Do you confirm step %1 of high risk in %2 (%3)?");
            if (!terminal.confirm(question.arg(step.id, tenant.tenantName, stepTitle(step))))
                return false;
        }
    }
    return true;
}

/// Without these nothing can be asked of the tenant at all, so nothing could be applied either.
bool endsReview(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Network ||
           error.kind == ErrorKind::ProxyCredentials;
}

void tellWhyIdsAreShown(Terminal &terminal, const Error &why)
{
    //: %1 is a sentence that says why
    terminal.note(
        QCoreApplication::translate("Cli", "Names could not be looked up, so IDs are shown. %1").arg(why.message));
}
} // namespace

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
    Review review;
    const auto workbench = session.workbench();
    if (!workbench)
        return failure(workbench.error());
    for (const TenantPlan &tenant : plan.tenants) {
        if (tenant.steps.empty())
            continue;
        const auto read = session.await((*workbench)->readForReview(tenant.tenantId, plan));
        if (!read && endsReview(read.error()))
            return failure(read.error());
        if (!read) {
            tellWhyIdsAreShown(session.terminal(), read.error());
            continue;
        }
        review.snapshots.insert(tenant.tenantId, *read);
        review.names.mergeFrom((*read)->names);
        const auto unread = (*read)->tenant.unread.constFind(u"names"_s);
        if (unread != (*read)->tenant.unread.constEnd())
            tellWhyIdsAreShown(session.terminal(), *unread);
    }
    return review;
}

std::optional<Error> declined(Terminal &terminal, const Plan &plan)
{
    if (agreesToEachHighRisk(terminal, plan) &&
        terminal.confirm(QCoreApplication::translate("Cli", "Apply %n step(s)?", nullptr, plan.stepCount())))
        return std::nullopt;
    return Error(ErrorKind::Cancelled, u"apply.declined"_s,
                 QCoreApplication::translate("Cli", "Nothing was applied, as you answered."));
}
} // namespace entente::cli
