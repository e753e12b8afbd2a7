// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenservice.h"

#include "core/auth/endpoints.h"
#include "core/auth/scopes.h"
#include "core/auth/tokencache.h"
#include "core/auth/tokenendpoint.h"
#include "core/auth/tokenkey.h"
#include "core/base/latch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
/// One refresh under way, with everybody who waits for it.
struct Flight {
    Service service = Service::Graph;
    QStringList scopes;
    std::shared_ptr<Latch> done = std::make_shared<Latch>();
    Result<AccessToken> result;
};

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

/// Shared with the tasks, which may unwind after the service is gone.
struct TokenService::State {
    TenantEntry entry;
    Cloud cloud;
    TokenStore &store;
    QNetworkAccessManager &network;
    Clock &clock;

    QByteArray refreshToken;
    int generation = 0; ///< of sign-ins: what an older one still fetches is not kept
    QUrl tokenEndpoint;
    bool endpointIsSure = false;
    bool refusesClaims = false;
    TokenCache cache;
    std::map<Service, QString> claims;                  ///< challenges that the next token has to satisfy
    std::map<QString, std::shared_ptr<Flight>> flights; ///< by tokenWish()
    std::shared_ptr<Latch> turn;                        ///< closed while a refresh is under way

    using Ptr = std::shared_ptr<State>;

    static QCoro::Task<Result<AccessToken>> waitFor(std::shared_ptr<Flight> flight, CancelToken cancel);
    static QCoro::Task<void> fly(Ptr self, std::shared_ptr<Flight> flight, CancelToken cancel);
    static QCoro::Task<Result<AccessToken>> refresh(Ptr self, std::shared_ptr<Flight> flight, CancelToken cancel);
    static QCoro::Task<Result<TokenAnswer>> ask(Ptr self, Service service, QStringList scopes, CancelToken cancel);
    static QCoro::Task<Result<bool>> prepare(Ptr self, CancelToken cancel);
    static QCoro::Task<Result<bool>> adopt(Ptr self, SignedIn signedIn);

    /// All of the service's scopes that a refresh has to name; nothing: what was consented so far.
    QStringList scopesToName(Service service, const QStringList &asked) const;
    TokenRequest request(Service service, const QStringList &scopes) const;
};

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

QCoro::Task<Result<TokenAnswer>> TokenService::State::ask(Ptr self, Service service, QStringList scopes,
                                                          CancelToken cancel)
{
    const bool everything = scopes.isEmpty();
    if (everything)
        scopes.append(defaultScope(self->cloud, service));
    TokenRequest request = self->request(service, scopes);
    Result<TokenAnswer> answer = co_await requestToken(std::move(request), self->network, self->clock, cancel);
    const bool knowsNoDefault = !answer && everything && answer.error().code == u"invalid_scope"_s;
    if (!knowsNoDefault || cancel.isCancelled())
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
    const int generation = self->generation;
    const QStringList names = self->scopesToName(flight->service, flight->scopes);
    const Result<TokenAnswer> answer = co_await ask(self, flight->service, names, cancel);
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (!answer) {
        Error error = naming(answer.error(), self->cache.missing(flight->service, flight->scopes));
        if (error.claims.isEmpty() && self->claims.contains(flight->service))
            error.claims = self->claims[flight->service];
        self->cache.keepFailure(flight->service, flight->scopes, error, self->clock.now());
        co_return failure(error);
    }
    if (generation != self->generation)
        co_return AccessToken(answer->accessToken);
    self->claims.erase(flight->service);
    self->cache.keep(flight->service, *answer, names, self->clock.now());
    if (!answer->refreshToken.isEmpty() && answer->refreshToken != self->refreshToken) {
        self->refreshToken = answer->refreshToken;
        // Where the store fails, the token still serves until the program ends.
        co_await self->store.write(tokenKey(self->cloud, self->entry), self->refreshToken);
    }
    co_return AccessToken(answer->accessToken);
}

