// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenservice.h"

#include "core/auth/tokenkey.h"
#include "core/auth/tokenstate.h"

namespace entente
{
QCoro::Task<void> TokenService::State::fly(Ptr self, std::shared_ptr<Flight> flight, CancelToken cancel)
{
    while (self->turn && !cancel.isCancelled())
        co_await untilOpen(self->turn, cancel);
    const std::shared_ptr<Latch> turn = std::make_shared<Latch>();
    if (cancel.isCancelled()) {
        flight->result = failure(cancelledError());
    } else {
        self->turn = turn;
        flight->generation = self->generation;
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
    self->signedOut = false;
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
    const State::Ptr state = m_state;
    const CancelToken end = m_scope.token();
    while (!cancel.isCancelled()) {
        const QDateTime now = state->clock.now();
        if (const std::optional<AccessToken> there = state->cache.usable(service, scopes, now))
            co_return *there;
        if (const std::optional<Error> recent = state->cache.recentFailure(service, scopes, now))
            co_return failure(*recent);
        std::shared_ptr<Flight> &slot = state->flights[tokenWish(service, scopes)];
        std::shared_ptr<Flight> flight = slot;
        if (!flight) {
            flight = std::make_shared<Flight>(service, scopes, state->generation);
            slot = flight;
            TaskScope::launch(State::fly(state, flight, end));
        }
        const Result<AccessToken> brought = co_await State::waitFor(flight, cancel);
        if (!state->isOver(*flight))
            co_return brought;
    }
    co_return failure(cancelledError());
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
    m_state->signedOut = true;
    m_state->refreshToken.clear();
    m_state->claims.clear();
    m_state->cache.clear();
}

QStringList TokenService::grantedScopes() const
{
    return m_state->cache.granted(Service::Graph);
}
} // namespace entente
