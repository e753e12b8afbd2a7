// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/workbench.h"
#include "tests/support/jobs.h"
#include "tests/support/plans.h"
#include "tests/support/ui/accessiblewalk.h"
#include "tests/support/ui/tabround.h"
#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/messagebox.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/messagestrip.h"
#include "ui/plan/reviewdialog.h"
#include "ui/plan/statelook.h"
#include "ui/plan/stepcard.h"
#include "ui/plan/steprow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

QPushButton *button(QWidget &dialog, const QString &face)
{
    for (auto *candidate : dialog.findChildren<QPushButton *>())
        if (candidate->isVisible() && candidate->text().remove(u'&') == face)
            return candidate;
    return nullptr;
}

bool says(QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

StepReport reportOn(const Plan &plan, StepState state)
{
    StepReport report;
    report.tenantId = plan.tenants[0].tenantId;
    report.stepId = plan.tenants[0].steps[0].id;
    report.state = state;
    return report;
}

class ReviewDialogTest : public ::testing::Test
{
protected:
    ReviewDialogTest() : plan(planForFabrikam())
    {
        context.names.add(fabrikamId, knownName(ObjectKind::Tenant, u"Fabrikam"_s));
        context.snapshots.insert(contosoId, shared(emptyTenant(contosoId, u"Contoso"_s)));
    }
    /// The run will end with this report on its one step.
    void willEnd(const StepReport &report)
    {
        apply = [this, report](const Plan &) {
            ++runs;
            ApplyReport whole;
            whole.steps = {report};
            return jobs.with<ApplyReport>(whole);
        };
    }
    void open()
    {
        dialog = std::make_unique<ReviewDialog>(apply, save, plan, context);
        dialog->show();
    }
    void applyAndWait()
    {
        open();
        QSignalSpy applied(dialog.get(), &ReviewDialog::applied);
        button(*dialog, u"Apply"_s)->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return button(*dialog, u"Close"_s) != nullptr; }));
    }

    JobMaker jobs;
    Plan plan;
    PlanContext context;
    int runs = 0;
    ApplyFunction apply = [this](const Plan &) {
        ++runs;
        return jobs.endless<ApplyReport>();
    };
    SaveFunction save = [this](const Plan &, const QString &) {
        return jobs.endless<bool>();
    };
    std::unique_ptr<ReviewDialog> dialog;
};

TEST_F(ReviewDialogTest, showsOldAndNewOfEveryFieldBeforeAnythingIsSent)
{
    open();
    EXPECT_TRUE(says(*dialog, u"Partner settings: Fabrikam"_s));
    EXPECT_TRUE(says(*dialog, u"Blocked, all users (service default)"_s));
    EXPECT_TRUE(says(*dialog, u"Allowed, all users"_s));
    EXPECT_TRUE(says(*dialog, u"Allowed, Office 365"_s));
    EXPECT_EQ(runs, 0);
    EXPECT_EQ(namelessControls(dialog.get()), "");
}

TEST_F(ReviewDialogTest, requestAndCommandAreThereToCopy)
{
    open();
    for (Disclosure *part : dialog->findChildren<Disclosure *>())
        part->setOpen(true);
    for (QPushButton *copy : dialog->findChildren<QPushButton *>())
        if (copy->accessibleName() == u"Copy request"_s)
            copy->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"POST /policies/crossTenantAccessPolicy/partners"_s));
    EXPECT_EQ(namelessControls(dialog.get()), "");
}

TEST_F(ReviewDialogTest, highRiskIsConfirmedBeforeItCanBeApplied)
{
    plan.tenants[0].steps[0].risk = Risk::High;
    open();
    EXPECT_FALSE(button(*dialog, u"Apply"_s)->isEnabled());
    auto *confirm = dialog->findChild<QCheckBox *>();
    ASSERT_TRUE(confirm);
    confirm->setChecked(true);
    EXPECT_TRUE(button(*dialog, u"Apply"_s)->isEnabled());
    confirm->setChecked(false);
    EXPECT_FALSE(button(*dialog, u"Apply"_s)->isEnabled());
}

TEST_F(ReviewDialogTest, tabComesToTheButtonsAfterAllThatIsToBeReviewed)
{
    const PlanStep step = plan.tenants[0].steps[0];
    plan.tenants[0].steps.push_back(step);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(*dialog, u"Apply"_s)->isEnabled(); }));
    const QWidgetList round = tabRound(dialog.get());
    const auto cards = dialog->findChildren<StepCard *>();
    ASSERT_EQ(cards.size(), 2);
    const auto save = round.indexOf(button(*dialog, u"Save plan…"_s));
    EXPECT_EQ(save, round.size() - 3);
    EXPECT_EQ(round.indexOf(button(*dialog, u"Apply"_s)), save + 1);
    EXPECT_EQ(round.indexOf(button(*dialog, u"Cancel"_s)), save + 2);
    EXPECT_GE(round.indexOf(cards[0]), 0);
    EXPECT_GT(round.indexOf(cards[1]), round.indexOf(cards[0]));
}

TEST_F(ReviewDialogTest, tabComesToCloseAfterWhatCanBeDoneAboutAStep)
{
    willEnd(reportOn(plan, StepState::Unverified));
    applyAndWait();
    const QWidgetList round = tabRound(dialog.get());
    EXPECT_GE(round.indexOf(button(*dialog, u"Read again"_s)), 0);
    EXPECT_EQ(round.indexOf(button(*dialog, u"Copy report"_s)), round.size() - 2);
    EXPECT_EQ(round.indexOf(button(*dialog, u"Close"_s)), round.size() - 1);
}

