// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transport/transportfixture.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace entente::test
{
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// Envelopes, against a server that opens them: each part is answered by `part`, in reverse order as Graph may.
class BatchTest : public TransportFixture
{
protected:
    using Part = std::function<Json(const Json &request)>;

    void answerParts(Part part)
    {
        server.setScript([this, part](const SeenRequest &request) {
            times.push_back(clock.elapsed());
            if (!request.target.endsWith("/$batch"))
                return ScriptedAnswer::json(200, bodyFor(request.target.mid(5).toStdString()));
            const Json envelope = request.json();
            sizes.push_back(envelope["requests"].size());
            Json responses = Json::array();
            for (const Json &one : envelope["requests"])
                responses.insert(responses.begin(), part(one));
            Json body = Json::object();
            body["responses"] = std::move(responses);
            return ScriptedAnswer::json(200, body);
        });
    }

    static Json bodyFor(const std::string &path)
    {
        Json body = Json::object();
        body["path"] = path;
        return body;
    }
    static Json fine(const Json &request)
    {
        Json part = Json::object();
        part["id"] = request["id"];
        part["status"] = 200;
        part["headers"] = Json::object();
        part["headers"]["Content-Type"] = "application/json";
        part["body"] = bodyFor(request["url"]);
        return part;
    }
    static Json refused(const Json &request, int status, const char *retryAfter)
    {
        Json part = Json::object();
        part["id"] = request["id"];
        part["status"] = status;
        part["headers"] = Json::object();
        if (retryAfter)
            part["headers"]["Retry-After"] = retryAfter;
        part["body"] = Json::parse(R"({"error":{"code":"","message":"later"}})");
        return part;
    }

    /// Asks for /part/0 ... in one turn of the event loop and waits for all.
    std::vector<Running<Result<Response>>> askFor(int count)
    {
        std::vector<Running<Result<Response>>> running;
        running.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            running.emplace_back(pipeline().send(Request::get(Service::Graph, u"/part/%1"_s.arg(i)), CancelToken()));
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return std::ranges::all_of(running, [](const auto &r) { return r.isDone(); }); }));
        return running;
    }
    static void expectOwnAnswers(const std::vector<Running<Result<Response>>> &running)
    {
        for (std::size_t i = 0; i < running.size(); ++i) {
            ASSERT_TRUE(running[i].result()) << i << running[i].result().error().code.toStdString();
            EXPECT_EQ(running[i].result()->json, bodyFor("/part/" + std::to_string(i)));
        }
    }

    std::vector<std::size_t> sizes; ///< of the envelopes, in order
    std::vector<milliseconds> times;
};

TEST_F(BatchTest, putsOneTurnsReadsIntoEnvelopesOfTwentyAndGivesEachItsOwnAnswer)
{
    answerParts(fine);
    expectOwnAnswers(askFor(45));
    std::ranges::sort(sizes);
    EXPECT_EQ(sizes, (std::vector<std::size_t>{5, 20, 20}));
    EXPECT_EQ(server.seen().size(), 3U);
    const Json first = server.seen().front().json()["requests"][0];
    EXPECT_EQ(first["method"], "GET");
    EXPECT_EQ(first["url"], "/part/0");
    EXPECT_FALSE(first.contains("body"));
    EXPECT_EQ(server.seen().front().target, "/v1.0/$batch");
}

TEST_F(BatchTest, sendsASingleReadByItself)
{
    answerParts(fine);
    expectOwnAnswers(askFor(1));
    EXPECT_EQ(server.seen().front().verb, "GET");
    EXPECT_EQ(server.seen().front().target, "/v1.0/part/0");
}

TEST_F(BatchTest, keepsWritesOtherServicesAndForeignTokensApart)
{
    answerParts(fine);
    Request beta = Request::get(Service::Graph, u"/part/b"_s);
    beta.beta = true;
    Request scoped = Request::get(Service::Graph, u"/part/s"_s);
    scoped.scopes = {u"Policy.Read.All"_s};
    Request alone = Request::get(Service::Graph, u"/part/a"_s);
    alone.batchable = false;
    std::vector<Running<Result<Response>>> running;
    for (Request request : {Request::get(Service::Graph, u"/part/0"_s), beta, scoped, alone,
                            Request::get(Service::Exchange, u"/part/e"_s),
                            Request::write(Verb::Patch, Service::Graph, u"/part/w"_s, Json::object())})
        running.emplace_back(pipeline().send(std::move(request), CancelToken()));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return std::ranges::all_of(running, [](const auto &r) { return r.isDone(); }); }));
    EXPECT_TRUE(sizes.empty());
    EXPECT_EQ(server.seen().size(), 6U);
}

TEST_F(BatchTest, carriesTheHeadersOfEachPart)
{
    answerParts(fine);
    Request request = Request::get(Service::Graph, u"/part/0?$count=true&$filter=a eq '#+'"_s);
    request.headers.emplace_back("ConsistencyLevel", "eventual");
    const Running<Result<Response>> with(pipeline().send(std::move(request), CancelToken()));
    const Running<Result<Response>> without(pipeline().send(Request::get(Service::Graph, u"/part/1"_s), CancelToken()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return with.isDone() && without.isDone(); }));
    const Json requests = server.seen().front().json()["requests"];
    EXPECT_EQ(requests[0]["headers"]["ConsistencyLevel"], "eventual");
    EXPECT_EQ(requests[0]["url"], "/part/0?$count=true&$filter=a eq '%23%2B'");
    EXPECT_FALSE(requests[1].contains("headers"));
}

