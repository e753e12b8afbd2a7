// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"
#include "ui/plan/planview.h"
#include "ui/plan/stepcard.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace test;

Plan planOf(int steps)
{
    Plan plan = planForFabrikam();
    const PlanStep step = plan.tenants[0].steps[0];
    plan.tenants[0].steps.assign(static_cast<std::size_t>(steps), step);
    return plan;
}

int shownSteps(const PlanView &view)
{
    return static_cast<int>(view.widget()->findChildren<StepCard *>().size());
}

TEST(PlanViewTest, showsAStepAtATimeAndSaysWhenAllAreInSight)
{
    PlanView view;
    view.show();
    view.setPlan(planOf(5), {});
    EXPECT_EQ(shownSteps(view), 1) << "one event lays out one step";
    EXPECT_FALSE(view.isComplete());
    const QSignalSpy told(&view, &PlanView::confirmationChanged);
    ASSERT_TRUE(QTest::qWaitFor([&view] { return view.isComplete(); }));
    EXPECT_EQ(shownSteps(view), 5);
    EXPECT_EQ(told.count(), 4) << "whoever waits is told of each step that came into sight";
}

TEST(PlanViewTest, anotherPlanTakesThePlaceOfOneThatIsHalfShown)
{
    PlanView view;
    view.show();
    view.setPlan(planOf(7), {});
    view.setPlan(planOf(2), {});
    ASSERT_TRUE(QTest::qWaitFor([&view] { return view.isComplete(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(shownSteps(view), 2);
}

TEST(PlanViewTest, aPlanWithoutStepsIsCompleteAtOnce)
{
    PlanView view;
    view.setPlan(planOf(0), {});
    EXPECT_TRUE(view.isComplete());
}
} // namespace
} // namespace entente::ui
