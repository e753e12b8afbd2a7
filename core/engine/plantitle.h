// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// What is changed and for whom, as everything that shows a step names it: "Default settings", or "Partner settings:
/// Fabrikam (<tenant id>)". A name may come from a file that anybody wrote; the id beside it is what counts. Pure.
QString stepTitle(const PlanStep &step);
/// "Contoso (<tenant id>)", for the same reason. Pure.
QString tenantTitle(const TenantPlan &tenant);
/// What a plan of single changes is called, from its steps: "Changes: Fabrikam", "Changes between Contoso and
/// Fabrikam", "Changes: 3 partners and Default settings". Pure.
QString changesTitle(const Plan &plan);
/// The value before and after a change, in full. Where the resource has none of its own: what counts instead, and where
/// that comes from, "Blocked, all users (service default)": from `before` (may be null) as the tenant is now, else from
/// the step. Pure.
QString oldValueText(const PlanStep &step, const FieldChange &change, const Setting &setting, const NameBook &names,
                     const Snapshot *before);
QString newValueText(const PlanStep &step, const FieldChange &change, const Setting &setting, const NameBook &names,
                     const Snapshot *before);
} // namespace entente
