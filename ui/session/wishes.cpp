// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that makes pending changes and guards them.
#include "ui/session/session.h"

namespace entente::ui
{
void Session::wish(const QString &tenantId, const SettingAddress &address, const SettingValue &newValue)
{
    const auto where = sideOf(tenantId);
    if (!where || !side(*where).isLive() || !side(*where).snapshot)
        return;
    Change change;
    change.address = address;
    change.oldValue = side(*where).snapshot->value(address);
    change.newValue = newValue;
    m_pending.put(tenantId, change);
}

bool Session::mayLeave(const QString &tenantId) const
{
    return m_pending.of(tenantId).empty() || !m_leaveQuestion || m_leaveQuestion(tenantId);
}

bool Session::makeRoom(SideId id, const QString &next)
{
    const QString tenantId = side(id).tenantId();
    const Side &other = side(otherSide(id));
    const bool stays = tenantId == next || (other.isLive() && other.tenantId() == tenantId);
    if (!side(id).isLive() || stays)
        return true;
    if (!mayLeave(tenantId))
        return false;
    m_pending.clear(tenantId);
    return true;
}

void Session::closeTenant(const QString &tenantId)
{
    m_pending.clear(tenantId);
    for (const SideId id : bothSides) {
        if (side(id).isLive() && side(id).tenantId() == tenantId)
            close(id);
    }
}

QStringList Session::pendingTenants() const
{
    QStringList ids = m_pending.tenants();
    for (const SideId id : {SideId::Right, SideId::Left}) {
        if (ids.removeAll(side(id).tenantId()) > 0)
            ids.prepend(side(id).tenantId());
    }
    return ids;
}
} // namespace entente::ui
