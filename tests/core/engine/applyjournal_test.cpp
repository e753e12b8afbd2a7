// SPDX-License-Identifier: GPL-3.0-or-later
// Applying with a journal that stops taking things.
#include "tests/core/engine/applyfixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
/// The real journal until a given call; from then on the disk is full.
class FillingJournal final : public Journal
{
public:
    FillingJournal(Journal &real, int callsLeft) : m_real(real), m_callsLeft(callsLeft) {}

    Result<Claim> claim() override { return m_real.claim(); }
    Result<QString> beginRun(const JournalRun &run) override { return isFull() ? full() : m_real.beginRun(run); }
    Result<qint64> recordIntent(const JournalStep &step) override
    {
        return isFull() ? full() : m_real.recordIntent(step);
    }
    Result<bool> recordResult(qint64 stepId, const QString &state, const Json &after, const Json &error,
                              const QString &requestId) override
    {
        return isFull() ? full() : m_real.recordResult(stepId, state, after, error, requestId);
    }
    Result<bool> recordUnsent(const JournalStep &step) override
    {
        return isFull() ? full() : m_real.recordUnsent(step);
    }
    Result<bool> endRun(const QString &runId, const QString &outcome) override
    {
        return isFull() ? full() : m_real.endRun(runId, outcome);
    }
    Result<std::vector<JournalRun>> runs(int limit, int offset) const override { return m_real.runs(limit, offset); }
    Result<JournalRun> run(const QString &runId) const override { return m_real.run(runId); }
    Result<std::vector<JournalStep>> steps(const QString &runId) const override { return m_real.steps(runId); }

private:
    bool isFull() { return m_callsLeft-- <= 0; }
    static tl::unexpected<Error> full() { return failure(ErrorKind::Storage, u"journal.full"_s, u"Full."_s); }

    Journal &m_real;
    int m_callsLeft;
};

/// The real journal, which another program holds during a few results.
class BusyJournal final : public Journal
{
public:
    BusyJournal(Journal &real, int refusals) : m_real(real), m_refusals(refusals) {}

    Result<Claim> claim() override { return m_real.claim(); }
    Result<QString> beginRun(const JournalRun &run) override { return m_real.beginRun(run); }
    Result<qint64> recordIntent(const JournalStep &step) override { return m_real.recordIntent(step); }
    Result<bool> recordResult(qint64 stepId, const QString &state, const Json &after, const Json &error,
                              const QString &requestId) override
    {
        if (m_refusals-- > 0)
            return failure(ErrorKind::Storage, u"journal.locked"_s, u"Locked."_s);
        return m_real.recordResult(stepId, state, after, error, requestId);
    }
    Result<bool> recordUnsent(const JournalStep &step) override { return m_real.recordUnsent(step); }
    Result<bool> endRun(const QString &runId, const QString &outcome) override { return m_real.endRun(runId, outcome); }
    Result<std::vector<JournalRun>> runs(int limit, int offset) const override { return m_real.runs(limit, offset); }
    Result<JournalRun> run(const QString &runId) const override { return m_real.run(runId); }
    Result<std::vector<JournalStep>> steps(const QString &runId) const override { return m_real.steps(runId); }

private:
    Journal &m_real;
    int m_refusals;
};

class ApplyJournalTest : public ApplyFixture
{
protected:
    int writes() { return seen("POST", partners) + seen("PATCH", partners) + seen("PATCH", defaults); }
};
} // namespace

TEST_F(ApplyJournalTest, onlyOneProgramMakesChangesAtATime)
{
    const auto other = Journal::open(journalFile);
    ASSERT_TRUE(other);
    auto claim = (*other)->claim();
    ASSERT_TRUE(claim) << claim.error().message.toStdString();
    const auto refused = apply(twoSteps());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"journal.claimed"_s);
    EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
    EXPECT_EQ(writes(), 0);
    EXPECT_TRUE(journal->runs(10, 0).value().empty()) << "nothing was begun";
    claim->reset();
    EXPECT_TRUE(apply(twoSteps()));
}

TEST_F(ApplyJournalTest, aProgramThatWasKilledHoldsNothing)
{
    QFile lock(journalFile + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    // As QLockFile writes it: process, program, host. No process has that number.
    lock.write("99999999\nentente\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    EXPECT_TRUE(journal->claim());
}

TEST_F(ApplyJournalTest, sendsNothingWithoutARun)
{
    FillingJournal filling(*journal, 0);
    const auto report = applyTo(twoSteps(), connect(), filling);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Storage);
    EXPECT_EQ(writes(), 0);
}

TEST_F(ApplyJournalTest, sendsNothingWithoutAnIntent)
{
    FillingJournal filling(*journal, 1); // the run
    const auto report = applyTo(twoSteps(), connect(), filling);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, u"journal.full"_s);
    EXPECT_EQ(writes(), 0);
}

TEST_F(ApplyJournalTest, saysWhatWasDoneThoughItsResultCouldNotBeKept)
{
    FillingJournal filling(*journal, 2); // the run and the first intent
    const auto report = applyTo(twoSteps(), connect(), filling);
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->journalFailure);
    EXPECT_EQ(report->journalFailure->code, u"journal.full"_s);
    ASSERT_EQ(report->steps.size(), 2U);
    EXPECT_EQ(report->steps[0].state, StepState::Done) << "the tenant says so";
    EXPECT_EQ(report->steps[0].why->kind, ErrorKind::Storage);
    EXPECT_EQ(report->steps[1].state, StepState::Skipped);
    EXPECT_EQ(writes(), 1);
    EXPECT_EQ(journal->steps(report->runId).value().at(0).state, u"sending"_s);
}

TEST_F(ApplyJournalTest, stopsBeforeTheSecondStepWithoutItsIntent)
{
    FillingJournal filling(*journal, 3); // the run, the first intent and its result
    const auto report = applyTo(twoSteps(), connect(), filling);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->journalFailure);
    ASSERT_EQ(report->steps.size(), 2U);
    EXPECT_EQ(report->steps[0].state, StepState::Done);
    EXPECT_EQ(report->steps[1].state, StepState::Failed);
    EXPECT_EQ(writes(), 1);
}

TEST_F(ApplyJournalTest, waitsForNobodyWhoKeepsTheJournalLocked)
{
    QSqlDatabase keeper = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"keeper"_s);
    keeper.setDatabaseName(journalFile);
    ASSERT_TRUE(keeper.open());
    ASSERT_TRUE(QSqlQuery(keeper).exec(u"BEGIN IMMEDIATE"_s));
    const auto report = apply(twoSteps());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, u"journal.locked"_s);
    EXPECT_EQ(writes(), 0);
    keeper.close();
    keeper = {};
    QSqlDatabase::removeDatabase(u"keeper"_s);
}

TEST_F(ApplyJournalTest, keepsTheResultOnceAnotherProgramLetsGoOfTheJournal)
{
    BusyJournal busy(*journal, 3);
    const auto report = applyTo(twoSteps(), connect(), busy);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->journalFailure);
    EXPECT_TRUE(report->allDone()) << "and the second step was carried out";
    EXPECT_FALSE(report->steps[0].why);
    EXPECT_EQ(writes(), 2);
    const std::vector<JournalStep> steps = journal->steps(report->runId).value();
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].state, u"done"_s);
    EXPECT_FALSE(steps[0].requestId.isEmpty());
    EXPECT_EQ(journal->run(report->runId).value().outcome, u"done"_s);
    EXPECT_FALSE(progress.back().why);
}
} // namespace entente
