// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenant/directory.h"

#include <optional>

namespace entente
{
/// How one kind of directory object is asked for (Microsoft Graph: list users, list groups, list servicePrincipals).
struct ObjectQuery {
    QString path;
    QString idProperty; ///< applications are known by their app id, not by the object id of this tenant's copy
    QString select;
};
ObjectQuery queryFor(ObjectKind kind);

/// Nothing where the answer holds no usable object.
std::optional<DirectoryObject> objectFromJson(ObjectKind kind, const Json &json);

/// Percent-encoded for a path segment or a query value.
QString inQuery(const QString &value);
} // namespace entente
