// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/transport/cloud.h"

#include <QCoroTask>

#include <functional>

class QNetworkAccessManager;

namespace entente
{
enum class SignInFlow { Browser, DeviceCode };

class SignInRequest
{
public:
    SignInRequest() = default;
    SignInRequest(Cloud signInCloud, QString tenantDomainOrId, QString appClientId);

    Cloud cloud;
    QString tenant;   ///< domain or id: the resource tenant, so that a guest administrator gets there too
    QString clientId; ///< empty: that of the cloud's definition
    SignInFlow flow = SignInFlow::Browser;
    QStringList scopes; ///< by full name; may name several resources, so that consent is asked once
    QString loginHint;
    QString prompt;                     ///< "", "login", "consent", "select_account"
    QString claims;                     ///< a claims challenge, JSON
    std::chrono::seconds patience{300}; ///< how long the browser may take
};

/// What the front end does for a sign-in. Called on the core thread; the window's implementation hands over by itself.
struct SignInPrompts {
    /// Open this address in the system browser and show it to copy. In practice the console follows it by itself.
    std::function<void(QUrl address)> openBrowser;
    /// Show the code and where to type it.
    std::function<void(QString userCode, QUrl verificationUri, QDateTime expiresAt)> showDeviceCode;
};

/// What a sign-in yields. The secret goes straight into the token store.
class SignedIn
{
public:
    Account account;
    QByteArray refreshToken;
    QByteArray accessToken; ///< for Graph
    QDateTime accessTokenExpires;
    QStringList grantedScopes;
    QString clientId;
};

/// Authorization code with PKCE S256 over a loopback redirect, or device code. Errors carry a sentence that says what
/// to do and the correlation id; signInAction() says what to offer. Kinds: SignIn, Consent, Forbidden (blocked by a
/// policy of the tenant: trying again does not help), Unavailable (unknown tenant, one of another cloud, app not
/// registered), Cancelled, Timeout, Network, ProxyCredentials, Service, BadAnswer, Usage (no client id, no tenant
/// name).
QCoro::Task<Result<SignedIn>> signIn(SignInRequest request, SignInPrompts prompts, QNetworkAccessManager &network,
                                     Clock &clock, CancelToken cancel);
} // namespace entente
