// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/base/result.h"

#include <QDateTime>

namespace entente
{
/// What an id token has to agree with.
class IdTokenExpectation
{
public:
    QString clientId;
    QByteArray nonce; ///< empty: none was sent (device code)
    QString tenantId; ///< empty: not known beforehand
    QString issuer;   ///< empty: not known. May hold {tenantid}
    QDateTime now;    ///< UTC
};

/// Reads the payload of an id token and checks it ("Microsoft identity platform: ID tokens", OpenID Connect
/// Core 3.1.3.7). The signature is not checked, since the token came straight from the token endpoint over TLS
/// (3.1.3.7, point 6): never hand in one that came another way. Kinds: BadAnswer (broken), SignIn (of another tenant,
/// app, attempt or time; a personal account).
Result<Account> accountFromIdToken(const QByteArray &idToken, const IdTokenExpectation &expected);

/// Somebody signed in to another tenant than the one that was meant.
Error otherTenant();
} // namespace entente
