// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/gate.h"

#include "tests/core/transport/running.h"
#include "tests/support/fakeclock.h"

#include <gtest/gtest.h>

#include <QTest>

namespace entente::test
{
using std::chrono::milliseconds;

class GateTest : public ::testing::Test
{
protected:
    using Entering = Running<Result<bool>>;

    Entering enter(Priority priority, int weight = 1) { return Entering(gate->enter(priority, weight, cancel)); }

    static TransportOptions smallOptions()
    {
        TransportOptions options;
        options.inFlight = 2;
        options.batchSize = 1;
        return options;
    }

    FakeClock clock;
    CancelToken owner;
    CancelToken cancel;
    std::shared_ptr<Gate> gate = std::make_shared<Gate>(clock, smallOptions(), owner, std::make_shared<Activity>());
};

TEST_F(GateTest, letsInAsManyAsItHolds)
{
    const Entering first = enter(Priority::Foreground);
    const Entering second = enter(Priority::Foreground);
    const Entering third = enter(Priority::Foreground);
    EXPECT_TRUE(first.isDone());
    EXPECT_TRUE(second.isDone());
    EXPECT_FALSE(third.isDone());
    gate->leave(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return third.isDone(); }));
}

TEST_F(GateTest, letsAPersonInBeforeTheBackground)
{
    const Entering first = enter(Priority::Background);
    const Entering second = enter(Priority::Background);
    const Entering background = enter(Priority::Background);
    const Entering person = enter(Priority::Foreground);
    gate->leave(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return person.isDone(); }));
    EXPECT_FALSE(background.isDone());
    gate->leave(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return background.isDone(); }));
}

TEST_F(GateTest, countsByWeightAndLetsEvenTheHeaviestInWhenItIsEmpty)
{
    const Entering heavy = enter(Priority::Foreground, 99);
    EXPECT_TRUE(heavy.isDone());
    const Entering light = enter(Priority::Foreground, 1);
    EXPECT_FALSE(light.isDone());
    gate->leave(99);
    EXPECT_TRUE(QTest::qWaitFor([&] { return light.isDone(); }));
}

TEST_F(GateTest, weighsWhatFitsAnEnvelopeAsAPartOfOne)
{
    TransportOptions options;
    options.batchSize = 20;
    const Gate full(clock, options, owner, std::make_shared<Activity>());
    EXPECT_EQ(full.weightOf(Request::get(Service::Graph, {})), 1);
    EXPECT_EQ(full.weightOf(Request::get(Service::Exchange, {})), 20);
    EXPECT_EQ(full.weightOf(Request::write(Verb::Patch, Service::Graph, {}, Json())), 20);
    EXPECT_EQ(gate->weightOf(Request::write(Verb::Patch, Service::Graph, {}, Json())), 1) << "without envelopes";
}

TEST_F(GateTest, isNotOpenedEarlierByAShorterClosure)
{
    clock.holdStill();
    gate->close(milliseconds(100));
    gate->close(milliseconds(50));
    const Entering waiting = enter(Priority::Foreground);
    clock.advance(milliseconds(99));
    QCoreApplication::processEvents();
    EXPECT_FALSE(waiting.isDone());
    clock.advance(milliseconds(2));
    EXPECT_TRUE(QTest::qWaitFor([&] { return waiting.isDone(); }));
}

TEST_F(GateTest, staysClosedForAProlongedClosure)
{
    clock.holdStill();
    gate->close(milliseconds(50));
    const Entering waiting = enter(Priority::Foreground);
    gate->close(milliseconds(100));
    clock.advance(milliseconds(51));
    ASSERT_TRUE(QTest::qWaitFor([&] { return clock.sleeping() == 1; })) << "sleeps again for the rest";
    EXPECT_FALSE(waiting.isDone());
    clock.advance(milliseconds(50));
    EXPECT_TRUE(QTest::qWaitFor([&] { return waiting.isDone(); }));
}

TEST_F(GateTest, turnsEverybodyAwayWhenItClosesForLongerThanTheBudget)
{
    const Entering first = enter(Priority::Foreground);
    const Entering second = enter(Priority::Foreground);
    const Entering waiting = enter(Priority::Background);
    gate->close(smallOptions().throttleBudget + milliseconds(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return waiting.isDone(); }));
    ASSERT_FALSE(waiting.result());
    EXPECT_EQ(waiting.result().error().kind, ErrorKind::Throttled);
    EXPECT_TRUE(waiting.result().error().retryAfter);
}

TEST_F(GateTest, givesThePlaceOfACancelledOneToTheNext)
{
    const Entering first = enter(Priority::Foreground);
    const Entering second = enter(Priority::Foreground);
    const CancelToken impatient;
    const Entering gone(gate->enter(Priority::Foreground, 1, impatient));
    const Entering next = enter(Priority::Foreground);
    impatient.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return gone.isDone(); }));
    EXPECT_EQ(gone.result().error().kind, ErrorKind::Cancelled);
    gate->leave(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return next.isDone(); }));
}

TEST_F(GateTest, keepsNoUnitsOfOneThatWasAdmittedAndCancelledInTheSameMoment)
{
    const Entering first = enter(Priority::Foreground);
    const Entering second = enter(Priority::Foreground);
    const CancelToken impatient;
    const Entering gone(gate->enter(Priority::Foreground, 1, impatient));
    gate->leave(1); // admits it, but its task has not run yet
    impatient.cancel();
    const Entering next = enter(Priority::Foreground);
    EXPECT_TRUE(QTest::qWaitFor([&] { return next.isDone(); }));
    EXPECT_EQ(gone.result().error().kind, ErrorKind::Cancelled);
}
} // namespace entente::test
