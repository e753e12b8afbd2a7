// SPDX-License-Identifier: GPL-3.0-or-later
// A run while it goes on: what its heading says, and how much of a long one appears at a time.
#include "ui/plan/applyview.h"

#include "core/engine/donestep.h"
#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "ui/dialogs/messagebox.h"
#include "ui/history/rundetailsview.h"
#include "ui/parts/card.h"
#include "ui/plan/reviewdialog.h"
#include "ui/plan/steprow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

constexpr int many = 500;

Plan planOf(int steps)
{
    Plan plan = planForFabrikam();
    PlanStep step = plan.tenants[0].steps[0];
    plan.tenants[0].steps.clear();
    for (int number = 0; number < steps; ++number) {
        step.id = QString::number(number);
        plan.tenants[0].steps.push_back(step);
    }
    return plan;
}

StepReport reportOn(const Plan &plan, std::size_t step, StepState state)
{
    StepReport report;
    report.tenantId = plan.tenants[0].tenantId;
    report.stepId = plan.tenants[0].steps[step].id;
    report.state = state;
    return report;
}

bool says(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QPushButton *button(const QWidget &widget, const QString &face)
{
    for (auto *candidate : widget.findChildren<QPushButton *>())
        if (candidate->isVisible() && candidate->text().remove(u'&') == face)
            return candidate;
    return nullptr;
}

/// Handles events, each queued one by itself, until there are `all` cards of that kind; the most that one of them made.
template <class T>
int mostInOneEvent(const QWidget &view, int all)
{
    const auto made = [&view] {
        return static_cast<int>(view.findChildren<T *>().size());
    };
    int most = made(); // at once
    for (int before = most; before < all;) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        const int now = made();
        if (now == before)
            return -1; // nothing more comes
        most = std::max(most, now - before);
        before = now;
    }
    return most;
}

class ApplyViewTest : public ::testing::Test
{
protected:
    ApplyFunction endlessly()
    {
        return [this](const Plan &) {
            run = jobs.endless<ApplyReport>();
            return run;
        };
    }

    JobMaker jobs;
    JobOf<ApplyReport> *run = nullptr;
};

TEST_F(ApplyViewTest, aRunThatIsToStopSaysSoUntilItHas)
{
    const Plan plan = planOf(3);
    ReviewDialog dialog(endlessly(), {}, plan, {});
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return button(dialog, u"Apply"_s)->isEnabled(); }));
    button(dialog, u"Apply"_s)->click();
    QPushButton *stop = button(dialog, u"Stop"_s);
    ASSERT_TRUE(stop);
    stop->click();
    Q_EMIT run->progress(QVariant::fromValue(reportOn(plan, 0, StepState::Verifying)));
    EXPECT_TRUE(says(dialog, u"Stopping after the step that is under way"_s));
    EXPECT_FALSE(stop->isEnabled()) << "there is nothing more to press";
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return button(dialog, u"Close"_s) != nullptr; }));
    EXPECT_FALSE(says(dialog, u"Stopping after the step that is under way"_s));
}

TEST_F(ApplyViewTest, whoHasStoppedIsNotAskedAgain)
{
    ApplyView view(endlessly());
    view.show();
    const QSignalSpy ended(&view, &ApplyView::ended);
    view.start(planOf(1), {});
    view.stop();
    MessageBox::setNextAnswer(false); // to a question that does not come
    EXPECT_TRUE(view.confirmStop());
    EXPECT_TRUE(view.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&ended] { return ended.count() == 1; }));
    EXPECT_FALSE(view.isRunning());
    view.start(planOf(1), {});
    MessageBox::setNextAnswer(false);
    EXPECT_FALSE(view.confirmStop()) << "another run is another question";
    view.stop();
    ASSERT_TRUE(QTest::qWaitFor([&ended] { return ended.count() == 2; }));
}

TEST_F(ApplyViewTest, aLongRunDoesNotHoldUpTheWindow)
{
    const Plan plan = planOf(many);
    ApplyReport whole;
    for (std::size_t step = 0; step < many; ++step)
        whole.steps.push_back(reportOn(plan, step, StepState::Done));
    ApplyView view([this, whole](const Plan &) { return jobs.with<ApplyReport>(whole); });
    view.show();
    bool allShown = false;
    QObject::connect(&view, &ApplyView::ended, &view, [&view, &allShown] {
        const auto rows = view.findChildren<StepRow *>();
        allShown = rows.size() == many && std::ranges::all_of(rows, [](const StepRow *row) {
                       return row->accessibleName().endsWith(stateLabel(StepState::Done));
                   });
    });
    view.start(plan, {});
    EXPECT_EQ(mostInOneEvent<StepRow>(view, many), 1);
    ASSERT_TRUE(QTest::qWaitFor([&view] { return !view.isRunning(); }, 30'000));
    EXPECT_TRUE(allShown) << "and only then it has ended";
}

TEST_F(ApplyViewTest, aLongRunOfTheHistoryDoesNotHoldUpTheWindowEither)
{
    const Plan plan = planOf(many);
    RunDetails details;
    for (const PlanStep &step : plan.tenants[0].steps) {
        JournalStep entry;
        entry.tenantName = u"Contoso"_s;
        entry.stepId = step.id;
        entry.step = toJson(step);
        entry.state = stateName(StepState::Done);
        details.steps.push_back(entry);
    }
    RunDetailsView view;
    view.show();
    view.showRun(details, {});
    EXPECT_EQ(mostInOneEvent<Card>(view, many), 1);
    view.showRun(details, {});
    view.showText(u"Choose a run."_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    EXPECT_TRUE(view.findChildren<Card *>().isEmpty()) << "what was still to come fell with its page";
}
} // namespace
} // namespace entente::ui
