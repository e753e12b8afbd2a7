// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <map>

namespace entente::practice
{
/// Who signed in, to which app, and what the sign-in proved.
struct SignedIn {
    QString tenantId;
    QString userId;
    QString clientId;
    QStringList contexts; ///< authentication contexts that were satisfied ("c1")
};

struct AuthorizationCode {
    SignedIn who;
    QString redirectUri;
    QByteArray challenge;
    QString scope;
    QString nonce;
    QDateTime expires;
    bool used = false;
};

struct RefreshToken {
    SignedIn who;
    bool revoked = false;
};

struct DeviceCode {
    enum class State { Pending, Approved, Declined, Used };
    QString userCode;
    QString authority; ///< the tenant in the address, or "organizations"
    QString clientId;
    QString scope;
    QDateTime expires;
    int intervalSeconds = 0; ///< how long the app has to wait between two questions
    QDateTime askedAt;       ///< when it asked last; invalid: not yet
    State state = State::Pending;
    SignedIn who;
};

/// What was given out and may be brought back.
struct Grants {
    std::map<QString, AuthorizationCode> codes;
    std::map<QString, RefreshToken> refreshTokens;
    std::map<QString, DeviceCode> deviceCodes; ///< by device code
    QStringList tokens;                        ///< access and id tokens: nobody looks them up, they say all themselves

    DeviceCode *deviceByUserCode(const QString &userCode);
    /// Everything above by its text, but for what a person has to see: user codes.
    QStringList secrets() const;
};
} // namespace entente::practice
