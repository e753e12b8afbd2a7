// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/graph/errors.h"
#include "core/practice/signin/tokens.h"
#include "core/practice/world.h"

#include <initializer_list>

namespace entente::practice::graph
{
/// One Graph request of a caller whose token is valid and whose permission and role suffice.
struct Call {
    World &world;
    Tenant &tenant;
    const TokenClaims &caller;
    const Request &request;
    QString version;      ///< "v1.0" or "beta"
    QStringList captures; ///< what the placeholders of the route stood for
    Parameters query;
    Json body; ///< parsed; null when there is none

    bool hasScope(const QStringList &anyOf) const;
    bool hasRole(const QStringList &anyOf) const { return tenant.hasAnyRole(caller.userId, anyOf); }
    bool isEventual() const;        ///< ConsistencyLevel: eventual
    bool wantsNewerMembers() const; ///< Prefer: include-unknown-enum-members
    /// The address of the metadata with what follows its "#".
    QString context(const QString &fragment) const;
};

/// 200 with a single object; `context` is what its @odata.context names.
Response object(const Call &call, const QString &context, Json value);
/// 204 without a body.
Response noContent();

/// One path of the API. `pattern` has {} for a segment and (key={}) for a quoted key.
struct Route {
    const char *method;
    const char *pattern;
    Response (*handler)(Call &);
    QStringList scopes;    ///< delegated permissions, any of which is enough
    QStringList roles;     ///< template ids, any of which is enough; empty: every user
    bool betaOnly = false; ///< not there under v1.0
};

using Routes = std::vector<Route>;
} // namespace entente::practice::graph
