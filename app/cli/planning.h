// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sides.h"
#include "app/common/arguments.h"
#include "core/engine/plan.h"
#include "core/engine/wishes.h"

namespace entente::cli
{
/// Which ways the shared channels of `--shared-channels in|out|both` go.
struct Directions {
    bool in = false;
    bool out = false;
};
Result<Directions> directionsOf(const Arguments &typed);
/// The wish for shared channels and trust out of the options of `plan`; groups of the own directory may be given by
/// name.
Result<PartnerWish> wishFrom(Session &session, const Arguments &typed, const Side &side, const TenantName &partner);
/// `--set SETTING=VALUE` as changes of the tenant's own settings, or, with a partner, of the partner's entry.
Result<std::vector<Change>> changesFrom(const QStringList &assignments, const Snapshot &snapshot,
                                        const QString &partnerTenantId);
TenantName nameOf(const TenantFacts &tenant);
/// The steps for one tenant; a partner that the snapshot does not know by name gets it from `partner`.
Result<TenantPlan> planFor(Snapshot snapshot, const TenantName &partner, const std::vector<Change> &changes);
/// A plan with a new id.
Plan newPlan(const QString &title, std::vector<TenantPlan> tenants);
} // namespace entente::cli
