// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QHash>
#include <QString>

#include <optional>

namespace entente
{
enum class ObjectKind { User, Group, Application, Tenant };

struct KnownName {
    ObjectKind kind = ObjectKind::User;
    QString displayName;
    QString detail; ///< user name, mail address or default domain
};

/// Names of the ids that a snapshot speaks of. Ids of the partner's directory cannot be resolved from this side: they
/// are noted as such, so that nobody takes them for deleted.
class NameBook
{
public:
    /// The name is kept as plainName() gives it, whoever gave it.
    void add(const QString &id, KnownName name);
    void addUnresolved(const QString &id, ObjectKind kind);

    std::optional<KnownName> find(const QString &id) const;
    bool isUnresolved(const QString &id) const;
    /// For showing: the name; else "not resolvable from this side: <id>" where it was tried; else the id.
    QString text(const QString &id) const;
    void mergeFrom(const NameBook &other);

    Json toJson() const;
    static NameBook fromJson(const Json &json);

private:
    QHash<QString, KnownName> m_names;
    QHash<QString, ObjectKind> m_unresolved;
};
} // namespace entente
