// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenkey.h"
#include "core/auth/tokenservice.h"
#include "tests/core/auth/loginservice.h"
#include "tests/support/fakeclock.h"

#include <gtest/gtest.h>

#include <QNetworkAccessManager>
#include <QTest>

#include <functional>
#include <utility>

namespace entente::test
{
using namespace Qt::StringLiterals;

/// A token endpoint that replaces the refresh token every time and refuses an old one, as careful providers do.
class TokenServiceTest : public ::testing::Test
{
protected:
    TokenServiceTest() : server([this](const SeenRequest &request) { return answer(request); })
    {
        clock.holdStill();
        entry.tenantId = tenantId;
        entry.clientId = clientId;
        entry.cloud = u"lab"_s;
        entry.account.objectId = objectId;
        QCoro::waitFor(store->write(tokenKey(cloudOf(server), entry), "refresh-0"));
        tokens = std::make_unique<TokenService>(entry, cloudOf(server), *store, network, clock);
    }

    ScriptedAnswer answer(const SeenRequest &request)
    {
        if (pathOf(request) != endpointPath("token"))
            return ScriptedAnswer::json(200, {{"issuer", "lab"}});
        std::map<QString, QString> form = readForm(request.body);
        const std::optional<ScriptedAnswer> instead = failing;
        if (const auto happens = std::exchange(meanwhile, nullptr))
            happens();
        if (instead)
            return *instead;
        if (form[u"refresh_token"_s] != u"refresh-%1"_s.arg(served))
            return refusal("invalid_grant", 9002313);
        ++served;
        return ScriptedAnswer::json(200, {{"token_type", "Bearer"},
                                          {"expires_in", 3600},
                                          {"scope", form[u"scope"_s]},
                                          {"access_token", "access-" + std::to_string(served)},
                                          {"refresh_token", "refresh-" + std::to_string(served)}});
    }

    Result<AccessToken> ask(Service service = Service::Graph, const QStringList &scopes = {})
    {
        return QCoro::waitFor(tokens->token(service, scopes, cancel));
    }
    QByteArray asked(Service service = Service::Graph, const QStringList &scopes = {})
    {
        const Result<AccessToken> token = ask(service, scopes);
        return token ? token->value : errorOf(token).code.toLatin1();
    }
    SignedIn newSignIn(const QByteArray &refreshToken)
    {
        SignedIn signedIn;
        signedIn.account = entry.account;
        signedIn.clientId = clientId;
        signedIn.refreshToken = refreshToken;
        signedIn.accessToken = "interactive";
        signedIn.accessTokenExpires = clock.now().addSecs(3600);
        return signedIn;
    }
    int posts() const { return countOf(server, endpointPath("token")); }
    QString lastScope() const { return formOf(server, endpointPath("token"))[u"scope"_s]; }
    QByteArray kept() { return QCoro::waitFor(store->read(tokenKey(cloudOf(server), entry))).value_or("none"); }

    /// Starts a request without waiting for it.
    struct Pending {
        std::optional<Result<AccessToken>> result;
    };
    std::shared_ptr<Pending> start(Service service, const QStringList &scopes, CancelToken token)
    {
        auto pending = std::make_shared<Pending>();
        TaskScope::launch([](TokenService &from, Service s, QStringList wanted, CancelToken c,
                             std::shared_ptr<Pending> into) -> QCoro::Task<void> {
            into->result = co_await from.token(s, wanted, c);
        }(*tokens, service, scopes, token, pending));
        return pending;
    }
    static bool finished(const std::shared_ptr<Pending> &pending)
    {
        return QTest::qWaitFor([pending] { return pending->result.has_value(); });
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    CancelToken cancel;
    TenantEntry entry;
    std::unique_ptr<TokenStore> store = makeMemoryStore();
    std::unique_ptr<TokenService> tokens;
    int served = 0;
    std::optional<ScriptedAnswer> failing;
    std::function<void()> meanwhile; ///< happens once, while a refresh is under way
};
} // namespace entente::test
