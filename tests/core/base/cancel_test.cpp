// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancel.h"
#include "core/base/latch.h"

#include <gtest/gtest.h>

#include <QCoroTask>
#include <QSignalSpy>

namespace entente
{
TEST(CancelToken, withTwoOwnersEndsWithTheFirst)
{
    for (const bool first : {true, false}) {
        const CancelToken caller;
        const CancelToken owner;
        const CancelToken either = caller.either(owner);
        QSignalSpy spy(either.signal(), &CancelSignal::cancelled);
        EXPECT_FALSE(either.isCancelled());
        (first ? caller : owner).cancel();
        EXPECT_TRUE(either.isCancelled());
        (first ? owner : caller).cancel();
        EXPECT_EQ(spy.count(), 1);
    }
}

TEST(CancelToken, madeFromACancelledOneIsCancelled)
{
    const CancelToken gone;
    gone.cancel();
    const CancelToken other;
    EXPECT_TRUE(gone.child().isCancelled());
    EXPECT_TRUE(other.either(gone).isCancelled());
    EXPECT_FALSE(other.isCancelled());
}

TEST(CancelToken, ofAChildDoesNotReachItsOwner)
{
    const CancelToken owner;
    owner.child().cancel();
    EXPECT_FALSE(owner.isCancelled());
}

TEST(Latch, letsGoOfItsWaiterWhenItOpensAndWhenTheTokenIsCancelled)
{
    for (const bool opens : {true, false}) {
        const auto latch = std::make_shared<Latch>();
        const CancelToken cancel;
        const QCoro::Task<void> waiting = untilOpen(latch, cancel);
        EXPECT_FALSE(waiting.isReady());
        if (opens)
            latch->open();
        else
            cancel.cancel();
        QCoro::waitFor(untilOpen(latch, cancel));
        QCoreApplication::processEvents();
        EXPECT_TRUE(waiting.isReady());
    }
}

TEST(Latch, doesNotHoldWhoComesLate)
{
    const auto latch = std::make_shared<Latch>();
    latch->open();
    EXPECT_TRUE(untilOpen(latch, CancelToken()).isReady());
}
} // namespace entente
