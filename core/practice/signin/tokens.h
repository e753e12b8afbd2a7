// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/signin/permissions.h"
#include "core/practice/world.h"

namespace entente::practice
{
/// What a valid access token says.
struct TokenClaims {
    QString tenantId;
    QString userId;
    QStringList scopes;
    QStringList contexts;
};

/// Why a token is refused, in the words of Microsoft Graph; nothing refused when `message` is empty.
struct TokenVerdict {
    TokenClaims claims;
    QString message;
};

/// A signed JWT with the claims of a delegated access token of Microsoft Entra ID.
QByteArray mintAccessToken(World &world, const SignedIn &who, const Resource &resource, const QStringList &scopes);
/// OpenID Connect id token for the app.
QByteArray mintIdToken(World &world, const SignedIn &who, const QString &nonce);
/// Whose requests are counted together when they are throttled: the app and tenant that the token names. Empty for what
/// is no token of ours.
QString bucketOf(const World &world, const QByteArray &token);
/// Signature, lifetime, uses left, audience and tenant.
enum class TokenUse { Counts, Repeated };
TokenVerdict checkAccessToken(World &world, const QByteArray &token, const Resource &resource, TokenUse use);
} // namespace entente::practice
