// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"
#include "ui/plan/statelook.h"
#include "ui/plan/stepsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entente::ui
{
using namespace entente::test;

namespace
{
Plan threeSteps()
{
    Plan plan = planForFabrikam();
    PlanStep step = plan.tenants[0].steps[0];
    step.id = u"2"_s;
    plan.tenants[0].steps.push_back(step);
    TenantPlan theirs = plan.tenants[0];
    theirs.tenantId = fabrikamId;
    theirs.tenantName = u"Fabrikam"_s;
    theirs.steps.resize(1);
    plan.tenants.push_back(theirs);
    return plan;
}

StepReport report(const QString &tenant, const QString &step, StepState state)
{
    StepReport report;
    report.tenantId = tenant;
    report.stepId = step;
    report.state = state;
    return report;
}

class Steps : public ::testing::Test
{
protected:
    Steps() : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setPlan(threeSteps(), {});
        first = model.step(0).id;
    }
    StepState state(int row) const
    {
        return static_cast<StepState>(model.index(row).data(StepsModel::StateRole).toInt());
    }
    void end(StepState one, StepState two, StepState three)
    {
        ApplyReport whole;
        whole.steps = {report(contosoId, first, one), report(contosoId, u"2"_s, two), report(fabrikamId, first, three)};
        model.finish(whole);
    }

    StepsModel model;
    QAbstractItemModelTester tester;
    QString first;
};
} // namespace

TEST_F(Steps, StartWaitingInTheOrderOfThePlan)
{
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data(StepsModel::TenantNameRole).toString(), u"Contoso"_s);
    EXPECT_EQ(model.index(2).data(StepsModel::TenantNameRole).toString(), u"Fabrikam"_s);
    EXPECT_EQ(state(0), StepState::Waiting);
    EXPECT_EQ(model.outcome(), StepsModel::Outcome::Running);
}

TEST_F(Steps, AReportChangesItsOwnRowOnly)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(report(fabrikamId, first, StepState::Sending));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 2);
    EXPECT_EQ(state(0), StepState::Waiting);
    EXPECT_EQ(state(2), StepState::Sending);
    EXPECT_EQ(model.finishedSteps(), 0);
}

TEST_F(Steps, AReportOfAStepThatThePlanDoesNotHaveIsDropped)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(report(contosoId, u"99"_s, StepState::Done));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(Steps, AllDoneWhenEveryStepIsDoneOrWasSoAlready)
{
    end(StepState::Done, StepState::AlreadySo, StepState::Done);
    EXPECT_EQ(model.outcome(), StepsModel::Outcome::AllDone);
    EXPECT_EQ(model.finishedSteps(), 3);
}

TEST_F(Steps, DoneInPartWhenSomethingWasWrittenBeforeItFailed)
{
    end(StepState::Done, StepState::Failed, StepState::Skipped);
    EXPECT_EQ(model.outcome(), StepsModel::Outcome::Partly);
}

TEST_F(Steps, NothingWasDoneWhenTheFirstStepHadChanged)
{
    end(StepState::Changed, StepState::Skipped, StepState::Skipped);
    EXPECT_EQ(model.outcome(), StepsModel::Outcome::Nothing);
    EXPECT_TRUE(model.summary().contains(u"Somebody changed"_s));
}

TEST_F(Steps, WhatWasSentButDoesNotShowCountsAsWritten)
{
    end(StepState::Unverified, StepState::Skipped, StepState::Skipped);
    EXPECT_EQ(model.outcome(), StepsModel::Outcome::Partly);
}

TEST_F(Steps, AStepThatTheReportLeavesOutWasNotSent)
{
    ApplyReport whole;
    whole.steps = {report(contosoId, first, StepState::Done)};
    model.finish(whole);
    EXPECT_EQ(state(1), StepState::Skipped);
    EXPECT_EQ(state(2), StepState::Skipped);
}

TEST_F(Steps, ARunThatBreaksOffLeavesOnlyWhatMayHaveBeenSentInDoubt)
{
    model.update(report(contosoId, first, StepState::Done));
    model.update(report(contosoId, u"2"_s, StepState::Sending));
    model.update(report(fabrikamId, first, StepState::Checking));
    model.abandon(Error(ErrorKind::Storage, u"journal.full"_s, u"The disk is full."_s));
    EXPECT_EQ(state(0), StepState::Done);
    EXPECT_EQ(state(1), StepState::Unverified);
    EXPECT_EQ(model.index(1).data(StepsModel::MessageRole).toString(), u"The disk is full."_s);
    EXPECT_EQ(state(2), StepState::Skipped);
    EXPECT_EQ(model.outcome(), StepsModel::Outcome::Partly);
}

TEST_F(Steps, TheReportAsTextHoldsErrorsAndRequestIds)
{
    StepReport failed = report(contosoId, u"2"_s, StepState::Failed);
    failed.why = Error(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"Ask for the role."_s);
    failed.requestId = u"req-77"_s;
    model.update(failed);
    const QString text = model.asText();
    EXPECT_TRUE(text.contains(u"Ask for the role."_s));
    EXPECT_TRUE(text.contains(u"req-77"_s));
}

TEST(StateLook, NoTwoOutcomesLookTheSameWithoutColour)
{
    std::set<Glyph> glyphs;
    for (const StepState state : {StepState::Done, StepState::AlreadySo, StepState::Changed, StepState::Failed,
                                  StepState::Unverified, StepState::Skipped, StepState::Waiting, StepState::Sending})
        glyphs.insert(lookOf(state).glyph);
    EXPECT_EQ(glyphs.size(), 8U);
}

TEST(StateLook, AWordOfALaterVersionIsShownAsItIs)
{
    EXPECT_EQ(labelOfName(u"teleported"_s), u"teleported"_s);
    EXPECT_EQ(lookOfName(u"teleported"_s).glyph, Glyph::Question);
    EXPECT_EQ(lookOfName(stateName(StepState::Failed)).glyph, Glyph::Cross);
}
} // namespace entente::ui