TEST_F(BatchTest, repeatsOnlyTheThrottledPartsAndNotBeforeTheirTime)
{
    std::map<std::string, int> asked;
    answerParts([&asked](const Json &request) {
        const std::string url = request["url"];
        const bool isThird = url == "/part/2" || url == "/part/5";
        return isThird && ++asked[url] == 1 ? refused(request, 429, "90") : fine(request);
    });
    expectOwnAnswers(askFor(8));
    EXPECT_EQ(sizes, (std::vector<std::size_t>{8, 2}));
    ASSERT_EQ(times.size(), 2U);
    EXPECT_GE(times[1] - times[0], milliseconds(90'000));
}

TEST_F(BatchTest, givesEachPartItsOwnFailure)
{
    answerParts([](const Json &request) {
        const std::string url = request["url"];
        if (url == "/part/1")
            return refused(request, 404, nullptr);
        return url == "/part/2" ? refused(request, 424, nullptr) : fine(request);
    });
    const auto running = askFor(4);
    EXPECT_TRUE(running[0].result());
    EXPECT_EQ(running[1].result().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(running[2].result().error().httpStatus, 424);
    EXPECT_TRUE(running[3].result());
}

TEST_F(BatchTest, handsAFailureOfTheEnvelopeToEveryPart)
{
    server.setScript([](const SeenRequest &) {
        return ScriptedAnswer::json(403, Json::parse(R"({"error":{"code":"Authorization_RequestDenied"}})"));
    });
    for (const auto &one : askFor(3)) {
        ASSERT_FALSE(one.result());
        EXPECT_EQ(one.result().error().code, u"Authorization_RequestDenied"_s);
    }
}

TEST_F(BatchTest, repeatsAnEnvelopeThatFailsAsAWhole)
{
    server.setScript([this](const SeenRequest &) {
        answerParts(fine);
        return ScriptedAnswer::json(503, Json(), "Retry-After: 5\r\n");
    });
    expectOwnAnswers(askFor(3));
    EXPECT_EQ(sizes, std::vector<std::size_t>{3});
    EXPECT_EQ(server.seen().size(), 2U);
}

TEST_F(BatchTest, refusesPartsThatAreMissingTwiceThereOrMalformed)
{
    server.setScript([](const SeenRequest &) {
        return ScriptedAnswer::json(200, Json::parse(R"({"responses":[
            {"id":"0","status":200,"body":{}}, {"id":"1","status":200,"body":{}}, {"id":"1","status":200,"body":{}},
            {"id":"2","status":"200","body":{}}, {"id":4,"status":200}, {"id":"99","status":200}, {"id":"-1"}, 7, null,
            {"id":"5","status":200}]})"));
    });
    const auto running = askFor(6);
    EXPECT_TRUE(running[0].result());
    for (std::size_t i = 1; i < running.size(); ++i) {
        ASSERT_FALSE(running[i].result()) << i;
        EXPECT_EQ(running[i].result().error().kind, ErrorKind::BadAnswer) << i;
    }
    EXPECT_EQ(running[1].result().error().code, u"answer.batchPart"_s);
    EXPECT_EQ(running[5].result().error().code, u"answer.empty"_s);
}

TEST_F(BatchTest, refusesAnEnvelopeWithoutAnswers)
{
    for (const char *body : {"{}", "[]", R"({"responses":{}})", R"({"responses":null})"}) {
        server.setScript([body](const SeenRequest &) { return ScriptedAnswer::json(200, Json::parse(body)); });
        for (const auto &one : askFor(2)) {
            ASSERT_FALSE(one.result());
            EXPECT_EQ(one.result().error().code, u"answer.batchPart"_s) << body;
        }
    }
}

TEST_F(BatchTest, fillsTheNextEnvelopeWhileAllAreUnderWay)
{
    options.inFlight = 1;
    answerParts(fine);
    std::vector<Running<Result<Response>>> running;
    for (int i = 0; i < 40; ++i) {
        running.emplace_back(pipeline().send(Request::get(Service::Graph, u"/part/%1"_s.arg(i)), CancelToken()));
        if (i == 4) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return server.seen().size() == 1; }));
        }
    }
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return std::ranges::all_of(running, [](const auto &r) { return r.isDone(); }); }));
    expectOwnAnswers(running);
    EXPECT_EQ(sizes.front(), 5U);
    EXPECT_EQ(sizes, (std::vector<std::size_t>{5, 20, 15}));
}

TEST_F(BatchTest, lastsWhenOneOfItsPartsIsCancelledAndEndsWhenAllAre)
{
    server.setScript([](const SeenRequest &) { return ScriptedAnswer::silence(); });
    const CancelToken one;
    const CancelToken others;
    std::vector<Running<Result<Response>>> running;
    running.reserve(3);
    for (int i = 0; i < 3; ++i) {
        running.emplace_back(
            pipeline().send(Request::get(Service::Graph, u"/part/%1"_s.arg(i)), i == 0 ? one : others));
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.seen().size() == 1; }));
    one.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return running[0].isDone(); }));
    EXPECT_FALSE(running[1].isDone());
    EXPECT_EQ(server.connections(), 1);
    others.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return running[1].isDone() && running[2].isDone(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.connections() == 0; })) << "the envelope itself was aborted";
}
} // namespace entente::test
