// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

#include <QMap>
#include <QObject>

#include <vector>

namespace entente::ui
{
/// What the person wants changed and nothing has been sent of yet: per tenant, one wish an address, in the order in
/// which they were made. Lives in memory only; a tenant's wishes go when they were applied or discarded.
class PendingChanges : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Empty for a tenant without wishes. The reference is good until the next change.
    const std::vector<Change> &of(const QString &tenantId) const;
    const Change *find(const QString &tenantId, const SettingAddress &address) const;
    int total() const;
    QStringList tenants() const; ///< those that have any

    /// Adds or replaces the wish at its address; a wish for the value that is there already takes it off the list.
    void put(const QString &tenantId, const Change &change);
    void putAll(const QString &tenantId, const std::vector<Change> &changes);
    void remove(const QString &tenantId, const SettingAddress &address);
    void clear(const QString &tenantId);
    void clearAll();
    /// After a new reading: old values follow what is there now, and what has come true goes.
    void rebase(const Snapshot &snapshot);

Q_SIGNALS:
    void changed(const QString &tenantId);

private:
    QMap<QString, std::vector<Change>> m_changes;
};
} // namespace entente::ui
