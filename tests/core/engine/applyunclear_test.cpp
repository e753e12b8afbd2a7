// SPDX-License-Identifier: GPL-3.0-or-later
// Applying where the answer does not tell what happened: lost, throttled, failed, late.
#include "tests/core/engine/applyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
using ApplyUnclearTest = ApplyTest;

TEST_F(ApplyUnclearTest, sendsOnceAndReadsBackWhereTheAnswerWasLost)
{
    dropOnce("POST", partners, true);
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Done});
    EXPECT_EQ(seen("POST", partners), 1) << "one request, whatever the network library does";
    ASSERT_EQ(journalled(*report).size(), 1U);
    EXPECT_EQ(journalled(*report)[0].state, u"done"_s);
}

TEST_F(ApplyUnclearTest, sendsAgainWhereTheLostRequestWasNotCarriedOut)
{
    dropOnce("POST", partners, false);
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Done});
    EXPECT_EQ(seen("POST", partners), 2);
    EXPECT_GE(clock.elapsed(), ApplyOptions().readBackTime - std::chrono::seconds(4)) << "not before it had its time";
    const auto steps = journalled(*report);
    ASSERT_EQ(steps.size(), 2U) << "an intent for each request";
    EXPECT_EQ(steps[0].state, u"failed"_s);
    EXPECT_EQ(steps[1].state, u"done"_s);
}

TEST_F(ApplyUnclearTest, findsItsOwnCreateBehindALaggingReplica)
{
    dropOnce("POST", partners, true);
    lag(15); // longer than the first read-back looks
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Done});
    EXPECT_EQ(seen("POST", partners), 2) << "the second is answered 409, which is read back and found to be ours";
}

TEST_F(ApplyUnclearTest, callsNothingSomebodyElsesThatItDidNotSee)
{
    dropOnce("POST", partners, true);
    lag(1000); // never seen, neither after the lost answer nor after the conflict
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Unverified});
    EXPECT_EQ(seen("POST", partners), 2);
    EXPECT_FALSE(report->noneDone()) << "it is our own entry that is there";
}

TEST_F(ApplyUnclearTest, goesOnHoweverOftenItIsThrottled)
{
    for (int i = 0; i < 5; ++i)
        answerOnce("POST", partners, 429, "3");
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Done});
    EXPECT_EQ(seen("POST", partners), 6);
    EXPECT_GE(clock.elapsed(), std::chrono::seconds(15));
}

TEST_F(ApplyUnclearTest, looksAgainWhereTheGateClosedBetweenLookAndWrite)
{
    const Plan plan = planFor(openInbound());
    Connection connection = connect();
    bool closed = false;
    onProgress = [&](const StepReport &step) {
        if (step.state != StepState::Sending || closed)
            return;
        closed = true;
        // Another reading of the same tenant is throttled, and somebody else writes meanwhile.
        answerOnce("GET", u"/graph/v1.0/organization"_s, 429, "240");
        const CancelToken stop;
        const auto throttled = connection.pipeline->send(Request::get(Service::Graph, u"/organization"_s), stop);
        EXPECT_TRUE(QTest::qWaitFor([&] { return connection.pipeline->status().throttledUntil.has_value(); }));
        writeElsewhere("POST", u"/policies/crossTenantAccessPolicy/partners"_s,
                       Json::object({{"tenantId", partnerId},
                                     {"b2bDirectConnectInbound", pairOf(users("blocked"), apps("blocked"))}}));
        stop.cancel();
    };
    const auto report = applyTo(plan, connection, *journal);
    ASSERT_TRUE(closed);
    expectStates(report, {StepState::Changed});
    EXPECT_EQ(stored().at("b2bDirectConnectInbound"), pairOf(users("blocked"), apps("blocked")));
    EXPECT_EQ(seen("POST", partners), 1) << "somebody else's";
}

TEST_F(ApplyUnclearTest, givesUpAfterTwoLostRequests)
{
    dropOnce("POST", partners, false);
    dropOnce("POST", partners, false);
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Failed});
    EXPECT_EQ(report->steps[0].why->kind, ErrorKind::Network);
    EXPECT_EQ(seen("POST", partners), 2);
    EXPECT_TRUE(report->noneDone());
    EXPECT_EQ(journal->run(report->runId).value().outcome, u"nothing"_s);
}

TEST_F(ApplyUnclearTest, waitsReadsAndSendsAgainWhereTheWriteWasThrottled)
{
    expectStates(apply(planFor(openInbound())), {StepState::Done});
    const auto before = clock.elapsed();
    server.cloud().clearLog();
    answerOnce("PATCH", partners, 429, "7");
    const Plan plan = planFor({wish(usersIn, users("allowed", "6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01"))});
    const auto report = apply(plan);
    expectStates(report, {StepState::Done});
    EXPECT_EQ(seen("PATCH", partners), 2);
    EXPECT_GE(clock.elapsed() - before, std::chrono::seconds(7));
    // Nothing between the two writes but the read that allowed the second.
    const auto log = server.cloud().log();
    QByteArrayList verbs;
    for (const practice::LogEntry &entry : log)
        verbs << entry.method;
    EXPECT_EQ(verbs, (QByteArrayList{"GET", "PATCH", "GET", "PATCH", "GET"}));
}

TEST_F(ApplyUnclearTest, readsBackAfterAServerErrorThatHadCarriedItOut)
{
    // Carried out, then the gateway in front fails: the entry is made behind the answer.
    const Plan plan = planFor(openInbound());
    const Json body = plan.tenants[0].steps[0].body;
    answerOnce("POST", partners, 504);
    onProgress = [&](const StepReport &step) {
        if (step.state != StepState::Verifying || !stored().is_null())
            return;
        writeElsewhere("POST", u"/policies/crossTenantAccessPolicy/partners"_s, body);
    };
    expectStates(apply(plan), {StepState::Done});
    EXPECT_EQ(seen("POST", partners), 2) << "ours, and the one that stands for the service's own work";
}

TEST_F(ApplyUnclearTest, findsSomebodyElsesEntryBehindAConflict)
{
    const Plan plan = planFor(openInbound());
    writeElsewhere("POST", u"/policies/crossTenantAccessPolicy/partners"_s,
                   Json::object({{"tenantId", partnerId},
                                 {"b2bDirectConnectInbound", pairOf(users("blocked"), apps("blocked"))}}));
    answerOnce("GET", partners, 404); // a replica that does not know of it yet
    const auto report = apply(plan);
    expectStates(report, {StepState::Changed});
    EXPECT_EQ(report->steps[0].found.at("b2bDirectConnectInbound"), pairOf(users("blocked"), apps("blocked")));
    EXPECT_EQ(stored().at("b2bDirectConnectInbound"), pairOf(users("blocked"), apps("blocked")));
    EXPECT_EQ(clock.elapsed().count(), 0) << "an entry with other values is an answer";
}

TEST_F(ApplyUnclearTest, waitsForAFreshEntryToShow)
{
    lag(3);
    expectStates(apply(planFor(openInbound())), {StepState::Done});
    EXPECT_GT(clock.elapsed().count(), 0);
}

TEST_F(ApplyUnclearTest, saysUnverifiedWhereItDoesNotShowInTime)
{
    lag(1000);
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Unverified, StepState::Skipped});
    EXPECT_FALSE(report->noneDone()) << "it may well have taken effect";
    EXPECT_LE(clock.elapsed(), ApplyOptions().readBackTime);
    EXPECT_EQ(seen("PATCH", defaults), 1);
    EXPECT_EQ(journalled(*report).at(0).state, u"unverified"_s);
}
} // namespace entente
