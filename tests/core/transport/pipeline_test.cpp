// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transport/transportfixture.h"

#include <QTest>

namespace entente::test
{
using namespace Qt::StringLiterals;

class PipelineTest : public TransportFixture
{
};

TEST_F(PipelineTest, sendsTheTokenAndTheHeadersAndParsesTheAnswer)
{
    server.setScript([](const SeenRequest &) {
        Json body = Json::object();
        body["id"] = "abc";
        return ScriptedAnswer::json(200, body, "request-id: 7\r\n");
    });
    Request request = Request::get(Service::Graph, u"/me?$select=id"_s);
    request.headers.emplace_back("ConsistencyLevel", "eventual");
    const Result<Response> result = send(std::move(request));

    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_EQ(textAt(result->json, "id"), u"abc"_s);
    EXPECT_EQ(result->requestId, u"7"_s);
    ASSERT_EQ(server.seen().size(), 1U);
    const SeenRequest &seen = server.seen().front();
    EXPECT_EQ(seen.verb, "GET");
    EXPECT_EQ(seen.target, "/v1.0/me?$select=id");
    EXPECT_EQ(seen.header("Authorization"), "Bearer token-1");
    EXPECT_EQ(seen.header("ConsistencyLevel"), "eventual");
    EXPECT_FALSE(QUuid::fromString(QString::fromLatin1(seen.header("client-request-id"))).isNull());
    EXPECT_TRUE(seen.header("Cookie").isEmpty());
}

TEST_F(PipelineTest, readsBetaBehindItsOwnRoot)
{
    server.setScript([](const SeenRequest &) { return ScriptedAnswer::json(200, Json::object()); });
    Request request = Request::get(Service::Graph, u"/policies"_s);
    request.beta = true;
    ASSERT_TRUE(send(std::move(request)));
    EXPECT_EQ(server.seen().front().target, "/beta/policies");
}

TEST_F(PipelineTest, aWriteCarriesItsBodyAndTakesNoContentForAnAnswer)
{
    server.setScript([](const SeenRequest &) { return ScriptedAnswer::raw("HTTP/1.1 204 No Content\r\n\r\n"); });
    Json body = Json::object();
    body["isServiceProvider"] = true;
    const Result<Response> result = write(Verb::Patch, u"/policies/x"_s, body);
    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_TRUE(result->json.is_null());
    EXPECT_EQ(server.seen().front().verb, "PATCH");
    EXPECT_EQ(server.seen().front().json(), body);
    EXPECT_EQ(server.seen().front().header("Content-Type"), "application/json");
}

TEST_F(PipelineTest, tellsWhatIsUnderWayInFewSignals)
{
    QSignalSpy changes(&pipeline(), &Pipeline::statusChanged);
    server.setScript([](const SeenRequest &) { return ScriptedAnswer::json(200, Json::object()); });
    options.batchSize = 1;
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(get(u"/x"_s));
    EXPECT_EQ(pipeline().status().sent, 20);
    EXPECT_EQ(pipeline().status().underWay, 0);
    EXPECT_FALSE(pipeline().status().throttledUntil.has_value());
    ASSERT_TRUE(changes.wait());
    EXPECT_LT(changes.count(), 10);
}
} // namespace entente::test
