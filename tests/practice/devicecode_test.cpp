// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/signinhelper.h"

#include <gtest/gtest.h>

namespace entente::test
{
using namespace Qt::StringLiterals;
using practice::DeviceAnswer;
using practice::Response;

class DeviceCodeTest : public ::testing::Test
{
protected:
    FakeClock clock;
    practice::Cloud cloud{clock};

    void SetUp() override { clock.holdStill(); }
    Json begin(const QString &scope = u"openid offline_access https://graph.microsoft.com/.default"_s)
    {
        return postForm(cloud, u"/login/contoso.com/oauth2/v2.0/devicecode"_s,
                        {{u"client_id"_s, practice::practiceClientId.toString()}, {u"scope"_s, scope}})
            .json();
    }
    Response poll(const Json &device)
    {
        return postForm(cloud, u"/login/contoso.com/oauth2/v2.0/token"_s,
                        {{u"client_id"_s, practice::practiceClientId.toString()},
                         {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                         {u"device_code"_s, textAt(device, "device_code")}});
    }
    QString errorOf(const Json &device) { return textAt(poll(device).json(), "error"); }
};

TEST_F(DeviceCodeTest, waitsForThePersonAndThenGivesTokens)
{
    const Json device = begin();
    EXPECT_EQ(device["expires_in"], 900);
    EXPECT_EQ(device["interval"], 5);
    EXPECT_TRUE(textAt(device, "message").contains(textAt(device, "user_code")));
    EXPECT_EQ(errorOf(device), u"authorization_pending"_s);
    EXPECT_EQ(cloud.waitingUserCode(), textAt(device, "user_code"));
    EXPECT_TRUE(cloud.answerDevice(textAt(device, "user_code").toLower(), DeviceAnswer::Approve,
                                   u"karim.haddad@contoso.com"_s));
    const Response tokens = poll(device);
    ASSERT_EQ(tokens.status, 200) << tokens.body.constData();
    EXPECT_EQ(textAt(claimsOf(textAt(tokens.json(), "access_token")), "upn"), u"karim.haddad@contoso.com"_s);
    EXPECT_FALSE(textAt(tokens.json(), "refresh_token").isEmpty());
    EXPECT_EQ(errorOf(device), u"invalid_grant"_s);
    EXPECT_TRUE(cloud.waitingUserCode().isEmpty());
}

TEST_F(DeviceCodeTest, isDeclinedOrRunsOut)
{
    const Json declined = begin();
    EXPECT_TRUE(cloud.answerDevice(textAt(declined, "user_code"), DeviceAnswer::Decline));
    EXPECT_EQ(errorOf(declined), u"authorization_declined"_s);
    const Json late = begin();
    clock.advance(std::chrono::seconds(900));
    EXPECT_EQ(errorOf(late), u"expired_token"_s);
    EXPECT_FALSE(cloud.answerDevice(textAt(late, "user_code"), DeviceAnswer::Approve));
    const Json ended = begin();
    EXPECT_TRUE(cloud.answerDevice(textAt(ended, "user_code"), DeviceAnswer::Expire));
    EXPECT_EQ(errorOf(ended), u"expired_token"_s);
    EXPECT_EQ(errorOf({{"device_code", "nonsense"}}), u"bad_verification_code"_s);
}

TEST_F(DeviceCodeTest, slowsDownWhoAsksTooSoon)
{
    using std::chrono::seconds;
    const Json device = begin();
    EXPECT_EQ(errorOf(device), u"authorization_pending"_s) << "the first question may come at once";
    clock.advance(seconds(5));
    EXPECT_EQ(errorOf(device), u"authorization_pending"_s);
    clock.advance(seconds(4));
    EXPECT_EQ(errorOf(device), u"slow_down"_s);
    clock.advance(seconds(5));
    EXPECT_EQ(errorOf(device), u"slow_down"_s) << "ten seconds by now";
    clock.advance(seconds(15));
    EXPECT_EQ(errorOf(device), u"authorization_pending"_s);
    clock.advance(seconds(10));
    EXPECT_EQ(errorOf(device), u"slow_down"_s) << "it stays at fifteen";
    EXPECT_EQ(errorOf(begin()), u"authorization_pending"_s) << "each code for itself";
    // Who has an answer coming is not made to wait for it.
    EXPECT_TRUE(cloud.answerDevice(textAt(device, "user_code"), DeviceAnswer::Approve));
    EXPECT_EQ(poll(device).status, 200);
}

TEST_F(DeviceCodeTest, isApprovedOnThePageThatItNames)
{
    const Json device = begin();
    const QString page = textAt(device, "verification_uri").section(u"127.0.0.1"_s, 1);
    EXPECT_EQ(cloud.handle({"GET", page}).status, 200);
    EXPECT_EQ(cloud.handle({"GET", page + u"?user_code=WRONG"_s}).status, 400);
    EXPECT_EQ(
        postForm(cloud, page, {{u"user_code"_s, textAt(device, "user_code")}, {u"user"_s, u"nobody@contoso.com"_s}})
            .status,
        400);
    EXPECT_EQ(postForm(cloud, page, {{u"user_code"_s, textAt(device, "user_code")}}).status, 200);
    EXPECT_EQ(poll(device).status, 200);
}

TEST_F(DeviceCodeTest, doesNotConsentForSomebodyWhoMayNot)
{
    const Json device = begin(u"Policy.ReadWrite.CrossTenantAccess"_s);
    EXPECT_FALSE(cloud.answerDevice(textAt(device, "user_code"), DeviceAnswer::Approve, u"karim.haddad@contoso.com"_s));
    EXPECT_EQ(errorOf(device), u"authorization_pending"_s);
    EXPECT_TRUE(
        cloud.answerDevice(textAt(device, "user_code"), DeviceAnswer::Approve, u"maria.sorensen@contoso.com"_s));
    EXPECT_EQ(poll(device).status, 200);
}
} // namespace entente::test
