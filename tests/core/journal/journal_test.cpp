// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
JournalRun someRun()
{
    JournalRun run;
    run.title = u"Shared channels with Fabrikam"_s;
    run.planId = u"plan-1"_s;
    run.plan = Json{{"format", "entente-plan"}};
    run.who = u"åsa@contoso.example"_s;
    run.steps = 3;
    run.practice = true;
    return run;
}

JournalStep stepOf(const QString &runId, const QString &stepId)
{
    JournalStep step;
    step.runId = runId;
    step.tenantId = u"tenant-1"_s;
    step.tenantName = u"Contoso"_s;
    step.stepId = stepId;
    step.step = Json{{"id", stepId}, {"path", "/policies/x"}};
    step.before = Json{{"inboundTrust", nullptr}};
    return step;
}

class JournalTest : public ::testing::Test
{
protected:
    QTemporaryDir m_dir;
    QString m_file = m_dir.filePath(u"data/journal.sqlite"_s);
};
} // namespace

TEST_F(JournalTest, keepsRunsStepsAndResultsOverAReopening)
{
    QString runId;
    {
        const auto journal = Journal::open(m_file);
        ASSERT_TRUE(journal) << journal.error().message.toStdString();
        runId = (*journal)->beginRun(someRun()).value();
        const qint64 first = (*journal)->recordIntent(stepOf(runId, u"1"_s)).value();
        EXPECT_TRUE((*journal)->recordResult(first, u"done"_s, Json{{"inboundTrust", 1}}, Json(), u"req-1"_s));
        EXPECT_TRUE((*journal)->recordIntent(stepOf(runId, u"2"_s)));
    }
    const auto journal = Journal::open(m_file);
    ASSERT_TRUE(journal);
    const auto steps = (*journal)->steps(runId).value();
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].state, u"done"_s);
    EXPECT_EQ(steps[0].after, (Json{{"inboundTrust", 1}}));
    EXPECT_EQ(steps[0].before, (Json{{"inboundTrust", nullptr}}));
    EXPECT_EQ(steps[0].step.at("path"), "/policies/x");
    EXPECT_EQ(steps[0].requestId, u"req-1"_s);
    EXPECT_TRUE(steps[0].sent);
    EXPECT_TRUE(steps[0].startedAt.isValid() && steps[0].endedAt >= steps[0].startedAt);
    EXPECT_EQ(steps[0].startedAt.timeSpec(), Qt::UTC);
    EXPECT_EQ(steps[1].state, u"sending"_s) << "an intent without a result is what resume has to look at";
    EXPECT_FALSE(steps[1].endedAt.isValid());

    const auto runs = (*journal)->runs(10, 0).value();
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].title, u"Shared channels with Fabrikam"_s);
    EXPECT_EQ(runs[0].who, u"åsa@contoso.example"_s);
    EXPECT_EQ(runs[0].steps, 3);
    EXPECT_EQ(runs[0].stepsDone, 1);
    EXPECT_TRUE(runs[0].practice);
    EXPECT_FALSE(runs[0].endedAt.isValid());
    EXPECT_EQ((*journal)->run(runId).value().plan, (Json{{"format", "entente-plan"}}));
}

TEST_F(JournalTest, listsTheNewestRunFirstAndPages)
{
    const auto journal = Journal::open(m_file);
    ASSERT_TRUE(journal);
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids << (*journal)->beginRun(someRun()).value();
    ASSERT_TRUE((*journal)->endRun(ids[1], u"partly"_s));
    const auto page = (*journal)->runs(2, 0).value();
    ASSERT_EQ(page.size(), 2U);
    EXPECT_EQ(page[0].id, ids[2]);
    EXPECT_EQ(page[1].id, ids[1]);
    EXPECT_EQ(page[1].outcome, u"partly"_s);
    EXPECT_TRUE(page[1].endedAt.isValid());
    EXPECT_EQ((*journal)->runs(2, 2).value().at(0).id, ids[0]);
}

