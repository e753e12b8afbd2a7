// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokencache.h"
#include "core/auth/tokenservice.h"
#include "core/base/latch.h"

#include <map>
#include <memory>

namespace entente
{
/// One refresh under way, with everybody who waits for it.
class Flight
{
public:
    Flight(Service forService, QStringList withScopes, int signInGeneration)
        : service(forService), scopes(std::move(withScopes)), generation(signInGeneration)
    {
    }

    const Service service;
    const QStringList scopes;
    int generation; ///< of the sign-in that it is about
    std::shared_ptr<Latch> done = std::make_shared<Latch>();
    Result<AccessToken> result;
};

/// Shared with the tasks, which may unwind after the service is gone.
struct TokenService::State {
    TenantEntry entry;
    Cloud cloud;
    TokenStore &store;
    QNetworkAccessManager &network;
    Clock &clock;

    QByteArray refreshToken;
    int generation = 0;     ///< of sign-ins: what an older one still fetches is neither kept nor handed out
    bool signedOut = false; ///< what the store may still hold is on its way out
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
    static QCoro::Task<Result<TokenAnswer>> ask(Ptr self, std::shared_ptr<Flight> flight, QStringList scopes,
                                                CancelToken cancel);
    static QCoro::Task<Result<bool>> prepare(Ptr self, CancelToken cancel);
    static QCoro::Task<Result<bool>> adopt(Ptr self, SignedIn signedIn);

    /// A sign-in or sign-out came between: what the flight brings is about an account that nobody asks for any more.
    bool isOver(const Flight &flight) const { return flight.generation != generation; }
    /// All of the service's scopes that a refresh has to name; nothing: what was consented so far.
    QStringList scopesToName(Service service, const QStringList &asked) const;
    TokenRequest request(Service service, const QStringList &scopes) const;
};
} // namespace entente
