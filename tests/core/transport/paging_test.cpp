// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transport/transportfixture.h"

namespace entente::test
{
using namespace Qt::StringLiterals;

class PagingTest : public TransportFixture
{
protected:
    PagingTest() { options.batchSize = 1; }

    /// A page with one number and a link; an empty link ends the list.
    static ScriptedAnswer page(int number, const QByteArray &link)
    {
        Json body = Json::object();
        body["value"] = Json::array();
        body["value"].push_back(number);
        if (!link.isEmpty())
            body["@odata.nextLink"] = link.toStdString();
        return ScriptedAnswer::json(200, body);
    }
    QByteArray linkTo(int number) const
    {
        return server.url().toEncoded() + "/v1.0/list?$skiptoken=" + QByteArray::number(number);
    }
    static int numberOf(const SeenRequest &request)
    {
        return request.target.mid(request.target.indexOf('=') + 1).toInt();
    }

    QString codeOf(const Result<std::vector<Json>> &result)
    {
        EXPECT_FALSE(result);
        if (result)
            return {};
        EXPECT_EQ(result.error().kind, ErrorKind::BadAnswer);
        EXPECT_FALSE(result.error().message.isEmpty());
        return result.error().code;
    }
};

TEST_F(PagingTest, readsToTheEndWithTheSameHeadersOnEveryPage)
{
    server.setScript([this](const SeenRequest &request) {
        const int number = numberOf(request);
        return page(number, number < 3 ? linkTo(number + 1) : QByteArray());
    });
    Request request = Request::get(Service::Graph, u"/list?$top=1"_s);
    request.headers.emplace_back("Prefer", "include-unknown-enum-members");
    request.headers.emplace_back("ConsistencyLevel", "eventual");
    const auto items = QCoro::waitFor(pipeline().sendPaged(std::move(request), CancelToken()));
    ASSERT_TRUE(items);
    EXPECT_EQ(*items, (std::vector<Json>{1, 2, 3}));
    for (const SeenRequest &seen : server.seen()) {
        EXPECT_EQ(seen.header("Prefer"), "include-unknown-enum-members");
        EXPECT_EQ(seen.header("ConsistencyLevel"), "eventual");
    }
}

TEST_F(PagingTest, goesOnAfterAnEmptyPageAndKeepsTheLinkAsItIs)
{
    server.setScript([this](const SeenRequest &request) {
        if (request.target == "/v1.0/list") {
            Json body = Json::object();
            body["value"] = Json::array();
            body["@odata.nextLink"] =
                server.url().toString().toStdString() + "/v1.0/list?$skiptoken=a%2Fb%3D%3D&x=%20+y";
            return ScriptedAnswer::json(200, body);
        }
        return page(7, {});
    });
    const auto items = readAll(u"/list"_s);
    ASSERT_TRUE(items);
    EXPECT_EQ(*items, std::vector<Json>{7});
    EXPECT_EQ(server.seen().back().target, "/v1.0/list?$skiptoken=a%2Fb%3D%3D&x=%20+y");
}

TEST_F(PagingTest, refusesMorePagesThanTheLimit)
{
    EXPECT_EQ(TransportOptions().limits.maxPages, 10'000);
    options.limits.maxPages = 5;
    server.setScript([this](const SeenRequest &request) { return page(0, linkTo(numberOf(request) + 1)); });
    EXPECT_EQ(codeOf(readAll(u"/list?$top=1"_s)), u"answer.tooManyPages"_s);
    EXPECT_EQ(server.seen().size(), 5U);
}

TEST_F(PagingTest, readsAsManyPagesAsTheLimit)
{
    options.limits.maxPages = 5;
    server.setScript([this](const SeenRequest &request) {
        const int number = numberOf(request);
        return page(number, number < 5 ? linkTo(number + 1) : QByteArray());
    });
    EXPECT_TRUE(readAll(u"/list?$top=1"_s));
}

TEST_F(PagingTest, refusesAListThatIsLargerAsAWholeThanTheLimit)
{
    EXPECT_EQ(TransportOptions().limits.maxListBytes, 256LL * 1024 * 1024);
    const qint64 pageBytes = page(0, linkTo(1)).bytes.size(); // with its head: more than its body
    options.limits.maxListBytes = 4 * pageBytes;
    server.setScript([this](const SeenRequest &request) { return page(0, linkTo(numberOf(request) + 1)); });
    const auto result = readAll(u"/list?$top=1"_s);
    EXPECT_EQ(codeOf(result), u"answer.listTooLarge"_s);
    EXPECT_FALSE(result.error().message.contains(u'%')) << result.error().message.toStdString();
    EXPECT_GE(server.seen().size(), 5U);
    EXPECT_LT(server.seen().size(), 50U);
}

TEST_F(PagingTest, countsPagesThatCameInAnEnvelopeToo)
{
    options.batchSize = 20;
    options.limits.maxListBytes = 100;
    server.setScript([](const SeenRequest &request) {
        const Json envelope = Json::parse(request.body.toStdString());
        Json answers = Json::array();
        for (const Json &part : envelope["requests"]) {
            Json body = {{"value", Json::array({std::string(200, 'x')})}};
            answers.push_back({{"id", part["id"]}, {"status", 200}, {"body", std::move(body)}});
        }
        return ScriptedAnswer::json(200, {{"responses", answers}});
    });
    auto first = pipeline().sendPaged(Request::get(Service::Graph, u"/a"_s), CancelToken());
    auto second = pipeline().sendPaged(Request::get(Service::Graph, u"/b"_s), CancelToken());
    EXPECT_EQ(codeOf(QCoro::waitFor(std::move(first))), u"answer.listTooLarge"_s);
    EXPECT_EQ(codeOf(QCoro::waitFor(std::move(second))), u"answer.listTooLarge"_s);
}

TEST_F(PagingTest, refusesARepeatedLink)
{
    server.setScript([this](const SeenRequest &request) { return page(0, linkTo(1 + (numberOf(request) % 3))); });
    EXPECT_EQ(codeOf(readAll(u"/list?$top=1"_s)), u"answer.repeatedLink"_s);
    EXPECT_LE(server.seen().size(), 4U);
}

TEST_F(PagingTest, followsNoLinkToAnotherHost)
{
    ScriptedServer elsewhere([](const SeenRequest &) { return page(0, {}); });
    server.setScript([&elsewhere](const SeenRequest &) { return page(0, elsewhere.url().toEncoded() + "/v1.0/list"); });
    EXPECT_EQ(codeOf(readAll(u"/list"_s)), u"answer.otherHost"_s);
    EXPECT_TRUE(elsewhere.seen().empty());
}

TEST_F(PagingTest, refusesAValueOrLinkOfTheWrongType)
{
    for (const char *body :
         {R"({"value":{}})", R"({"value":null})", R"({})", R"([1])", R"("x")", R"({"value":[],"@odata.nextLink":7})",
          R"({"value":[],"@odata.nextLink":""})", R"({"value":[],"@odata.nextLink":"/v1.0/list?2"})"}) {
        server.setScript([body](const SeenRequest &) {
            return ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + QByteArray(body));
        });
        EXPECT_EQ(codeOf(readAll(u"/list"_s)), u"answer.wrongType"_s) << body;
    }
}

TEST_F(PagingTest, isAnErrorWhereOnePageCannotBeRead)
{
    server.setScript([this](const SeenRequest &request) {
        return numberOf(request) < 3 ? page(0, linkTo(numberOf(request) + 1))
                                     : ScriptedAnswer::json(403, Json::object());
    });
    const auto items = readAll(u"/list?$top=1"_s);
    ASSERT_FALSE(items);
    EXPECT_EQ(items.error().kind, ErrorKind::Forbidden);
}

TEST_F(PagingTest, asksForWhatFollowsAPostWithoutItsBody)
{
    server.setScript(
        [this](const SeenRequest &request) { return request.verb == "POST" ? page(1, linkTo(2)) : page(2, {}); });
    Request request(Verb::Post, Service::Graph, u"/directoryObjects/getByIds"_s);
    request.body = Json::object({{"ids", Json::array()}});
    request.readOnlyPost = true;
    const auto items = QCoro::waitFor(pipeline().sendPaged(std::move(request), CancelToken()));
    ASSERT_TRUE(items);
    EXPECT_EQ(*items, (std::vector<Json>{1, 2}));
    ASSERT_EQ(server.seen().size(), 2U);
    EXPECT_EQ(server.seen()[1].verb, "GET");
    EXPECT_TRUE(server.seen()[1].body.isEmpty());
}
} // namespace entente::test
