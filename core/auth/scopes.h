// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/cloud.h"

namespace entente
{
/// openid, profile, offline_access: who signed in, and a refresh token.
const QStringList &openIdScopes();

/// "Policy.Read.All" -> "https://graph.microsoft.com/Policy.Read.All"; what names its resource already stays as it is,
/// and so do the scopes of OpenID Connect.
QString fullScope(const Cloud &cloud, Service service, const QString &scope);
/// "{audience}/.default": everything that was consented for the service.
QString defaultScope(const Cloud &cloud, Service service);
/// The part behind the resource, in small letters: services answer with or without it, and in any case.
QString bareScope(const QString &scope);
/// Of `scopes`, those of OpenID Connect and those of one service: a token request must not mix resources
/// ("Scopes and permissions in the Microsoft identity platform").
QStringList scopesOf(const Cloud &cloud, Service service, const QStringList &scopes);

/// The `claims` parameter: a challenge (JSON, may be empty; dropped when it is broken) merged with our declared
/// capability to take such challenges ("Claims challenges, claims requests and client capabilities").
QString claimsParameter(const QString &challenge);
} // namespace entente
