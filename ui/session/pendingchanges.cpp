// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pendingchanges.h"

#include <algorithm>

namespace entente::ui
{
namespace
{
auto at(const SettingAddress &address)
{
    return [&address](const Change &change) {
        return change.address == address;
    };
}

void store(std::vector<Change> &list, const Change &change)
{
    const auto known = std::ranges::find_if(list, at(change.address));
    const bool noChange = change.newValue.means(change.oldValue);
    if (known == list.end()) {
        if (!noChange)
            list.push_back(change);
    } else if (noChange) {
        list.erase(known);
    } else {
        *known = change;
    }
}
} // namespace

const std::vector<Change> &PendingChanges::of(const QString &tenantId) const
{
    static const std::vector<Change> none;
    const auto found = m_changes.constFind(tenantId);
    return found == m_changes.constEnd() ? none : *found;
}

const Change *PendingChanges::find(const QString &tenantId, const SettingAddress &address) const
{
    const auto &list = of(tenantId);
    const auto found = std::ranges::find_if(list, at(address));
    return found == list.end() ? nullptr : &*found;
}

int PendingChanges::total() const
{
    int count = 0;
    for (const auto &list : m_changes)
        count += static_cast<int>(list.size());
    return count;
}

QStringList PendingChanges::tenants() const
{
    QStringList ids;
    for (auto entry = m_changes.constBegin(); entry != m_changes.constEnd(); ++entry) {
        if (!entry->empty())
            ids << entry.key();
    }
    return ids;
}

void PendingChanges::put(const QString &tenantId, const Change &change)
{
    store(m_changes[tenantId], change);
    Q_EMIT changed(tenantId);
}

void PendingChanges::putAll(const QString &tenantId, const std::vector<Change> &changes)
{
    for (const Change &change : changes)
        store(m_changes[tenantId], change);
    Q_EMIT changed(tenantId);
}

void PendingChanges::remove(const QString &tenantId, const SettingAddress &address)
{
    if (std::erase_if(m_changes[tenantId], at(address)) > 0)
        Q_EMIT changed(tenantId);
}

void PendingChanges::clear(const QString &tenantId)
{
    if (m_changes.remove(tenantId) > 0)
        Q_EMIT changed(tenantId);
}

void PendingChanges::clearAll()
{
    const QStringList ids = m_changes.keys();
    m_changes.clear();
    for (const QString &id : ids)
        Q_EMIT changed(id);
}

void PendingChanges::rebase(const Snapshot &snapshot)
{
    auto found = m_changes.find(snapshot.tenant.id);
    if (found == m_changes.end())
        return;
    for (Change &change : *found) {
        const SettingValue now = snapshot.value(change.address);
        if (now.state != ValueState::Unreadable)
            change.oldValue = now;
    }
    std::erase_if(*found, [](const Change &change) { return change.newValue.means(change.oldValue); });
    Q_EMIT changed(snapshot.tenant.id);
}
} // namespace entente::ui
