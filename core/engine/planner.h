// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// Pure. Turns wishes into ordered steps against what was read: one step per resource, a create where the partner has
/// no entry yet, both halves of a setting written together, lists merged. Refuses (kind Usage) what the service's own
/// rules forbid: see checkRules.
Result<TenantPlan> makeTenantPlan(const Snapshot &snapshot, const std::vector<Change> &changes);

/// The consistency rules of cross-tenant access settings (Microsoft Entra: cross-tenant access settings) on the values
/// that would stand after the changes. Nothing: fine. `warnings` gets translated sentences on what is legal but odd.
std::optional<Error> checkRules(const Snapshot &snapshot, const std::vector<Change> &changes, QStringList *warnings);
} // namespace entente
