// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"

#include "core/engine/planner.h"
#include "core/engine/wishes.h"

using namespace Qt::StringLiterals;

namespace entente::test
{
SnapshotPtr shared(Snapshot snapshot)
{
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

KnownName knownName(ObjectKind kind, const QString &name)
{
    KnownName known;
    known.kind = kind;
    known.displayName = name;
    return known;
}

Plan planForFabrikam()
{
    const Snapshot own = emptyTenant(contosoId, u"Contoso"_s);
    PartnerWish wish;
    wish.partnerTenantId = fabrikamId;
    wish.partnerName = u"Fabrikam"_s;
    wish.sharedChannelsInbound = true;
    NameBook names;
    names.add(fabrikamId, knownName(ObjectKind::Tenant, u"Fabrikam"_s));
    Plan plan;
    plan.id = u"33333333-3333-4333-8333-333333333333"_s;
    plan.title = u"Shared channels with Fabrikam"_s;
    plan.tenants.push_back(makeTenantPlan(own, changesFor(own, wish), names).value());
    return plan;
}
} // namespace entente::test