QCoro::Task<void> TokenService::State::fly(Ptr self, std::shared_ptr<Flight> flight, CancelToken cancel)
{
    while (self->turn && !cancel.isCancelled())
        co_await untilOpen(self->turn, cancel);
    const std::shared_ptr<Latch> turn = std::make_shared<Latch>();
    if (cancel.isCancelled()) {
        flight->result = failure(cancelledError());
    } else {
        self->turn = turn;
        // Another refresh may have brought it meanwhile.
        if (const auto there = self->cache.usable(flight->service, flight->scopes, self->clock.now()))
            flight->result = *there;
        else
            flight->result = co_await refresh(self, flight, cancel);
        self->turn.reset();
    }
    self->flights.erase(tokenWish(flight->service, flight->scopes));
    turn->open();
    flight->done->open();
}

QCoro::Task<Result<AccessToken>> TokenService::State::waitFor(std::shared_ptr<Flight> flight, CancelToken cancel)
{
    // A latch of our own: cancelling one who waits must not wake the others.
    const auto mine = std::make_shared<Latch>();
    QObject::connect(flight->done.get(), &Latch::opened, mine.get(), &Latch::open);
    if (!flight->done->isOpen())
        co_await untilOpen(mine, cancel);
    co_return cancel.isCancelled() ? Result<AccessToken>(failure(cancelledError())) : flight->result;
}

QCoro::Task<Result<bool>> TokenService::State::adopt(Ptr self, SignedIn signedIn)
{
    ++self->generation;
    self->entry.account = signedIn.account;
    self->entry.clientId = signedIn.clientId;
    self->refreshToken = signedIn.refreshToken;
    self->claims.clear();
    self->cache.clear();
    TokenAnswer graph;
    graph.accessToken = signedIn.accessToken;
    graph.scopes = signedIn.grantedScopes;
    graph.expiresIn = std::chrono::seconds(self->clock.now().secsTo(signedIn.accessTokenExpires));
    self->cache.keep(Service::Graph, graph, QStringList(), self->clock.now());
    if (signedIn.refreshToken.isEmpty())
        co_return true;
    co_return co_await self->store.write(tokenKey(self->cloud, self->entry), signedIn.refreshToken);
}

TokenService::TokenService(TenantEntry entry, Cloud cloud, TokenStore &store, QNetworkAccessManager &network,
                           Clock &clock)
    : m_state(new State{std::move(entry), std::move(cloud), store, network, clock})
{
}

TokenService::~TokenService() = default;

QCoro::Task<Result<AccessToken>> TokenService::token(Service service, QStringList scopes, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    const State::Ptr state = m_state;
    const QDateTime now = state->clock.now();
    if (const std::optional<AccessToken> there = state->cache.usable(service, scopes, now))
        co_return *there;
    if (const std::optional<Error> recent = state->cache.recentFailure(service, scopes, now))
        co_return failure(*recent);
    std::shared_ptr<Flight> &slot = state->flights[tokenWish(service, scopes)];
    std::shared_ptr<Flight> flight = slot;
    if (!flight) {
        flight = std::make_shared<Flight>();
        flight->service = service;
        flight->scopes = scopes;
        slot = flight;
        TaskScope::launch(State::fly(state, flight, m_scope.token()));
    }
    co_return co_await State::waitFor(flight, cancel);
}

void TokenService::refused(Service service, AccessToken token, QString claims)
{
    m_state->cache.drop(service, token.value);
    if (!claims.isEmpty()) {
        m_state->claims[service] = std::move(claims);
        m_state->cache.forgetFailures();
    }
}

QCoro::Task<Result<bool>> TokenService::adopt(SignedIn signedIn)
{
    return State::adopt(m_state, std::move(signedIn));
}

void TokenService::forget()
{
    ++m_state->generation;
    m_state->refreshToken.clear();
    m_state->claims.clear();
    m_state->cache.clear();
}

QStringList TokenService::grantedScopes() const
{
    return m_state->cache.granted(Service::Graph);
}
} // namespace entente
