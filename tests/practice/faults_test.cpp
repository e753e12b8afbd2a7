// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/graphhelper.h"
#include "tests/support/fakeclock.h"
#include "tests/support/signinhelper.h"

#include <QLocale>

namespace entente::test
{
using namespace Qt::StringLiterals;
using practice::Cloud;
using practice::Faults;
using practice::Response;

class FaultTest : public ::testing::Test
{
protected:
    FakeClock clock;
    Cloud cloud{clock};
    QByteArray token = cloud.mintToken(u"contoso.com"_s);

    void SetUp() override { clock.holdStill(); }
    Response me(const QString &query = {}) { return cloud.handle(graphRequest("GET", u"/me"_s + query, token)); }
};

TEST_F(FaultTest, throttlesEveryNthAndCountsWhoComesBackTooEarly)
{
    cloud.changeFaults([](Faults &faults) {
        faults.throttleEveryNth = 2;
        faults.retryAfter = std::chrono::seconds(10);
    });
    EXPECT_EQ(me(u"?$select=id"_s).status, 200);
    const Response throttled = me();
    EXPECT_EQ(throttled.status, 429);
    EXPECT_EQ(throttled.header("Retry-After"), "10");
    clock.advance(std::chrono::seconds(9));
    EXPECT_EQ(me().status, 429);
    EXPECT_EQ(cloud.repeatedTooEarly(), 1);
    clock.advance(std::chrono::seconds(10));
    EXPECT_EQ(me().status, 200);
    EXPECT_EQ(cloud.repeatedTooEarly(), 1);
    EXPECT_EQ(cloud.throttled(), 2);
}

TEST_F(FaultTest, throttlesTheTenantAndNotTheRequest)
{
    const QByteArray fabrikam = cloud.mintToken(u"fabrikam.com"_s);
    const auto users = [this](const QByteArray &with) {
        return cloud.handle(graphRequest("GET", u"/users"_s, with)).status;
    };
    cloud.changeFaults([](Faults &faults) {
        faults.throttleEveryNth = 3;
        faults.retryAfter = std::chrono::seconds(10);
    });
    EXPECT_EQ(me().status, 200);
    EXPECT_EQ(me().status, 200);
    EXPECT_EQ(me().status, 429);
    EXPECT_EQ(users(token), 200) << "it was under way when the answer went out";
    clock.advance(std::chrono::seconds(5));
    EXPECT_EQ(users(fabrikam), 200) << "every tenant is counted by itself";
    EXPECT_EQ(cloud.repeatedTooEarly(), 0);
    EXPECT_EQ(users(token), 429) << "the app was told to wait in that tenant, whatever it asks";
    EXPECT_EQ(cloud.repeatedTooEarly(), 1);
    clock.advance(std::chrono::milliseconds(9'999));
    EXPECT_EQ(me(u"?$select=id"_s).status, 429) << "it came too early and waits anew";
    EXPECT_EQ(cloud.repeatedTooEarly(), 2);
    cloud.changeFaults([](Faults &faults) { faults.throttleEveryNth = 0; });
    EXPECT_EQ(users(token), 429) << "the tenant is closed all the same";
    clock.advance(std::chrono::seconds(10));
    EXPECT_EQ(users(token), 200);
    EXPECT_EQ(cloud.repeatedTooEarly(), 3);
}

TEST_F(FaultTest, theVeryRequestThatWasThrottledIsNeverUnderWayStill)
{
    cloud.changeFaults([](Faults &faults) {
        faults.throttleEveryNth = 2;
        faults.retryAfter = std::chrono::seconds(10);
    });
    EXPECT_EQ(me().status, 200);
    EXPECT_EQ(me().status, 429);
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_EQ(me(u"?$select=id"_s).status, 200) << "another may have been";
    EXPECT_EQ(me().status, 429);
    EXPECT_EQ(cloud.repeatedTooEarly(), 1);
}

TEST_F(FaultTest, tellsRetryAfterAsADateThatIsLateEnough)
{
    cloud.changeFaults([](Faults &faults) {
        faults.throttleEveryNth = 1;
        faults.retryAfter = std::chrono::seconds(5);
        faults.retryAfterAsDate = true;
    });
    const QString text = QString::fromLatin1(me().header("Retry-After"));
    QDateTime until = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    until.setTimeSpec(Qt::UTC);
    ASSERT_TRUE(until.isValid()) << qPrintable(text);
    EXPECT_GE(clock.now().msecsTo(until), 5000);
    EXPECT_LE(clock.now().msecsTo(until), 6000);
    clock.advance(std::chrono::milliseconds(clock.now().msecsTo(until)));
    me();
    EXPECT_EQ(cloud.repeatedTooEarly(), 0);
    cloud.changeFaults([](Faults &faults) { faults.withoutRetryAfter = true; });
    EXPECT_TRUE(me().header("Retry-After").isEmpty());
}

TEST_F(FaultTest, failsEveryNth)
{
    cloud.changeFaults([](Faults &faults) {
        faults.failEveryNth = 3;
        faults.failStatus = 500;
    });
    EXPECT_EQ(me().status, 200);
    EXPECT_EQ(me().status, 200);
    const Response failed = me();
    EXPECT_EQ(failed.status, 500);
    EXPECT_FALSE(failed.header("request-id").isEmpty());
    EXPECT_EQ(me().status, 200);
}

TEST_F(FaultTest, tokensEnd)
{
    cloud.changeFaults([](Faults &faults) { faults.tokenUses = 2; });
    EXPECT_EQ(me().status, 200);
    EXPECT_EQ(me().status, 200);
    const Response used = me();
    EXPECT_EQ(used.status, 401);
    EXPECT_TRUE(used.header("WWW-Authenticate").startsWith("Bearer "));
    cloud.changeFaults([](Faults &faults) {
        faults.tokenUses = 0;
        faults.tokenLifetime = std::chrono::seconds(60);
    });
    token = cloud.mintToken(u"contoso.com"_s);
    clock.advance(std::chrono::seconds(59));
    EXPECT_EQ(me().status, 200);
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(me().status, 401);
}

TEST_F(FaultTest, refusesTokensThatAreNotForIt)
{
    const auto messageOf = [this] {
        return textAt(memberAt(me().json(), "error"), "message");
    };
    token = cloud.mintToken(u"contoso.com"_s, {}, {}, u"https://outlook.office365.com"_s);
    EXPECT_EQ(messageOf(), u"Access token validation failure. Invalid audience."_s);
    token = Cloud(clock).mintToken(u"contoso.com"_s);
    EXPECT_EQ(messageOf(), u"Access token validation failure. Invalid signature."_s);
    token = "a.b";
    EXPECT_EQ(me().status, 401);
    token = {};
    EXPECT_EQ(messageOf(), u"Access token is empty."_s);
}

TEST_F(FaultTest, aPermissionThatIsMissingIsForbidden)
{
    token = cloud.mintToken(u"contoso.com"_s, {}, {u"User.Read"_s});
    EXPECT_EQ(me().status, 200);
    const Response refused = cloud.handle(graphRequest("GET", u"/users"_s, token));
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(textAt(memberAt(refused.json(), "error"), "code"), u"Authorization_RequestDenied"_s);
}

TEST_F(FaultTest, aProtectedActionAsksForStepUp)
{
    const QString defaults = u"/policies/crossTenantAccessPolicy/default"_s;
    cloud.changeFaults([&defaults](Faults &faults) {
        faults.stepUps.push_back({"PATCH", u"/graph/v1.0"_s + defaults, u"c1"_s});
    });
    const QString write = u"Policy.ReadWrite.CrossTenantAccess"_s;
    token = cloud.mintToken(u"contoso.com"_s, {}, {write});
    const Json body = {{"inboundTrust", {{"isMfaAccepted", true}}}};
    const Response challenged = cloud.handle(graphRequest("PATCH", defaults, token, body));
    EXPECT_EQ(challenged.status, 401);
    const QByteArray header = challenged.header("WWW-Authenticate");
    ASSERT_TRUE(header.contains("error=\"insufficient_claims\"")) << header.constData();
    const QByteArray encoded = header.mid(header.indexOf("claims=\"") + 8).chopped(1);

    Fields fields = authorizeFields(write);
    fields[u"claims"_s] = QString::fromUtf8(QByteArray::fromBase64(encoded));
    const Fields back = redirected(authorize(cloud, u"contoso.com"_s, fields));
    token = textAt(redeemCode(cloud, u"contoso.com"_s, back.value(u"code"_s)).json(), "access_token").toLatin1();
    EXPECT_EQ(cloud.handle(graphRequest("PATCH", defaults, token, body)).status, 204);
}

TEST_F(FaultTest, aTestMayAnswerInPlaceOfTheCloud)
{
    cloud.changeFaults([](Faults &faults) {
        faults.overrides.push_back({"GET", u"/graph/v1.0/me"_s, [](const practice::Request &request) {
                                        return request.query.isEmpty()
                                                   ? std::optional(Response(200, "<html>", "text/html"))
                                                   : std::nullopt;
                                    }});
    });
    EXPECT_EQ(me().body, "<html>");
    EXPECT_EQ(me(u"?$select=id"_s).json().size(), 2U);
    const Json part = {{"id", "1"}, {"method", "GET"}, {"url", "/me"}};
    const Json batch =
        cloud.handle(graphRequest("POST", u"/$batch"_s, token, {{"requests", Json::array({part})}})).json();
    EXPECT_EQ(batch["responses"][0]["body"], "<html>");
}

TEST_F(FaultTest, theLogHoldsNoTokenAndNoCode)
{
    const Fields back = redirected(authorize(cloud, u"contoso.com"_s, authorizeFields()));
    redeemCode(cloud, u"contoso.com"_s, back.value(u"code"_s));
    me(u"?$select=id"_s);
    const std::vector<practice::LogEntry> log = cloud.log();
    ASSERT_EQ(log.size(), 3U);
    EXPECT_EQ(log[0].path, u"/login/contoso.com/oauth2/v2.0/authorize"_s);
    EXPECT_TRUE(log[0].query.isEmpty());
    EXPECT_TRUE(log[1].query.isEmpty());
    EXPECT_EQ(log[2].query, "$select=id");
    EXPECT_EQ(log[2].status, 200);
}
} // namespace entente::test
