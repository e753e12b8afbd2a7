// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

namespace entente
{
/// What is changed and for whom, as everything that shows a step names it: "Default settings", or "Partner settings:
/// Fabrikam (<tenant id>)". A name may come from a file that anybody wrote; the id beside it is what counts. Pure.
QString stepTitle(const PlanStep &step);
/// "Contoso (<tenant id>)", for the same reason. Pure.
QString tenantTitle(const TenantPlan &tenant);
} // namespace entente
