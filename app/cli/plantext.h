// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/engine/applier.h"
#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

#include <QSet>

namespace entente::cli
{
/// What a plan is shown with beside itself.
struct Review {
    NameBook names;                       ///< may be empty: ids are shown then
    QMap<QString, SnapshotPtr> snapshots; ///< by tenant id: what its steps change, as far as it is at hand
    QSet<QString> practice;               ///< ids of tenants that are practice tenants, besides those of the snapshots
};

/// Everything that a person must have seen before it is applied: per tenant and step old -> new, the request, the
/// cmdlet, risk and notes.
QString planText(const Plan &plan, const Review &review = {});
/// "Contoso (contoso.com), step 1, Partner settings: Fabrikam (<tenant id>): Done"; `tenant` is how its tenant is
/// named.
QString stepLine(const Plan &plan, const StepReport &report, const QString &tenant);
Json toJson(const ApplyReport &report);
} // namespace entente::cli