TEST_F(JournalTest, countsAStepThatWasSentTwiceOnce)
{
    const auto journal = Journal::open(m_file);
    const QString runId = (*journal)->beginRun(someRun()).value();
    const qint64 first = (*journal)->recordIntent(stepOf(runId, u"1"_s)).value();
    ASSERT_TRUE((*journal)->recordResult(first, u"failed"_s, Json(), Json{{"kind", "throttled"}}, {}));
    const qint64 again = (*journal)->recordIntent(stepOf(runId, u"1"_s)).value();
    ASSERT_TRUE((*journal)->recordResult(again, u"done"_s, Json(), Json(), {}));
    JournalStep so = stepOf(runId, u"2"_s);
    so.state = u"alreadySo"_s;
    ASSERT_TRUE((*journal)->recordUnsent(so));
    JournalStep skipped = stepOf(runId, u"3"_s);
    skipped.state = u"skipped"_s;
    ASSERT_TRUE((*journal)->recordUnsent(skipped));
    EXPECT_EQ((*journal)->run(runId).value().stepsDone, 2);
    const auto steps = (*journal)->steps(runId).value();
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[0].error.at("kind"), "throttled");
    EXPECT_FALSE(steps[2].sent);
    EXPECT_EQ(steps[2].state, u"alreadySo"_s);
    EXPECT_TRUE(steps[2].endedAt.isValid());
}

TEST_F(JournalTest, takesOneResultForAnIntentAndNoneForAnUnknownOne)
{
    const auto journal = Journal::open(m_file);
    const QString runId = (*journal)->beginRun(someRun()).value();
    const qint64 id = (*journal)->recordIntent(stepOf(runId, u"1"_s)).value();
    ASSERT_TRUE((*journal)->recordResult(id, u"done"_s, Json(), Json(), {}));
    EXPECT_FALSE((*journal)->recordResult(id, u"failed"_s, Json(), Json(), {}));
    EXPECT_FALSE((*journal)->recordResult(id + 7, u"done"_s, Json(), Json(), {}));
    EXPECT_FALSE((*journal)->recordIntent(stepOf(u"no-such-run"_s, u"1"_s)));
    EXPECT_EQ((*journal)->steps(runId).value().at(0).state, u"done"_s);
    EXPECT_EQ((*journal)->run(u"no-such-run"_s).error().kind, ErrorKind::NotFound);
}

TEST_F(JournalTest, refusesToChangeOrForgetWhatWasWritten)
{
    const auto journal = Journal::open(m_file);
    const QString runId = (*journal)->beginRun(someRun()).value();
    const qint64 id = (*journal)->recordIntent(stepOf(runId, u"1"_s)).value();
    ASSERT_TRUE((*journal)->recordResult(id, u"done"_s, Json(), Json(), {}));
    ASSERT_TRUE((*journal)->endRun(runId, u"done"_s));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_file);
        ASSERT_TRUE(other.open());
        for (const char *table : {"runs", "run_ends", "intents", "results"}) {
            QSqlQuery query(other);
            EXPECT_FALSE(query.exec(u"DELETE FROM %1"_s.arg(QLatin1String(table)))) << table;
            EXPECT_FALSE(query.exec(u"UPDATE %1 SET at = ''"_s.arg(QLatin1String(table)))) << table;
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    EXPECT_EQ((*journal)->steps(runId).value().size(), 1U);
}

TEST_F(JournalTest, isReadableForItsOwnerOnly)
{
    const auto journal = Journal::open(m_file);
    ASSERT_TRUE(journal);
    ASSERT_TRUE((*journal)->beginRun(someRun()));
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        const auto rights = QFileInfo(m_file + suffix).permissions();
        EXPECT_TRUE(rights.testFlag(QFile::ReadOwner)) << suffix.toStdString();
        EXPECT_FALSE(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    }
}

TEST_F(JournalTest, isSharedByTwoProgramsThatWriteInTurn)
{
    const auto one = Journal::open(m_file);
    const auto two = Journal::open(m_file);
    ASSERT_TRUE(one && two);
    ASSERT_TRUE((*one)->beginRun(someRun()));
    ASSERT_TRUE((*two)->beginRun(someRun()));
    EXPECT_EQ((*one)->runs(10, 0).value().size(), 2U);
}
} // namespace entente
