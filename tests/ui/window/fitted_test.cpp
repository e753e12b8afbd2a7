// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fitted.h"

#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "ui/plan/reviewdialog.h"

#include <QScreen>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace test;

TEST(Fitted, takesWhatIsWantedWhereThereIsRoom)
{
    EXPECT_EQ(fitted(QSize(900, 700), QSize(1920, 1040)), QSize(900, 700));
}

TEST(Fitted, leavesRoomForTheFrameWhereThereIsLittle)
{
    EXPECT_EQ(fitted(QSize(900, 700), QSize(1000, 600)), QSize(900, 570)) << "each way by itself";
    EXPECT_EQ(fitted(QSize(900, 700), QSize(800, 600)), QSize(760, 570));
}

TEST(Fitted, theReviewOpensWithinTheScreen)
{
    JobMaker jobs;
    const ReviewDialog dialog([&jobs](const Plan &) { return jobs.endless<ApplyReport>(); }, planForFabrikam(), {});
    const QSize room = dialog.screen()->availableSize();
    EXPECT_LT(dialog.width(), room.width());
    EXPECT_LT(dialog.height(), room.height());
}
} // namespace
} // namespace entente::ui