TEST_F(ReviewDialogTest, whatIsDoneIsToldAndHandedOn)
{
    willEnd(reportOn(plan, StepState::Done));
    open();
    QSignalSpy applied(dialog.get(), &ReviewDialog::applied);
    button(*dialog, u"Apply"_s)->click();
    ASSERT_TRUE(applied.wait());
    EXPECT_EQ(applied.count(), 1);
    EXPECT_EQ(runs, 1);
    EXPECT_TRUE(says(*dialog, stateLabel(StepState::Done)));
    EXPECT_TRUE(button(*dialog, u"Close"_s));
    EXPECT_FALSE(button(*dialog, u"Apply"_s)) << "it must not be sent twice";
    EXPECT_EQ(namelessControls(dialog.get()), "");
}

TEST_F(ReviewDialogTest, aFailedStepSaysWhatToDoAndItsRequestId)
{
    StepReport failed = reportOn(plan, StepState::Failed);
    failed.why = Error(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"Ask for the role."_s);
    failed.why->requestId = u"req-4711"_s;
    willEnd(failed);
    applyAndWait();
    EXPECT_TRUE(says(*dialog, u"Ask for the role."_s));
    EXPECT_TRUE(says(*dialog, u"req-4711"_s));
    EXPECT_TRUE(says(*dialog, u"Nothing was changed."_s));
}

TEST_F(ReviewDialogTest, aStepThatSomebodyChangedShowsExpectedAndFoundAndOffersToReadAgain)
{
    StepReport changed = reportOn(plan, StepState::Changed);
    changed.why = Error(ErrorKind::Conflict, u"apply.changed"_s, u"Somebody changed it."_s);
    changed.found = plan.tenants[0].steps[0].body;
    willEnd(changed);
    applyAndWait();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog, u"Expected"_s) && says(*dialog, u"Found"_s); }));
    QSignalSpy readAgain(dialog.get(), &ReviewDialog::readAgainWanted);
    button(*dialog, u"Read again"_s)->click();
    ASSERT_EQ(readAgain.count(), 1);
    EXPECT_EQ(readAgain[0][0].toString(), contosoId);
}

TEST_F(ReviewDialogTest, escapeWhileChangesGoOutStopsTheRunAndKeepsTheDialog)
{
    open();
    button(*dialog, u"Apply"_s)->click();
    MessageBox::setNextAnswer(true); // stop after this step
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(*dialog, u"Close"_s) != nullptr; }));
    EXPECT_TRUE(says(*dialog, stateLabel(StepState::Skipped)));
}

TEST_F(ReviewDialogTest, aJournalThatCouldNotKeepUpIsSaidLoudly)
{
    const StepReport done = reportOn(plan, StepState::Done);
    apply = [this, done](const Plan &) {
        ApplyReport whole;
        whole.steps = {done};
        whole.journalFailure = Error(ErrorKind::Storage, u"journal.full"_s, u"The disk is full."_s);
        return jobs.with<ApplyReport>(whole);
    };
    applyAndWait();
    EXPECT_TRUE(says(*dialog, u"The disk is full."_s));
}

TEST_F(ReviewDialogTest, theSavedPlanIsTheOneOnTheScreen)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"plan.json"_s);
    plan.madeAt = QDateTime::currentDateTimeUtc();
    plan.tenants[0].readAt = plan.madeAt;
    WorkbenchOptions options;
    options.dataDir = folder.path();
    Workbench workbench(options);
    dialog = std::make_unique<ReviewDialog>(workbench, plan, context);
    dialog->show();
    FileDialog::setNextFileName(file);
    button(*dialog, u"Save plan…"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(*dialog, u"The plan was saved as "_s + file); }));
    const auto complete = loadPlan(file);
    ASSERT_TRUE(complete) << qPrintable(complete.error().message);
    EXPECT_EQ(complete->title, plan.title);
    EXPECT_EQ(complete->stepCount(), 1);
    dialog.reset();
}

TEST_F(ReviewDialogTest, aDiskThatTakesItsTimeHoldsUpNobody)
{
    FileDialog::setNextFileName(u"/slow/plan.json"_s);
    QString asked;
    save = [this, &asked](const Plan &, const QString &file) {
        asked = file;
        return jobs.endless<bool>();
    };
    open();
    button(*dialog, u"Save plan…"_s)->click();
    EXPECT_EQ(asked, u"/slow/plan.json"_s);
    EXPECT_FALSE(says(*dialog, u"The plan was saved"_s)) << "it is not known yet";
    EXPECT_TRUE(button(*dialog, u"Cancel"_s)->isEnabled());
}

TEST_F(ReviewDialogTest, aPlanThatCouldNotBeSavedIsNotSaidToBe)
{
    FileDialog::setNextFileName(u"/nowhere/plan.json"_s);
    save = [this](const Plan &, const QString &) {
        return jobs.with<bool>(failure(ErrorKind::Storage, u"file.write"_s, u"The disk is full."_s));
    };
    open();
    button(*dialog, u"Save plan…"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(*dialog, u"The disk is full."_s); }));
    EXPECT_FALSE(says(*dialog, u"The plan was saved"_s));
}
} // namespace
} // namespace entente::ui
