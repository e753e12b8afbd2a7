// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TokenService that fetches a token with the refresh token.
#include "core/auth/endpoints.h"
#include "core/auth/scopes.h"
#include "core/auth/tokenkey.h"
#include "core/auth/tokenstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
Error notSignedIn()
{
    return {ErrorKind::SignIn, u"signIn.noToken"_s,
            QCoreApplication::translate("SignIn", "Nobody is signed in to this tenant yet. Sign in.")};
}

Error naming(Error error, const QStringList &missing)
{
    if (error.kind != ErrorKind::Consent || missing.isEmpty())
        return error;
    QStringList names;
    for (const QString &scope : missing)
        names.append(scope.mid(scope.lastIndexOf(u'/') + 1));
    //: %1 is a list of permissions such as Policy.ReadWrite.CrossTenantAccess
    error.message = QCoreApplication::translate("SignIn", "Not granted yet: %1. Sign in again to grant it, or ask an "
                                                          "administrator for consent.")
                        .arg(names.join(u", "_s));
    return error;
}
} // namespace

QStringList TokenService::State::scopesToName(Service service, const QStringList &asked) const
{
    if (asked.isEmpty())
        return {};
    // Some services put into a token only what the request names: what was there before must not get lost.
    QStringList names;
    for (const QString &scope : cache.granted(service) + asked)
        names.append(fullScope(cloud, service, scope));
    names = scopesOf(cloud, service, names);
    names.removeAll(u"openid"_s);
    names.removeAll(u"profile"_s);
    names.removeAll(u"email"_s);
    names.removeAll(u"offline_access"_s);
    names.removeDuplicates();
    return names;
}

TokenRequest TokenService::State::request(Service service, const QStringList &scopes) const
{
    FormFields fields;
    fields.emplace_back(u"grant_type"_s, u"refresh_token"_s);
    fields.emplace_back(u"client_id"_s, entry.clientId);
    fields.emplace_back(u"refresh_token"_s, QString::fromLatin1(refreshToken));
    if (!scopes.isEmpty())
        fields.emplace_back(u"scope"_s, (scopes + QStringList(u"offline_access"_s)).join(u' '));
    const auto challenge = claims.find(service);
    if (challenge != claims.end() || !refusesClaims)
        fields.emplace_back(u"claims"_s, claimsParameter(challenge == claims.end() ? QString() : challenge->second));
    return {tokenEndpoint, std::move(fields), {QString::fromLatin1(refreshToken)}};
}

QCoro::Task<Result<bool>> TokenService::State::prepare(Ptr self, CancelToken cancel)
{
    if (self->signedOut)
        co_return failure(notSignedIn());
    if (self->refreshToken.isEmpty()) {
        const int generation = self->generation;
        const Result<QByteArray> kept = co_await self->store.read(tokenKey(self->cloud, self->entry));
        if (cancel.isCancelled())
            co_return failure(cancelledError());
        if (!kept)
            co_return failure(kept.error().kind == ErrorKind::NotFound ? notSignedIn() : kept.error());
        if (generation == self->generation)
            self->refreshToken = *kept;
    }
    if (self->endpointIsSure)
        co_return true;
    self->tokenEndpoint = microsoftEndpoints(self->cloud, self->entry.tenantId).token;
    self->endpointIsSure = builtInCloud(self->cloud.name) != nullptr;
    if (self->endpointIsSure)
        co_return true;
    const QString tenant = tenantToAskFor(self->entry);
    const Result<Endpoints> endpoints = co_await findEndpoints(self->cloud, tenant, self->network, cancel);
    if (!endpoints)
        co_return failure(endpoints.error());
    self->tokenEndpoint = endpoints->token;
    self->refusesClaims = endpoints->refusesClaims;
    // Where the service could not be asked just now, it is asked again the next time.
    self->endpointIsSure = !endpoints->issuer.isEmpty();
    co_return true;
}

QCoro::Task<Result<TokenAnswer>> TokenService::State::ask(Ptr self, std::shared_ptr<Flight> flight, QStringList scopes,
                                                          CancelToken cancel)
{
    const Service service = flight->service;
    const bool everything = scopes.isEmpty();
    if (everything)
        scopes.append(defaultScope(self->cloud, service));
    TokenRequest request = self->request(service, scopes);
    Result<TokenAnswer> answer = co_await requestToken(std::move(request), self->network, self->clock, cancel);
    const bool knowsNoDefault = !answer && everything && answer.error().code == u"invalid_scope"_s;
    if (!knowsNoDefault || cancel.isCancelled() || self->isOver(*flight))
        co_return answer;
    // Only Microsoft has /.default; without any scope a refresh yields what was granted (RFC 6749 section 6).
    TokenRequest plain = self->request(service, QStringList());
    co_return co_await requestToken(std::move(plain), self->network, self->clock, cancel);
}

QCoro::Task<Result<AccessToken>> TokenService::State::refresh(Ptr self, std::shared_ptr<Flight> flight,
                                                              CancelToken cancel)
{
    const Result<bool> ready = co_await prepare(self, cancel);
    if (!ready)
        co_return failure(ready.error());
    if (self->isOver(*flight))
        co_return failure(notSignedIn());
    const QStringList names = self->scopesToName(flight->service, flight->scopes);
    const Result<TokenAnswer> answer = co_await ask(self, flight, names, cancel);
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    // Refused as well as granted: it says nothing about the present sign-in.
    if (self->isOver(*flight))
        co_return failure(notSignedIn());
    if (!answer) {
        Error error = naming(answer.error(), self->cache.missing(flight->service, flight->scopes));
        if (error.claims.isEmpty() && self->claims.contains(flight->service))
            error.claims = self->claims[flight->service];
        self->cache.keepFailure(flight->service, flight->scopes, error, self->clock.now());
        co_return failure(error);
    }
    self->claims.erase(flight->service);
    self->cache.keep(flight->service, *answer, names, self->clock.now());
    if (!answer->refreshToken.isEmpty() && answer->refreshToken != self->refreshToken) {
        self->refreshToken = answer->refreshToken;
        // Where the store fails, the token still serves until the program ends.
        co_await self->store.write(tokenKey(self->cloud, self->entry), self->refreshToken);
        if (self->isOver(*flight))
            co_return failure(notSignedIn());
    }
    co_return AccessToken(answer->accessToken);
}
} // namespace entente
