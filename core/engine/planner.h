// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// Pure. Turns wishes into ordered steps against what was read: one step per resource, a create where the partner has
/// no entry yet, both halves of a setting written together (the other half keeps its own value, or gets the default's),
/// unknown members kept. A wish for NotSet takes the whole property back. What is so already makes no step; the old
/// values are the snapshot's, whatever a wish says. Steps are in the catalogue's order, then by key.
/// Refuses (kind Usage) what the service's own rules forbid (checkRules), values that a setting cannot take, wishes
/// that contradict each other, and (kind Unavailable) what was not read. `names` wins over the snapshot's own names.
Result<TenantPlan> makeTenantPlan(const Snapshot &snapshot, const std::vector<Change> &changes,
                                  const NameBook &names = {});

/// The consistency rules of cross-tenant access settings (Microsoft Entra: cross-tenant access settings) on the values
/// that would stand after the changes. Nothing: fine. `warnings` (may be null) gets translated sentences on what is
/// legal but odd. Refuses also what makeTenantPlan refuses.
std::optional<Error> checkRules(const Snapshot &snapshot, const std::vector<Change> &changes, QStringList *warnings);
} // namespace entente
