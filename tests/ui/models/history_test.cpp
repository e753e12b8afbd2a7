// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/applier.h"
#include "tests/support/plans.h"
#include "ui/history/runsmodel.h"
#include "ui/history/runtext.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

JournalRun run(const QString &id, const QString &outcome)
{
    JournalRun run;
    run.id = id;
    run.title = u"Shared channels with Fabrikam"_s;
    run.who = u"admin@contoso.example"_s;
    run.startedAt = QDateTime(QDate(2026, 11, 12), QTime(14, 5), Qt::UTC);
    run.outcome = outcome;
    run.steps = 3;
    run.stepsDone = 2;
    return run;
}

JournalStep entry()
{
    const TenantPlan plan = planForFabrikam().tenants[0];
    JournalStep entry;
    entry.tenantName = plan.tenantName;
    entry.stepId = plan.steps[0].id;
    entry.step = toJson(plan.steps[0]);
    entry.before = Json();
    entry.after = plan.steps[0].body;
    entry.state = stateName(StepState::Done);
    entry.requestId = u"req-1"_s;
    return entry;
}

TEST(RunsModel, KeepsTheOrderAndSaysEachOutcomeInWords)
{
    RunsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRuns({run(u"a"_s, u"done"_s), run(u"b"_s, u"partly"_s), run(u"c"_s, u"nothing"_s), run(u"d"_s, {})});
    QStringList outcomes;
    for (int row = 0; row < model.rowCount(); ++row)
        outcomes << model.index(row, RunsModel::OutcomeColumn).data().toString();
    EXPECT_EQ(outcomes, QStringList({u"Done"_s, u"Done in part"_s, u"Nothing changed"_s, u"Not finished"_s}));
    EXPECT_EQ(model.rowOf(u"c"_s), 2);
    EXPECT_EQ(model.rowOf(u"x"_s), -1);
    model.append({run(u"e"_s, u"done"_s)});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST(RunsModel, APracticeRunIsNotTakenForARealOne)
{
    RunsModel model;
    JournalRun practice = run(u"a"_s, u"done"_s);
    practice.practice = true;
    model.setRuns({practice});
    EXPECT_TRUE(model.index(0, RunsModel::TitleColumn).data().toString().contains(u"practice"_s));
}

TEST(RunsModel, DatesFollowTheLanguage)
{
    const QLocale before;
    const QDateTime when(QDate(2026, 12, 31), QTime(14, 5));
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const QString dutch = RunsModel::whenText(when);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    const QString swedish = RunsModel::whenText(when);
    QLocale::setDefault(before);
    EXPECT_EQ(dutch, u"31-12-2026 14:05"_s);
    EXPECT_EQ(swedish, u"2026-12-31 14:05"_s);
}

TEST(RunText, TellsWhatStoodThereBeforeAndAfter)
{
    const auto fields = RunText::fields(entry(), {});
    ASSERT_FALSE(fields.empty());
    EXPECT_EQ(RunText::title(entry()), u"Partner settings: Fabrikam ("_s + fabrikamId + u')');
    EXPECT_EQ(fields[0].oldValue, u"Blocked, all users (default)"_s);
    EXPECT_EQ(fields[0].newValue, u"Allowed, all users"_s);
}

TEST(RunText, WhatWasNeverReadBackSaysSo)
{
    JournalStep step = entry();
    step.after = Json();
    EXPECT_EQ(RunText::fields(step, {})[0].newValue, u"Not read back (planned: Allowed, all users)"_s);
}

TEST(RunText, WhatWasNeverSentTellsWhatWasPlannedAndWhatBecameOfIt)
{
    JournalStep step = entry();
    step.after = Json();
    step.sent = false;
    step.state = stateName(StepState::Skipped);
    EXPECT_EQ(RunText::fields(step, {})[0].newValue, u"Planned: Allowed, all users (Skipped)"_s);
}

TEST(RunText, AJournalOfAnotherVersionIsStillShown)
{
    JournalStep step = entry();
    step.step = json(R"({"resourceType": "teams.future", "key": "k", "fields": [{"setting": "teams.x"}, 7]})");
    EXPECT_EQ(RunText::title(step), u"teams.future: k"_s);
    EXPECT_EQ(RunText::fields(step, {}).size(), 2U);
    step.step = Json(42);
    EXPECT_TRUE(RunText::fields(step, {}).empty());
}

TEST(RunText, TheCopyHoldsStateErrorAndRequestId)
{
    RunDetails details;
    details.run = run(u"a"_s, u"partly"_s);
    JournalStep failed = entry();
    failed.state = stateName(StepState::Failed);
    failed.error = toJson(Error(ErrorKind::Forbidden, u"Authorization_RequestDenied"_s, u"Ask for the role."_s));
    details.steps = {entry(), failed};
    const QString text = RunText::asText(details, {});
    EXPECT_TRUE(text.contains(stateLabel(StepState::Failed)));
    EXPECT_TRUE(text.contains(u"As recorded then: Ask for the role."_s)) << "its language is that of the apply";
    EXPECT_TRUE(text.contains(u"request-id: req-1"_s));
    EXPECT_TRUE(text.contains(u"Blocked, all users (default) → Allowed, all users"_s)) << qPrintable(text);
}
} // namespace
} // namespace entente::ui
