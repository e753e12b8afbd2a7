// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transport/transportfixture.h"

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
/// Takes only the token that is named.
Script takesOnly(const QByteArray &token)
{
    return [token](const SeenRequest &request) {
        return request.header("Authorization") == "Bearer " + token
                   ? ScriptedAnswer::json(200, Json::object())
                   : ScriptedAnswer::json(
                         401, Json::object(),
                         "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"\r\n");
    };
}
} // namespace

class AuthTest : public TransportFixture
{
};

TEST_F(AuthTest, sendsARefusedRequestOnceMoreWithANewToken)
{
    server.setScript(takesOnly("token-2"));
    EXPECT_TRUE(get(u"/x"_s));
    EXPECT_EQ(server.seen().size(), 2U);
    EXPECT_EQ(tokens.lastClaims, uR"({"a":1})"_s);

    server.setScript(takesOnly("token-3"));
    EXPECT_TRUE(write(Verb::Patch, u"/x"_s, Json::object()))
        << "a write that was refused for its token was not carried out";
    EXPECT_EQ(server.count("PATCH"), 2);
}

TEST_F(AuthTest, stopsAfterTheSecondRefusal)
{
    server.setScript(takesOnly("another"));
    const Result<Response> result = get(u"/x"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::SignIn);
    EXPECT_EQ(result.error().claims, uR"({"a":1})"_s);
    EXPECT_FALSE(result.error().mayHaveBeenDone);
    EXPECT_EQ(server.seen().size(), 2U);
}

TEST_F(AuthTest, tellsOfAChallengeThatComesWithAnotherStatusOrWithTheSecondTry)
{
    server.setScript(takesOnly("another"));
    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_EQ(tokens.number, 3) << "the second token is not to be used again either";

    tokens.lastClaims.clear();
    const QByteArray challenge = "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"\r\n";
    server.setScript([challenge](const SeenRequest &) { return ScriptedAnswer::json(403, Json::object(), challenge); });
    const auto before = server.seen().size();
    const Result<Response> forbidden = get(u"/x"_s);
    ASSERT_FALSE(forbidden);
    EXPECT_EQ(forbidden.error().kind, ErrorKind::SignIn);
    EXPECT_EQ(server.seen().size(), before + 1);
    EXPECT_EQ(tokens.lastClaims, uR"({"a":1})"_s);
    EXPECT_EQ(tokens.number, 4);

    server.setScript([](const SeenRequest &) { return ScriptedAnswer::json(403, Json::object()); });
    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_EQ(tokens.number, 4) << "a plain refusal is not about the token";
}

TEST_F(AuthTest, tellsOfAChallengeToOnePartOfAnEnvelope)
{
    server.setScript([](const SeenRequest &request) {
        const Json headers = {{"WWW-Authenticate", "Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\""}};
        if (request.target.endsWith("/x"))
            return ScriptedAnswer::json(
                403, Json::object(),
                "WWW-Authenticate: " + QByteArray::fromStdString(headers["WWW-Authenticate"].get<std::string>()) +
                    "\r\n");
        const Json envelope = Json::parse(request.body.toStdString());
        Json answers = Json::array();
        for (const Json &part : envelope["requests"]) {
            const bool isFine = part["url"] == "/y";
            answers.push_back({{"id", part["id"]},
                               {"status", isFine ? 200 : 403},
                               {"headers", isFine ? Json::object() : headers},
                               {"body", Json::object()}});
        }
        return ScriptedAnswer::json(200, {{"responses", answers}});
    });
    auto challenged = pipeline().send(Request::get(Service::Graph, u"/x"_s), CancelToken());
    auto fine = pipeline().send(Request::get(Service::Graph, u"/y"_s), CancelToken());
    const Result<Response> refused = QCoro::waitFor(std::move(challenged));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().claims, uR"({"a":1})"_s);
    EXPECT_TRUE(QCoro::waitFor(std::move(fine)));
    EXPECT_EQ(tokens.lastClaims, uR"({"a":1})"_s);
}

TEST_F(AuthTest, sendsNothingWithoutAToken)
{
    tokens.error = Error(ErrorKind::Consent, u"signIn.consent"_s, u"Ask for consent."_s);
    Request request = Request::write(Verb::Patch, Service::Graph, u"/x"_s, Json::object());
    request.scopes = {u"Policy.ReadWrite.CrossTenantAccess"_s};
    const Result<Response> result = send(std::move(request));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Consent);
    EXPECT_TRUE(server.seen().empty());
    EXPECT_EQ(tokens.asked.back(), QStringList{u"Policy.ReadWrite.CrossTenantAccess"_s});
}

TEST_F(AuthTest, asksForNoTokenWhereTheAddressIsNotSafe)
{
    cloud.graph = QUrl(u"http://graph.example"_s);
    const Result<Response> plain = get(u"/x"_s);
    ASSERT_FALSE(plain);
    EXPECT_EQ(plain.error().code, u"transport.plainHttp"_s);
    EXPECT_TRUE(tokens.asked.empty());
}
} // namespace entente::test
