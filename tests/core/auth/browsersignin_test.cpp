// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signin.h"

#include "core/auth/pkce.h"
#include "tests/core/auth/loginservice.h"
#include "tests/support/fakeclock.h"

#include <gmock/gmock.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente::test
{
namespace
{
/// A login service of one tenant, and a browser in which the person does what `browser` says.
class BrowserSignIn : public ::testing::Test
{
protected:
    BrowserSignIn() : server([this](const SeenRequest &request) { return answer(request); }) { clock.holdStill(); }

    ScriptedAnswer answer(const SeenRequest &request)
    {
        if (pathOf(request) == configurationPath())
            return ScriptedAnswer::json(200, {{"issuer", issuer().toString().toStdString()}});
        if (pathOf(request) == endpointPath("token"))
            return tokenAnswer ? *tokenAnswer : ScriptedAnswer::json(200, tokens());
        return ScriptedAnswer::json(404, {{"error", "not_found"}});
    }

    QUrl issuer() const { return addressOf(server, u'/' + tenantId + u"/v2.0"_s); }

    Json tokens()
    {
        Json claims = goodClaims(issuer());
        claims["nonce"] = asked(u"nonce"_s);
        claims.merge_patch(claimsPatch);
        return {{"token_type", "Bearer"},
                {"scope", "openid profile https://graph.microsoft.com/Policy.Read.All"},
                {"expires_in", 3599},
                {"access_token", "access-secret"},
                {"refresh_token", "refresh-secret"},
                {"id_token", jwt(claims).toStdString()}};
    }

    /// A parameter of the address that the browser was given.
    QString asked(const QString &name) const { return readForm(opened.query(QUrl::FullyEncoded).toLatin1())[name]; }

    QUrl comeBack(const QString &query) const { return QUrl(asked(u"redirect_uri"_s) + u"/?"_s + query); }
    void browse(const QUrl &address) { browsed = network.get(QNetworkRequest(address)); }
    void comeBackWithCode() { browse(comeBack(u"code=0.A%2Bb%25c%2F&state="_s + asked(u"state"_s))); }

    Result<SignedIn> run()
    {
        // A flow that never ends by itself fails its test instead of hanging it.
        QTimer::singleShot(20s, &network, [this] { cancel.cancel(); });
        SignInRequest request(cloudOf(server), tenantId, clientId);
        request.scopes = {u"Policy.Read.All"_s};
        request.loginHint = u"adele+lab@contoso.example"_s;
        SignInPrompts prompts;
        prompts.openBrowser = [this](const QUrl &address) {
            opened = address;
            if (browser)
                browser();
        };
        return QCoro::waitFor(signIn(request, prompts, network, clock, cancel));
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    CancelToken cancel;
    QUrl opened;
    QNetworkReply *browsed = nullptr;
    std::function<void()> browser = [this] {
        comeBackWithCode();
    };
    std::optional<ScriptedAnswer> tokenAnswer;
    Json claimsPatch = Json::object();
};

std::string text(const Error &error)
{
    return (error.message + error.detail + error.code).toStdString();
}
} // namespace

TEST_F(BrowserSignIn, exchangesTheCodeWithPkce)
{
    const Result<SignedIn> done = run();
    ASSERT_TRUE(done.has_value()) << text(errorOf(done));
    EXPECT_EQ(done->account.tenantId, tenantId);
    EXPECT_EQ(done->account.objectId, objectId);
    EXPECT_EQ(done->account.userName, u"adele@contoso.example"_s);
    EXPECT_FALSE(done->account.byIssuer);
    EXPECT_EQ(done->refreshToken, "refresh-secret");
    EXPECT_EQ(done->accessToken, "access-secret");
    EXPECT_EQ(done->accessTokenExpires, clock.now().addSecs(3599));

    ASSERT_EQ(countOf(server, endpointPath("token")), 1);
    std::map<QString, QString> form = formOf(server, endpointPath("token"));
    EXPECT_EQ(form[u"grant_type"_s], u"authorization_code"_s);
    EXPECT_EQ(form[u"code"_s], u"0.A+b%c/"_s);
    EXPECT_EQ(form[u"client_id"_s], clientId);
    EXPECT_EQ(form[u"redirect_uri"_s], asked(u"redirect_uri"_s));
    EXPECT_EQ(Pkce::challengeOf(form[u"code_verifier"_s].toLatin1()), asked(u"code_challenge"_s).toLatin1());
    EXPECT_EQ(form[u"scope"_s], u"openid profile offline_access https://graph.microsoft.com/Policy.Read.All"_s);
    EXPECT_FALSE(form.contains(u"client_secret"_s));
}

TEST_F(BrowserSignIn, asksForWhatTheServiceExpects)
{
    ASSERT_TRUE(run().has_value());
    EXPECT_EQ(opened.path(), endpointPath("authorize"));
    EXPECT_EQ(asked(u"response_type"_s), u"code"_s);
    EXPECT_EQ(asked(u"response_mode"_s), u"query"_s);
    EXPECT_EQ(asked(u"client_id"_s), clientId);
    EXPECT_EQ(asked(u"code_challenge_method"_s), u"S256"_s);
    EXPECT_EQ(asked(u"login_hint"_s), u"adele+lab@contoso.example"_s);
    EXPECT_EQ(asked(u"claims"_s), u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s);
    EXPECT_EQ(asked(u"scope"_s), u"openid profile offline_access https://graph.microsoft.com/Policy.Read.All"_s);
    EXPECT_THAT(asked(u"redirect_uri"_s).toStdString(), ::testing::MatchesRegex("http://localhost:[0-9]+"));
    EXPECT_GE(asked(u"state"_s).size(), 32);
    EXPECT_GE(asked(u"nonce"_s).size(), 32);
}

TEST_F(BrowserSignIn, givesTheBrowserAPageToClose)
{
    ASSERT_TRUE(run().has_value());
    ASSERT_TRUE(QTest::qWaitFor([this] { return browsed->isFinished(); }));
    EXPECT_THAT(browsed->readAll().toStdString(), ::testing::HasSubstr("You can close this window."));
    EXPECT_EQ(browsed->rawHeader("Cache-Control"), "no-store");
}

TEST_F(BrowserSignIn, exchangesNothingForAWrongState)
{
    browser = [this] {
        browse(comeBack(u"code=stolen&state=other"_s));
    };
    const Result<SignedIn> done = run();
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(errorOf(done).kind, ErrorKind::SignIn);
    EXPECT_EQ(errorOf(done).code, u"signIn.wrongState"_s);
    EXPECT_EQ(countOf(server, endpointPath("token")), 0);
}

TEST_F(BrowserSignIn, saysWhyTheServiceRefused)
{
    browser = [this] {
        browse(
            comeBack(u"error=access_denied&error_description=AADSTS65004%3A+User+declined+to+consent.%0D%0A&state="_s +
                     asked(u"state"_s)));
    };
    const Result<SignedIn> done = run();
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(errorOf(done).kind, ErrorKind::Consent);
    EXPECT_EQ(errorOf(done).code, u"AADSTS65004"_s);
    EXPECT_EQ(errorOf(done).detail, u"access_denied: AADSTS65004: User declined to consent."_s);
}

TEST_F(BrowserSignIn, endsAtOnceWhenCancelled)
{
    browser = [this] {
        QMetaObject::invokeMethod(
            &network, [this] { cancel.cancel(); }, Qt::QueuedConnection);
    };
    const Result<SignedIn> done = run();
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(errorOf(done).kind, ErrorKind::Cancelled);
    browse(comeBack(u"code=late&state="_s + asked(u"state"_s)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return browsed->isFinished(); }));
    EXPECT_EQ(browsed->error(), QNetworkReply::ConnectionRefusedError);
}

TEST_F(BrowserSignIn, endsWhenTheBrowserNeverReturns)
{
    browser = [this] {
        QMetaObject::invokeMethod(
            &network, [this] { clock.advance(300s); }, Qt::QueuedConnection);
    };
    const Result<SignedIn> done = run();
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(errorOf(done).kind, ErrorKind::Timeout);
    EXPECT_EQ(clock.sleeps(), std::vector<std::chrono::milliseconds>{300s});
}

TEST_F(BrowserSignIn, cancelsAnExchangeThatHangs)
{
    tokenAnswer = ScriptedAnswer::silence();
    const auto stop =
        QObject::connect(&network, &QNetworkAccessManager::finished, &network, [this](QNetworkReply *reply) {
            if (reply == browsed)
                cancel.cancel();
        });
    EXPECT_EQ(errorOf(run()).kind, ErrorKind::Cancelled);
    QObject::disconnect(stop);
}

TEST_F(BrowserSignIn, mapsTheTokenEndpointsRefusalAndTellsNoSecret)
{
    Json body = {{"error", "invalid_grant"},
                 {"error_description", "AADSTS54005: code 0.A+b%c/ was redeemed"},
                 {"correlation_id", "eeeeeeee-1111-4222-8333-444444444444"}};
    tokenAnswer = ScriptedAnswer::json(400, body);
    const Result<SignedIn> done = run();
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(errorOf(done).kind, ErrorKind::SignIn);
    EXPECT_EQ(errorOf(done).requestId, u"eeeeeeee-1111-4222-8333-444444444444"_s);
    EXPECT_EQ(errorOf(done).httpStatus, 400);
    EXPECT_THAT(text(errorOf(done)), ::testing::Not(::testing::HasSubstr("0.A+b%c/")));
}

TEST_F(BrowserSignIn, redeemsACodeOnceEvenWhenTheConnectionDrops)
{
    tokenAnswer = ScriptedAnswer::drop();
    EXPECT_EQ(errorOf(run()).kind, ErrorKind::Network);
    EXPECT_EQ(countOf(server, endpointPath("token")), 1);
}

TEST_F(BrowserSignIn, followsNoRedirectWithTheCodeInHand)
{
    const QByteArray location = addressOf(server, u"/elsewhere"_s).toEncoded();
    for (const int status : {302, 303, 307, 308}) {
        tokenAnswer = ScriptedAnswer::json(status, nullptr, "Location: " + location + "\r\n");
        EXPECT_EQ(errorOf(run()).kind, ErrorKind::BadAnswer);
    }
    EXPECT_EQ(countOf(server, u"/elsewhere"_s), 0);
}

TEST_F(BrowserSignIn, refusesAnIdTokenOfAnotherAttempt)
{
    claimsPatch = {{"nonce", "replayed"}};
    EXPECT_EQ(errorOf(run()).code, u"signIn.otherNonce"_s);
}

TEST_F(BrowserSignIn, ignoresWhatBrowsersAskBesides)
{
    browser = [this] {
        const QUrl address = comeBack({});
        network.get(QNetworkRequest(address.resolved(QUrl(u"/favicon.ico"_s))));
        network.get(QNetworkRequest(address));
        comeBackWithCode();
    };
    EXPECT_TRUE(run().has_value());
}

TEST_F(BrowserSignIn, worksWithAnyOpenIdProvider)
{
    // No tid, no oid, no scope, no refresh token, endpoints of its own, and PKCE checked as RFC 7636 section 4.6 says.
    const std::string base = server.url().toString().toStdString();
    server.setScript([this, base](const SeenRequest &request) {
        if (pathOf(request) == u"/.well-known/openid-configuration"_s)
            return ScriptedAnswer::json(200, {{"issuer", base},
                                              {"authorization_endpoint", base + "/auth"},
                                              {"token_endpoint", base + "/redeem"},
                                              {"claims_parameter_supported", false}});
        if (pathOf(request) != u"/redeem"_s)
            return ScriptedAnswer::json(404, nullptr);
        std::map<QString, QString> form = readForm(request.body);
        if (Pkce::challengeOf(form[u"code_verifier"_s].toLatin1()) != asked(u"code_challenge"_s).toLatin1())
            return refusal("invalid_grant");
        const Json claims = {
            {"iss", base}, {"sub", "user-7"}, {"aud", clientId}, {"exp", fakeNow + 60}, {"nonce", asked(u"nonce"_s)}};
        return ScriptedAnswer::json(
            200,
            {{"token_type", "bearer"}, {"access_token", "access-secret"}, {"id_token", jwt(claims).toStdString()}});
    });
    browser = [this, base] {
        browse(comeBack(u"code=c&iss=%1&state=%2"_s.arg(QString::fromStdString(base), asked(u"state"_s))));
    };
    const Result<SignedIn> done = run();
    ASSERT_TRUE(done.has_value()) << text(errorOf(done));
    EXPECT_EQ(opened.path(), u"/auth"_s);
    EXPECT_TRUE(asked(u"claims"_s).isEmpty());
    EXPECT_TRUE(done->account.byIssuer);
    EXPECT_EQ(done->account.objectId, u"user-7"_s);
    EXPECT_TRUE(done->refreshToken.isEmpty());
    EXPECT_EQ(done->accessTokenExpires, clock.now().addSecs(3600));
    EXPECT_TRUE(done->grantedScopes.contains(u"https://graph.microsoft.com/Policy.Read.All"_s));

    browser = [this] {
        browse(comeBack(u"code=c&iss=https%3A%2F%2Fother&state="_s + asked(u"state"_s)));
    };
    EXPECT_EQ(errorOf(run()).code, u"signIn.badRedirect"_s);
}

TEST_F(BrowserSignIn, refusesMissingInputBeforeAnythingIsOpened)
{
    const SignInRequest noApp(cloudOf(server), tenantId, {});
    EXPECT_EQ(QCoro::waitFor(signIn(noApp, {}, network, clock, cancel)).error().kind, ErrorKind::Usage);
    const SignInRequest noTenant(cloudOf(server), u"../common"_s, clientId);
    EXPECT_EQ(QCoro::waitFor(signIn(noTenant, {}, network, clock, cancel)).error().kind, ErrorKind::Usage);
    EXPECT_TRUE(server.seen().empty());
}
} // namespace entente::test
