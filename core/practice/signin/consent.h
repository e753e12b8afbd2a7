// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/signin/permissions.h"
#include "core/practice/world.h"

namespace entente::practice
{
/// How a granted permission is remembered: "resource app id/name".
QString scopeKey(const Resource &resource, QStringView name);
/// What the user has for a resource: granted for the whole tenant or to him alone; in the order of the service's list.
QStringList grantedScopes(const Tenant &tenant, const QString &userId, const Resource &resource);
/// Named scopes that nobody granted yet, as scopeKey() writes them.
QStringList missingScopes(const Tenant &tenant, const QString &userId, const ScopeRequest &request);
/// Whether this user may grant everything that is missing (a permission that asks for an administrator needs one).
bool mayConsent(const Tenant &tenant, const QString &userId, const QStringList &missing);
/// Grants them to the user.
void consent(Tenant &tenant, const QString &userId, const QStringList &missing);
/// What an organisation's administrator agrees to when registering the app: base and reading.
void grantBeforehand(Tenant &tenant);
} // namespace entente::practice
