// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transport/transportfixture.h"

#include <QTest>

namespace entente::test
{
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// Every wait of the chain ends at once: when the caller cancels, and when the pipeline is destroyed with all it needs.
/// The clock stands still and the server is silent, so nothing else can end a wait.
class StopTest : public TransportFixture
{
protected:
    using Sending = Running<Result<Response>>;

    StopTest()
    {
        clock.holdStill();
        options.transferTimeout = milliseconds(600'000);
    }

    Sending start(Request request) { return Sending(pipeline().send(std::move(request), cancel)); }
    Sending start(const QString &path) { return start(Request::get(Service::Graph, path)); }

    void expectStopped(const Sending &sending)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return sending.isDone(); }, 1'000));
        ASSERT_FALSE(sending.result());
        EXPECT_EQ(sending.result().error().kind, ErrorKind::Cancelled);
    }

    /// Brings a request into one of the waits; named by the parameter of the tests below.
    std::vector<Sending> reach(const std::string &wait)
    {
        std::vector<Sending> sending;
        if (wait == "token") {
            tokens.holdNext = std::make_shared<Latch>();
            sending.push_back(start(u"/x"_s));
            EXPECT_TRUE(QTest::qWaitFor([&] { return tokens.asked.size() == 1; }));
        } else if (wait == "flight" || wait == "write") {
            if (wait == "write")
                sending.push_back(start(Request::write(Verb::Patch, Service::Graph, u"/x"_s, Json::object())));
            else
                sending.push_back(start(u"/x"_s));
            EXPECT_TRUE(QTest::qWaitFor([&] { return server.seen().size() == 1; }));
        } else if (wait == "envelope") {
            sending.push_back(start(u"/x"_s));
            sending.push_back(start(u"/y"_s));
            EXPECT_TRUE(QTest::qWaitFor([&] { return server.count("POST") == 1; }));
        } else if (wait == "turn") {
            sending.push_back(start(u"/x"_s));
        } else {
            server.setScript(
                [](const SeenRequest &) { return ScriptedAnswer::json(429, Json::object(), "Retry-After: 60\r\n"); });
            if (wait == "hold")
                holdOneBelowTheGate(sending);
            sending.push_back(start(u"/x"_s)); // its back-off
            EXPECT_TRUE(QTest::qWaitFor([&] { return pipeline().status().throttledUntil.has_value(); }));
            if (wait == "gate")
                sending.push_back(start(u"/y"_s));
            if (wait == "hold")
                m_tokenLatch->open();
            QCoreApplication::processEvents();
        }
        return sending;
    }

    CancelToken cancel;

private:
    void holdOneBelowTheGate(std::vector<Sending> &sending)
    {
        m_tokenLatch = std::make_shared<Latch>();
        tokens.holdNext = m_tokenLatch;
        sending.push_back(start(u"/held"_s));
        EXPECT_TRUE(QTest::qWaitFor([&] { return tokens.asked.size() == 1; }));
    }

    std::shared_ptr<Latch> m_tokenLatch;
};

class StopAtEveryWait : public StopTest, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(StopAtEveryWait, returnsAtOnceWhenCancelled)
{
    const std::vector<Sending> sending = reach(GetParam());
    for (const Sending &one : sending)
        EXPECT_FALSE(one.isDone());
    cancel.cancel();
    for (const Sending &one : sending)
        expectStopped(one);
    EXPECT_EQ(pipeline().status().underWay, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pendingReplies() == 0; }));
    EXPECT_EQ(clock.elapsed(), milliseconds(0));
}

TEST_P(StopAtEveryWait, returnsWhenThePipelineGoesWithAllItNeeds)
{
    const std::vector<Sending> sending = reach(GetParam());
    dropEverything();
    for (const Sending &one : sending)
        expectStopped(one);
}

INSTANTIATE_TEST_SUITE_P(Waits, StopAtEveryWait,
                         ::testing::Values("turn", "token", "flight", "write", "envelope", "backoff", "gate", "hold"),
                         [](const auto &row) { return std::string(row.param); });

TEST_F(StopTest, sendsNothingForACancelledToken)
{
    cancel.cancel();
    expectStopped(start(u"/x"_s));
    EXPECT_TRUE(server.seen().empty());
    EXPECT_TRUE(tokens.asked.empty());
}

TEST_F(StopTest, saysThatACancelledWriteMayHaveBeenDoneOnceItWasSent)
{
    const Sending sent = start(Request::write(Verb::Delete, Service::Graph, u"/x"_s, Json()));
    const Sending patched = start(Request::write(Verb::Patch, Service::Graph, u"/x"_s, Json::object()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.seen().size() == 2; }));
    tokens.holdNext = std::make_shared<Latch>();
    const Sending unsent = start(Request::write(Verb::Patch, Service::Graph, u"/y"_s, Json::object()));
    cancel.cancel();
    for (const Sending *one : {&sent, &patched, &unsent})
        expectStopped(*one);
    EXPECT_TRUE(sent.result().error().mayHaveBeenDone);
    EXPECT_TRUE(patched.result().error().mayHaveBeenDone);
    EXPECT_FALSE(unsent.result().error().mayHaveBeenDone);
}

TEST_F(StopTest, endsAListBetweenItsPages)
{
    server.setScript([this](const SeenRequest &request) {
        if (!request.target.endsWith("/list"))
            return ScriptedAnswer::silence();
        Json body = Json::object();
        body["value"] = Json::array();
        body["@odata.nextLink"] = (server.url().toString() + u"/v1.0/list?2"_s).toStdString();
        return ScriptedAnswer::json(200, body);
    });
    const Running<Result<std::vector<Json>>> list(
        pipeline().sendPaged(Request::get(Service::Graph, u"/list"_s), cancel));
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.seen().size() == 2; }));
    cancel.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.isDone(); }));
    EXPECT_EQ(list.result().error().kind, ErrorKind::Cancelled);
}
} // namespace entente::test
