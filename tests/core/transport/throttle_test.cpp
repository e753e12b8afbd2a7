// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transport/transportfixture.h"

#include <QTest>

#include <algorithm>

namespace entente::test
{
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// Second tries and the gate, on a clock that jumps: the server notes at what time each request came.
class ThrottleTest : public TransportFixture
{
protected:
    ThrottleTest() { options.batchSize = 1; }

    /// Refuses the requests with these numbers (from 0), answers the others.
    void refuse(std::vector<int> numbers, int status, const QByteArray &headers)
    {
        server.setScript([this, numbers, status, headers](const SeenRequest &) {
            const int number = static_cast<int>(m_times.size());
            m_times.push_back(clock.elapsed());
            return std::ranges::count(numbers, number) > 0 ? ScriptedAnswer::json(status, Json::object(), headers)
                                                           : ScriptedAnswer::json(200, Json::object());
        });
    }

    std::vector<milliseconds> m_times;
};

TEST_F(ThrottleTest, waitsAsLongAsRetryAfterSaysInSeconds)
{
    refuse({0, 1}, 429, "Retry-After: 120\r\n");
    ASSERT_TRUE(get(u"/x"_s));
    ASSERT_EQ(m_times.size(), 3U);
    EXPECT_GE(m_times[1] - m_times[0], milliseconds(120'000));
    EXPECT_LT(m_times[1] - m_times[0], milliseconds(121'000));
    EXPECT_GE(m_times[2] - m_times[1], milliseconds(120'000));
}

TEST_F(ThrottleTest, waitsUntilTheDateThatRetryAfterNames)
{
    refuse({0}, 503, "Retry-After: Tue, 01 Jan 2030 12:04:00 GMT\r\n");
    ASSERT_TRUE(get(u"/x"_s));
    ASSERT_EQ(m_times.size(), 2U);
    EXPECT_GE(m_times[1], milliseconds(240'000)) << "the fake clock starts at noon";
    EXPECT_LT(m_times[1], milliseconds(241'000));
}

TEST_F(ThrottleTest, backsOffLongerAndLongerWithoutRetryAfter)
{
    refuse({0, 1, 2, 3}, 429, {});
    ASSERT_TRUE(get(u"/x"_s));
    ASSERT_EQ(m_times.size(), 5U);
    for (int i = 0; i < 4; ++i) {
        const milliseconds longest = options.backoffBase * (1 << i);
        EXPECT_GE(m_times[i + 1] - m_times[i], longest / 2);
        EXPECT_LE(m_times[i + 1] - m_times[i], longest);
    }
}

TEST_F(ThrottleTest, repeatsReadsAfterFailuresThatPass)
{
    for (const int status : {500, 502, 503, 504}) {
        m_times.clear();
        refuse({0}, status, {});
        EXPECT_TRUE(get(u"/x"_s)) << status;
        EXPECT_EQ(m_times.size(), 2U) << status;
    }
    int asked = 0;
    server.setScript([&asked](const SeenRequest &) {
        return ++asked == 1 ? ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}")
                            : ScriptedAnswer::json(200, Json::object());
    });
    EXPECT_TRUE(get(u"/x"_s)) << "truncated once";
    options.transferTimeout = milliseconds(50);
    dropPipeline();
    asked = 0;
    server.setScript([&asked](const SeenRequest &) {
        return ++asked == 1 ? ScriptedAnswer::silence() : ScriptedAnswer::json(200, Json::object());
    });
    EXPECT_TRUE(get(u"/x"_s)) << "silent once";
}

TEST_F(ThrottleTest, givesUpAfterTheLastTryAndSaysForHowLongItIsThrottled)
{
    refuse({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 429, "Retry-After: 30\r\n");
    const Result<Response> result = get(u"/x"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Throttled);
    EXPECT_EQ(result.error().retryAfter, milliseconds(30'000));
    EXPECT_EQ(m_times.size(), 6U);
}

TEST_F(ThrottleTest, closesTheGateForEverybodyAndSendsNothingBeforeItsTime)
{
    clock.holdStill();
    options.inFlight = 1;
    server.setScript([this](const SeenRequest &request) {
        if (request.target.contains("probe"))
            return ScriptedAnswer::json(200, Json::object());
        m_times.push_back(clock.elapsed());
        return m_times.size() == 2 ? ScriptedAnswer::json(429, Json::object(), "Retry-After: 200\r\n")
                                   : ScriptedAnswer::json(200, Json::object());
    });
    std::vector<Running<Result<Response>>> running;
    running.reserve(6);
    for (int i = 0; i < 6; ++i)
        running.emplace_back(pipeline().send(Request::get(Service::Graph, u"/x/%1"_s.arg(i)), CancelToken()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return clock.sleeping() == 2; })) << "the throttled request and the gate";
    for (const int wait : {0, 199'999}) {
        clock.advance(milliseconds(wait));
        for (int probe = 0; probe < 3; ++probe) // time enough for a request that slipped through
            ASSERT_TRUE(send(Request::get(Service::Exchange, u"/probe"_s)));
        EXPECT_EQ(m_times.size(), 2U);
    }
    clock.advance(milliseconds(2));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return std::ranges::all_of(running, [](const auto &r) { return r.isDone(); }); }));
    for (const auto &one : running)
        EXPECT_TRUE(one.result());
    EXPECT_EQ(m_times.size(), 7U);
}

TEST_F(ThrottleTest, holdsARequestWhoseTokenCameWhileTheGateClosed)
{
    clock.holdStill();
    const auto tokenLatch = std::make_shared<Latch>();
    tokens.holdNext = tokenLatch;
    const Running<Result<Response>> waiting(pipeline().send(Request::get(Service::Graph, u"/slow"_s), CancelToken()));
    refuse({0}, 429, "Retry-After: 60\r\n");
    const Running<Result<Response>> throttled(pipeline().send(Request::get(Service::Graph, u"/x"_s), CancelToken()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pipeline().status().throttledUntil.has_value(); }));
    tokenLatch->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return clock.sleeping() == 3; })) << "the gate, the retry and the held one";
    EXPECT_EQ(server.seen().size(), 1U);
    EXPECT_EQ(pipeline().status().throttledUntil->toSecsSinceEpoch(), clock.now().addSecs(60).toSecsSinceEpoch());
    clock.advance(milliseconds(60'001));
    ASSERT_TRUE(QTest::qWaitFor([&] { return waiting.isDone() && throttled.isDone(); }));
    EXPECT_TRUE(waiting.result());
    EXPECT_TRUE(throttled.result());
    EXPECT_FALSE(pipeline().status().throttledUntil.has_value());
}

TEST_F(ThrottleTest, leavesOtherServicesAlone)
{
    clock.holdStill();
    refuse({0}, 429, "Retry-After: 60\r\n");
    const Running<Result<Response>> throttled(pipeline().send(Request::get(Service::Graph, u"/x"_s), CancelToken()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pipeline().status().throttledUntil.has_value(); }));
    EXPECT_TRUE(send(Request::get(Service::Exchange, u"/x"_s)));
    EXPECT_FALSE(throttled.isDone());
}

TEST_F(ThrottleTest, closesTheGateForAThrottledWriteToo)
{
    refuse({0}, 429, "Retry-After: 60\r\n");
    EXPECT_FALSE(write(Verb::Patch, u"/x"_s, Json::object()));
    EXPECT_TRUE(get(u"/x"_s));
    ASSERT_EQ(m_times.size(), 2U);
    EXPECT_GE(m_times[1] - m_times[0], milliseconds(60'000));
}

TEST_F(ThrottleTest, neverKeepsAWriteWaitingBehindAClosedGate)
{
    clock.holdStill();
    refuse({0}, 429, "Retry-After: 60\r\n");
    const Running<Result<Response>> read(pipeline().send(Request::get(Service::Graph, u"/x"_s), CancelToken()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pipeline().status().throttledUntil.has_value(); }));
    const Result<Response> written = write(Verb::Patch, u"/x"_s, Json::object());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Throttled);
    EXPECT_FALSE(written.error().mayHaveBeenDone) << "nothing was sent";
    EXPECT_EQ(m_times.size(), 1U);
}

TEST_F(ThrottleTest, failsAtOnceWhereTheGateStaysClosedForLongerThanTheBudget)
{
    options.throttleBudget = milliseconds(60'000);
    refuse({0}, 429, "Retry-After: 61\r\n");
    for (int i = 0; i < 2; ++i) {
        const Result<Response> result = get(u"/x"_s);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::Throttled);
        EXPECT_TRUE(result.error().message.contains(u"61"_s) || result.error().message.contains(u"62"_s));
    }
    EXPECT_EQ(m_times.size(), 1U);
}

TEST_F(ThrottleTest, failsARequestThatWaitsForItsTokenWhileTheGateClosesForTooLong)
{
    EXPECT_EQ(TransportOptions().throttleBudget, milliseconds(300'000)) << "about five minutes";
    clock.holdStill();
    const auto tokenLatch = std::make_shared<Latch>();
    tokens.holdNext = tokenLatch;
    const Running<Result<Response>> waiting(pipeline().send(Request::get(Service::Graph, u"/slow"_s), CancelToken()));
    refuse({0}, 429, "Retry-After: 604800\r\n");
    const Result<Response> throttled = get(u"/x"_s);
    ASSERT_FALSE(throttled);
    EXPECT_EQ(throttled.error().kind, ErrorKind::Throttled);
    tokenLatch->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return waiting.isDone(); })) << "not in a week";
    ASSERT_FALSE(waiting.result());
    EXPECT_EQ(waiting.result().error().kind, ErrorKind::Throttled);
    EXPECT_EQ(server.seen().size(), 1U);
}
} // namespace entente::test
