// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/draft.h"

#include "ui/wizards/setuppartner/capability.h"

#include <algorithm>

namespace entente::ui
{
namespace
{
bool anyWish(const PartnerWish &wish, CapabilityDirection Capability::*direction)
{
    return std::ranges::any_of(capabilities(),
                               [&](const Capability &capability) { return wish.*((capability.*direction).wish); });
}
} // namespace

bool SetupDraft::sharesOutbound() const
{
    return anyWish(wish, &Capability::outbound);
}

bool SetupDraft::sharesInbound() const
{
    return anyWish(wish, &Capability::inbound);
}

bool SetupDraft::isDone() const
{
    return plan.stepCount() == 0 || (report && report->allDone());
}

bool SetupDraft::hasPartnerEntry() const
{
    return partner && own->partners().contains(partner->tenantId, Qt::CaseInsensitive);
}

NameBook SetupDraft::names() const
{
    NameBook names = own->names;
    if (partnerSide)
        names.mergeFrom(partnerSide->names);
    const auto addTenant = [&names](const QString &id, const QString &displayName, const QString &domain) {
        KnownName name;
        name.kind = ObjectKind::Tenant;
        name.displayName = displayName;
        name.detail = domain;
        names.add(id, name);
    };
    addTenant(own->tenant.id, own->tenant.displayName, own->tenant.defaultDomain);
    if (partner)
        addTenant(partner->tenantId, partner->displayName, partner->defaultDomain);
    for (const auto &[id, audiences] : people) {
        audiences.outbound.addTo(names);
        audiences.inbound.addTo(names);
    }
    return names;
}
} // namespace entente::ui
