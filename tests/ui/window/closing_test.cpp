// SPDX-License-Identifier: GPL-3.0-or-later
// The window goes at once, whatever is under way; and never silently while changes go out.
#include "tests/support/ui/windowfixture.h"
#include "ui/dialogs/messagebox.h"
#include "ui/plan/applyview.h"
#include "ui/plan/reviewdialog.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingstable.h"
#include "ui/shell/pendingbar.h"

#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

constexpr qint64 slowMs = 8'000; ///< how long an answer takes here: far longer than anything below may

class Closing : public WindowFixture
{
protected:
    void slowDown(qint64 latencyMs = slowMs)
    {
        m_composition->practice()->cloud().changeFaults(
            [latencyMs](practice::Faults &faults) { faults.latency = std::chrono::milliseconds(latencyMs); });
    }
    /// Both sides get a change, so that a run has a second step; then the run is begun.
    ApplyView *beginApplying()
    {
        for (const SideId side : bothSides) {
            panel()->reveal(u"entra.trust.compliantDevice"_s, side);
            QAbstractItemModel *model = panel()->table()->model();
            model->setData(panel()->table()->currentIndex(), QVariant::fromValue(SettingValue::set(Json(true))),
                           Qt::EditRole);
        }
        Q_EMIT m_window->findChild<PendingBar *>()->reviewWanted();
        auto *dialog = m_window->findChild<ReviewDialog *>();
        if (!dialog)
            return nullptr;
        auto *apply = control<QPushButton>(u"Apply"_s, dialog);
        EXPECT_TRUE(QTest::qWaitFor([apply] { return apply->isEnabled(); })) << "every step is in sight";
        apply->click();
        return dialog->findChild<ApplyView *>();
    }
};

TEST_F(Closing, duringAReadingTheWindowIsGoneAtOnceAndSoIsTheProgram)
{
    practise();
    slowDown();
    session().refreshAll();
    ASSERT_TRUE(session().isReading());
    QElapsedTimer waiting;
    waiting.start();
    EXPECT_TRUE(m_window->close());
    EXPECT_FALSE(m_window->isVisible());
    m_window.reset();
    m_composition.reset();
    EXPECT_LT(waiting.elapsed(), slowMs) << "no answer was waited for";
}

TEST_F(Closing, whileChangesGoOutItAsksAndGoesOn)
{
    practise();
    ApplyView *view = beginApplying();
    ASSERT_TRUE(view && view->isRunning());
    MessageBox::setNextAnswer(false); // go on
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([view] { return !view->isRunning(); }, 20'000));
    ASSERT_TRUE(view->report());
    EXPECT_TRUE(view->report()->allDone()) << "nothing was stopped";
}

TEST_F(Closing, stoppingEndsAfterTheStepThatIsUnderWayAndThenCloses)
{
    practise();
    slowDown(1'000); // long enough to stop before the second step is sent
    ApplyView *view = beginApplying();
    ASSERT_TRUE(view && view->isRunning());
    std::vector<StepReport> steps;
    QObject::connect(view, &ApplyView::ended, view, [view, &steps] {
        if (view->report())
            steps = view->report()->steps;
    });
    auto *bar = view->findChild<QProgressBar *>();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->value() > 0; }, 60'000)) << "the first step ends";
    session().pending().clearAll(); // what is asked about them is another test's
    MessageBox::setNextAnswer(true);
    EXPECT_FALSE(m_window->close()) << "not before the step is finished";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, 20'000));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].state, StepState::Done);
    EXPECT_EQ(steps[1].state, StepState::Skipped);

    // The journal holds a run that ended, and of each step how it ended.
    auto *job = m_composition->workbench().history(10, 0);
    std::optional<History> history;
    QObject::connect(job, &Job::finished, job, [job, &history] {
        if (job->result())
            history = *job->result();
    });
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.has_value(); }, 5000));
    ASSERT_EQ(history->runs.size(), 1U);
    EXPECT_TRUE(history->runs[0].endedAt.isValid());
}

/// Counts how often a window is closed, and answers each time that it is to stay.
class Closes : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Close) {
            ++count;
            MessageBox::setNextAnswer(false);
        }
        return false;
    }
};

TEST_F(Closing, whoeverClosesTwiceDuringARunIsAskedOnceAfterIt)
{
    practise();
    slowDown(1'000);
    ApplyView *view = beginApplying();
    ASSERT_TRUE(view && view->isRunning());
    for (int i = 0; i < 2; ++i) {
        MessageBox::setNextAnswer(true);
        ASSERT_FALSE(m_window->close());
    }
    ASSERT_TRUE(view->isRunning());
    Closes closes;
    m_window->installEventFilter(&closes);
    ASSERT_TRUE(QTest::qWaitFor([&closes] { return closes.count > 0; }, 20'000));
    QCoreApplication::sendPostedEvents(m_window.get(), QEvent::MetaCall);
    EXPECT_EQ(closes.count, 1);
    EXPECT_TRUE(m_window->isVisible()) << "what is pending on the second tenant was not to be lost";
}
} // namespace
} // namespace entente::ui
