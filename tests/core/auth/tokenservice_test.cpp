// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/tokenservicefixture.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente::test
{
TEST_F(TokenServiceTest, keepsATokenUntilFiveMinutesBeforeItsEnd)
{
    EXPECT_EQ(asked(), "access-1");
    EXPECT_EQ(lastScope(), u"https://graph.microsoft.com/.default offline_access"_s);
    clock.advance(3299s);
    EXPECT_EQ(asked(), "access-1");
    clock.advance(1s);
    EXPECT_EQ(asked(), "access-2");
    EXPECT_EQ(posts(), 2);
}

TEST_F(TokenServiceTest, sendsOneRefreshForTwoWhoAskTogether)
{
    const auto first = start(Service::Graph, {}, cancel);
    const auto second = start(Service::Graph, {}, cancel);
    ASSERT_TRUE(finished(first) && finished(second));
    EXPECT_EQ((*first->result)->value, "access-1");
    EXPECT_EQ((*second->result)->value, "access-1");
    EXPECT_EQ(posts(), 1);
}

TEST_F(TokenServiceTest, queuesServicesSoThatEachSeesTheNewestRefreshToken)
{
    const auto graph = start(Service::Graph, {}, cancel);
    const auto exchange = start(Service::Exchange, {}, cancel);
    const auto fabric = start(Service::Fabric, {}, cancel);
    ASSERT_TRUE(finished(graph) && finished(exchange) && finished(fabric));
    EXPECT_TRUE(graph->result->has_value() && exchange->result->has_value() && fabric->result->has_value());
    EXPECT_EQ(posts(), 3);
    EXPECT_EQ(kept(), "refresh-3");
}

TEST_F(TokenServiceTest, cancellingOneWaiterLeavesTheOther)
{
    const CancelToken mine;
    const auto first = start(Service::Graph, {}, mine);
    const auto second = start(Service::Graph, {}, cancel);
    mine.cancel();
    ASSERT_TRUE(finished(first) && finished(second));
    EXPECT_EQ(first->result->error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(second->result->has_value());
}

TEST_F(TokenServiceTest, endsEverybodyWhenItIsDestroyed)
{
    failing = ScriptedAnswer::silence();
    const auto waiting = start(Service::Graph, {}, cancel);
    ASSERT_TRUE(QTest::qWaitFor([this] { return posts() == 1; }));
    tokens.reset();
    ASSERT_TRUE(finished(waiting));
    EXPECT_EQ(waiting->result->error().kind, ErrorKind::Cancelled);
}

TEST_F(TokenServiceTest, asksByNameForWhatTheTokenLacksAndKeepsWhatItHad)
{
    SignedIn signedIn = newSignIn("refresh-0");
    signedIn.grantedScopes = {u"openid"_s, u"Policy.Read.All"_s};
    ASSERT_TRUE(QCoro::waitFor(tokens->adopt(signedIn)).has_value());
    EXPECT_EQ(asked(Service::Graph, {u"policy.read.all"_s}), "interactive");
    EXPECT_EQ(posts(), 0);
    EXPECT_EQ(asked(Service::Graph, {u"Policy.ReadWrite.CrossTenantAccess"_s}), "access-1");
    EXPECT_EQ(lastScope(), u"https://graph.microsoft.com/Policy.Read.All "
                           "https://graph.microsoft.com/Policy.ReadWrite.CrossTenantAccess offline_access"_s);
    EXPECT_EQ(asked(Service::Graph, {u"Policy.ReadWrite.CrossTenantAccess"_s}), "access-1");
}

TEST_F(TokenServiceTest, namesThePermissionThatWasNotGranted)
{
    failing = refusal("invalid_grant", 65001);
    const Result<AccessToken> token = ask(Service::Graph, {u"Policy.ReadWrite.CrossTenantAccess"_s});
    ASSERT_FALSE(token.has_value());
    EXPECT_EQ(errorOf(token).kind, ErrorKind::Consent);
    EXPECT_THAT(errorOf(token).message.toStdString(), ::testing::HasSubstr("Policy.ReadWrite.CrossTenantAccess"));
    EXPECT_EQ(errorOf(token).requestId, u"eeeeeeee-1111-4222-8333-444444444444"_s);
}

TEST_F(TokenServiceTest, keepsTheRefreshTokenWhenOneServiceIsRefused)
{
    failing = refusal("interaction_required", 50076);
    EXPECT_EQ(errorOf(ask(Service::Exchange)).kind, ErrorKind::SignIn);
    failing.reset();
    EXPECT_EQ(asked(), "access-1");
    EXPECT_EQ(kept(), "refresh-1");
}

TEST_F(TokenServiceTest, doesNotAskAgainAndAgainForWhatNeedsAPerson)
{
    failing = refusal("invalid_grant", 70008);
    EXPECT_EQ(asked(), "AADSTS70008");
    EXPECT_EQ(asked(), "AADSTS70008");
    EXPECT_EQ(posts(), 1);
    clock.advance(10s);
    EXPECT_EQ(asked(), "AADSTS70008");
    EXPECT_EQ(posts(), 2);
}

TEST_F(TokenServiceTest, triesAPassingProblemThreeTimes)
{
    FakeClock moving;
    tokens = std::make_unique<TokenService>(entry, cloudOf(server), *store, network, moving);
    failing = refusal("temporarily_unavailable", 0, 503);
    EXPECT_EQ(errorOf(ask()).kind, ErrorKind::Service);
    EXPECT_EQ(posts(), 3);
    EXPECT_EQ(moving.sleeps(), (std::vector<std::chrono::milliseconds>{1s, 2s}));
}

TEST_F(TokenServiceTest, waitsAsLongAsTheServiceAsksButNotForMinutes)
{
    FakeClock moving;
    tokens = std::make_unique<TokenService>(entry, cloudOf(server), *store, network, moving);
    failing = ScriptedAnswer::json(429, {{"error", "temporarily_unavailable"}}, "Retry-After: 7\r\n");
    EXPECT_FALSE(ask().has_value());
    EXPECT_EQ(moving.sleeps(), (std::vector<std::chrono::milliseconds>{7s, 7s}));
    failing = ScriptedAnswer::json(429, {{"error", "temporarily_unavailable"}}, "Retry-After: 600\r\n");
    EXPECT_EQ(errorOf(ask()).retryAfter, std::chrono::milliseconds(600s));
    EXPECT_EQ(posts(), 4);
}

TEST_F(TokenServiceTest, fetchesANewTokenAfterARefusalAndPassesTheChallengeOn)
{
    EXPECT_EQ(asked(), "access-1");
    tokens->refused(Service::Graph, AccessToken("another"), {});
    EXPECT_EQ(asked(), "access-1");
    tokens->refused(Service::Graph, AccessToken("access-1"), u"{\"access_token\":{\"acrs\":{\"value\":\"c1\"}}}"_s);
    EXPECT_EQ(asked(), "access-2");
    EXPECT_EQ(formOf(server, endpointPath("token"))[u"claims"_s],
              u"{\"access_token\":{\"acrs\":{\"value\":\"c1\"},\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s);
    tokens->refused(Service::Graph, AccessToken("access-2"), {});
    EXPECT_EQ(asked(), "access-3");
    EXPECT_EQ(formOf(server, endpointPath("token"))[u"claims"_s],
              u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s);
}

TEST_F(TokenServiceTest, handsTheChallengeToTheSignInThatHasToMeetIt)
{
    EXPECT_EQ(asked(), "access-1");
    failing = refusal("interaction_required", 50076);
    tokens->refused(Service::Graph, AccessToken("access-1"), u"{\"access_token\":{}}"_s);
    const Result<AccessToken> token = ask();
    EXPECT_EQ(errorOf(token).kind, ErrorKind::SignIn);
    EXPECT_EQ(errorOf(token).claims, u"{\"access_token\":{}}"_s);
}

TEST_F(TokenServiceTest, manageWithoutDefaultWhereTheProviderHasNone)
{
    server.setScript([this](const SeenRequest &request) {
        const bool named = readForm(request.body).contains(u"scope"_s);
        return named && pathOf(request) == endpointPath("token") ? refusal("invalid_scope") : answer(request);
    });
    EXPECT_EQ(asked(), "access-1");
    EXPECT_EQ(posts(), 2);
}

TEST_F(TokenServiceTest, forgetsOnSignOut)
{
    EXPECT_EQ(asked(), "access-1");
    tokens->forget();
    ASSERT_TRUE(QCoro::waitFor(store->remove(tokenKey(cloudOf(server), entry))).has_value());
    EXPECT_EQ(errorOf(ask()).kind, ErrorKind::SignIn);
    EXPECT_EQ(posts(), 1);
}

struct HostileAnswer {
    const char *name;
    ScriptedAnswer answer;
    ErrorKind kind;
};

TEST_F(TokenServiceTest, survivesHostileAnswersAndTellsNoSecret)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    ScriptedAnswer endless;
    endless.bytes = head;
    endless.endless = QByteArray(64 * 1024, ' ');
    const Json noType = {{"access_token", "secret-access"}};
    const Json injected = {{"access_token", "secret\r\nX-Evil: 1"}, {"token_type", "Bearer"}};
    const Json echo = {{"error", "invalid_grant"}, {"error_description", "bad token refresh-0"}};
    for (const HostileAnswer &row :
         {HostileAnswer{"html", ScriptedAnswer::raw(head + "<html>"), ErrorKind::BadAnswer},
          HostileAnswer{"empty", ScriptedAnswer::raw(head), ErrorKind::BadAnswer},
          HostileAnswer{"endless", endless, ErrorKind::BadAnswer},
          HostileAnswer{"noType", ScriptedAnswer::json(200, noType), ErrorKind::BadAnswer},
          HostileAnswer{"injected", ScriptedAnswer::json(200, injected), ErrorKind::BadAnswer},
          HostileAnswer{"echo", ScriptedAnswer::json(400, echo), ErrorKind::SignIn},
          HostileAnswer{"dropped", ScriptedAnswer::drop(), ErrorKind::Network}}) {
        SCOPED_TRACE(row.name);
        failing = row.answer;
        clock.advance(10s);
        const Result<AccessToken> token = ask();
        ASSERT_FALSE(token.has_value());
        EXPECT_EQ(kindName(errorOf(token).kind).toStdString(), kindName(row.kind).toStdString());
        const std::string told = toBytes(toJson(errorOf(token))).toStdString();
        EXPECT_THAT(told, ::testing::Not(::testing::HasSubstr("refresh-0")));
        EXPECT_THAT(told, ::testing::Not(::testing::HasSubstr("secret")));
    }
    failing.reset();
    clock.advance(10s);
    EXPECT_EQ(asked(), "access-1");
}
} // namespace entente::test
