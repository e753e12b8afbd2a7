// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signin.h"

#include "tests/core/auth/loginservice.h"
#include "tests/support/fakeclock.h"

#include <gmock/gmock.h>

#include <QNetworkAccessManager>

#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente::test
{
namespace
{
/// A login service that answers each poll with the next of `polls`, the last one for ever.
class DeviceCode : public ::testing::Test
{
protected:
    DeviceCode() : server([this](const SeenRequest &request) { return answer(request); }) {}

    ScriptedAnswer answer(const SeenRequest &request)
    {
        if (pathOf(request) == endpointPath("devicecode"))
            return ScriptedAnswer::json(200, grant);
        if (pathOf(request) != endpointPath("token"))
            return ScriptedAnswer::json(404, nullptr);
        const ScriptedAnswer next = polls.front();
        if (polls.size() > 1)
            polls.pop_front();
        return next;
    }

    ScriptedAnswer tokens() const
    {
        Json claims = goodClaims(QUrl(u"https://login.example/v2.0"_s));
        return ScriptedAnswer::json(200, {{"token_type", "Bearer"},
                                          {"expires_in", "3599"},
                                          {"access_token", "access-secret"},
                                          {"refresh_token", "refresh-secret"},
                                          {"id_token", jwt(claims).toStdString()}});
    }

    Result<SignedIn> run()
    {
        SignInRequest request(cloudOf(server), tenantId, clientId);
        request.flow = SignInFlow::DeviceCode;
        SignInPrompts prompts;
        prompts.showDeviceCode = [this](const QString &code, const QUrl &address, const QDateTime &until) {
            shownCode = code;
            shownAddress = address;
            shownUntil = until;
            if (shown)
                shown();
        };
        return QCoro::waitFor(signIn(request, prompts, network, clock, cancel));
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    CancelToken cancel;
    Json grant = {{"device_code", "device-secret"},
                  {"user_code", "ABCD-EFGH"},
                  {"verification_uri", "https://microsoft.com/devicelogin"},
                  {"expires_in", 900},
                  {"interval", 5}};
    std::deque<ScriptedAnswer> polls;
    std::function<void()> shown;
    QString shownCode;
    QUrl shownAddress;
    QDateTime shownUntil;
};
} // namespace

TEST_F(DeviceCode, asksUntilThePersonIsDone)
{
    polls = {refusal("authorization_pending", 70016), refusal("authorization_pending", 70016), tokens()};
    const Result<SignedIn> done = run();
    ASSERT_TRUE(done.has_value()) << errorOf(done).message.toStdString();
    EXPECT_EQ(done->account.objectId, objectId);
    EXPECT_EQ(done->refreshToken, "refresh-secret");
    EXPECT_EQ(shownCode, u"ABCD-EFGH"_s);
    EXPECT_EQ(shownAddress, QUrl(u"https://microsoft.com/devicelogin"_s));
    EXPECT_EQ(shownUntil.toSecsSinceEpoch(), fakeNow + 900);
    EXPECT_EQ(clock.sleeps(), (std::vector<std::chrono::milliseconds>{5s, 5s, 5s}));
    std::map<QString, QString> form = formOf(server, endpointPath("token"));
    EXPECT_EQ(form[u"grant_type"_s], u"urn:ietf:params:oauth:grant-type:device_code"_s);
    EXPECT_EQ(form[u"device_code"_s], u"device-secret"_s);
    EXPECT_EQ(form[u"client_id"_s], clientId);
}

TEST_F(DeviceCode, slowsDownByFiveSecondsForGood)
{
    polls = {refusal("slow_down"), refusal("authorization_pending", 70016), refusal("slow_down"), tokens()};
    ASSERT_TRUE(run().has_value());
    EXPECT_EQ(clock.sleeps(), (std::vector<std::chrono::milliseconds>{5s, 10s, 10s, 15s}));
}

TEST_F(DeviceCode, endsWhenDeclined)
{
    polls = {refusal("authorization_declined", 70018)};
    const Result<SignedIn> done = run();
    EXPECT_EQ(errorOf(done).kind, ErrorKind::SignIn);
    EXPECT_EQ(errorOf(done).code, u"authorization_declined"_s);
    EXPECT_EQ(countOf(server, endpointPath("token")), 1);
}

TEST_F(DeviceCode, endsWhenTheServiceSaysExpired)
{
    polls = {refusal("expired_token", 70020)};
    EXPECT_EQ(errorOf(run()).kind, ErrorKind::Timeout);
}

TEST_F(DeviceCode, endsByItselfWhenTheCodeHasExpired)
{
    grant["expires_in"] = 60;
    polls = {refusal("authorization_pending", 70016)};
    EXPECT_EQ(errorOf(run()).code, u"expired_token"_s);
    EXPECT_EQ(countOf(server, endpointPath("token")), 11);
}

TEST_F(DeviceCode, endsAtOnceWhenCancelled)
{
    clock.holdStill();
    polls = {tokens()};
    shown = [this] {
        QMetaObject::invokeMethod(
            &network, [this] { cancel.cancel(); }, Qt::QueuedConnection);
    };
    EXPECT_EQ(errorOf(run()).kind, ErrorKind::Cancelled);
    EXPECT_EQ(countOf(server, endpointPath("token")), 0);
}

TEST_F(DeviceCode, goesOnAfterALostPollButNotForEver)
{
    polls = {ScriptedAnswer::drop(), tokens()};
    EXPECT_TRUE(run().has_value());
    EXPECT_EQ(clock.sleeps(), (std::vector<std::chrono::milliseconds>{5s, 10s}));
    polls = {ScriptedAnswer::drop()};
    EXPECT_EQ(errorOf(run()).kind, ErrorKind::Network);
}

TEST_F(DeviceCode, refusesAnAddressThatIsNotSafeToShow)
{
    polls = {tokens()};
    grant["verification_uri"] = "http://evil.example/devicelogin";
    EXPECT_EQ(errorOf(run()).kind, ErrorKind::BadAnswer);
    EXPECT_TRUE(shownCode.isEmpty());
}

TEST_F(DeviceCode, explainsThatTheFlowIsOff)
{
    polls = {refusal("invalid_client", 7000218, 401)};
    const Result<SignedIn> done = run();
    EXPECT_EQ(errorOf(done).kind, ErrorKind::Unavailable);
    EXPECT_EQ(errorOf(done).code, u"AADSTS7000218"_s);
    EXPECT_THAT(errorOf(done).detail.toStdString(), ::testing::Not(::testing::HasSubstr("device-secret")));
}
} // namespace entente::test
