// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signin.h"

#include "core/auth/browsersignin.h"
#include "core/auth/devicecode.h"
#include "core/auth/endpoints.h"
#include "core/auth/idtoken.h"
#include "core/auth/scopes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
std::optional<Error> problemOf(const SignInRequest &request)
{
    if (request.clientId.isEmpty()) {
        return Error(ErrorKind::Usage, u"signIn.noClientId"_s,
                     QCoreApplication::translate("SignIn", "Every organisation registers this app itself. Give the "
                                                           "client ID of its app registration."));
    }
    if (!isTenantName(request.tenant)) {
        return Error(ErrorKind::Usage, u"signIn.badTenant"_s,
                     QCoreApplication::translate("SignIn", "“%1” is neither a domain nor a tenant ID. Correct it.")
                         .arg(request.tenant.left(100)));
    }
    return std::nullopt;
}

/// Full names, and always those without which nobody knows who signed in or for how long.
QStringList completed(const Cloud &cloud, const QStringList &scopes)
{
    QStringList all = openIdScopes();
    for (const QString &scope : scopes)
        all.append(fullScope(cloud, Service::Graph, scope));
    all.removeDuplicates();
    return all;
}

Result<SignedIn> signedIn(const SignInRequest &request, const Endpoints &endpoints, const TokenAnswer &tokens,
                          const QByteArray &nonce, const QDateTime &now)
{
    IdTokenExpectation expected;
    expected.clientId = request.clientId;
    expected.nonce = nonce;
    expected.tenantId = endpoints.tenantId;
    expected.issuer = endpoints.issuer;
    expected.now = now;
    const Result<Account> account = accountFromIdToken(tokens.idToken, expected);
    if (!account)
        return failure(account.error());
    SignedIn done;
    done.account = *account;
    done.refreshToken = tokens.refreshToken;
    done.accessToken = tokens.accessToken;
    done.accessTokenExpires = now.addSecs(tokens.expiresIn.count());
    done.grantedScopes =
        tokens.scopes.isEmpty() ? scopesOf(request.cloud, Service::Graph, request.scopes) : tokens.scopes;
    done.clientId = request.clientId;
    return done;
}
} // namespace

SignInRequest::SignInRequest(Cloud signInCloud, QString tenantDomainOrId, QString appClientId)
    : cloud(std::move(signInCloud)), tenant(std::move(tenantDomainOrId)), clientId(std::move(appClientId))
{
}

QCoro::Task<Result<SignedIn>> signIn(SignInRequest request, SignInPrompts prompts, QNetworkAccessManager &network,
                                     Clock &clock, CancelToken cancel)
{
    if (request.clientId.isEmpty())
        request.clientId = request.cloud.clientId;
    if (const std::optional<Error> problem = problemOf(request))
        co_return failure(*problem);
    request.scopes = completed(request.cloud, request.scopes);
    const Result<Endpoints> endpoints = co_await findEndpoints(request.cloud, request.tenant, network, cancel);
    if (!endpoints)
        co_return failure(endpoints.error());
    if (request.flow == SignInFlow::DeviceCode) {
        const Result<TokenAnswer> tokens =
            co_await signInByDeviceCode(request, *endpoints, prompts, network, clock, cancel);
        if (!tokens)
            co_return failure(tokens.error());
        co_return signedIn(request, *endpoints, *tokens, {}, clock.now());
    }
    const Result<BrowserAnswer> answer = co_await signInByBrowser(request, *endpoints, prompts, network, clock, cancel);
    if (!answer)
        co_return failure(answer.error());
    co_return signedIn(request, *endpoints, answer->tokens, answer->nonce, clock.now());
}
} // namespace entente
