// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/namebook.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace entente
{
/// Who a tenant is and what it has. Parts that could not be read say why instead of being empty.
struct TenantFacts {
    QString id;
    QString displayName;
    QString defaultDomain;
    QStringList domains;      ///< verified
    QStringList servicePlans; ///< "AAD_PREMIUM", ...
    QStringList roles;        ///< template ids of the signed-in person
    QString signedInAs;
    QString cloud;
    QMap<QString, Error> unread; ///< "organization", "domains", "servicePlans", "roles", "signedInAs", "names" -> why

    /// Nothing where the licences could not be read.
    std::optional<bool> hasPlan(const QString &plan) const;
};

/// One resource type as read: every item as received, unknown properties included.
struct ResourceReading {
    std::vector<Json> items;
    std::optional<Error> why; ///< set: could not be read, items are then meaningless
    bool wasRead() const { return !why; }
};

/// A tenant's settings at one moment: read-only, shared between threads as shared_ptr<const Snapshot>.
class Snapshot
{
public:
    TenantFacts tenant;
    QDateTime takenAt; ///< UTC
    bool practice = false;
    NameBook names;
    QMap<QString, ResourceReading> readings; ///< by resource type id

    /// The resource as received; null where it was read and is not there (see `find`), or was not read.
    const Json *find(const QString &resourceType, const QString &key) const;
    /// Never throws, never guesses: Unreadable where the type was not read; NotSet where there is no such resource.
    SettingValue value(const SettingAddress &address) const;
    /// Tenant ids of all partner entries.
    QStringList partners() const;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Snapshot file: JSON with "format":"entente-snapshot" and "version" (resources/schemas/snapshot.schema.json).
Json toJson(const Snapshot &snapshot);
Result<Snapshot> snapshotFromJson(const Json &json);
inline constexpr qint64 maxSnapshotBytes = 256LL * 1024 * 1024;
/// Refuses broken, newer and over-large files with kind BadFile.
Result<Snapshot> loadSnapshot(const QString &file);
/// Kind Storage where it cannot be written, or would be too large to be loaded again.
Result<bool> saveSnapshot(const Snapshot &snapshot, const QString &file, qint64 maxBytes = maxSnapshotBytes);
} // namespace entente
