// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that cannot be used: each is refused with its own sentence and left as it was.
#include "core/journal/journal.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(from));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A second program's connection.
class Other
{
public:
    explicit Other(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"second program"_s))
    {
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open());
    }
    ~Other()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"second program"_s);
    }
    void run(const QString &sql) { EXPECT_TRUE(QSqlQuery(m_database).exec(sql)) << sql.toStdString(); }

private:
    QSqlDatabase m_database;
};

class BadJournal : public ::testing::Test
{
protected:
    /// A journal with enough in it to have inner pages, closed and checkpointed.
    void fill()
    {
        const auto journal = Journal::open(m_file);
        ASSERT_TRUE(journal);
        JournalRun run;
        run.title = QString(3000, u'x');
        for (int i = 0; i < 20; ++i)
            ASSERT_TRUE((*journal)->beginRun(run));
    }
    /// Refused with this code, the file's name in the sentence, and not a byte changed.
    void expectRefused(const QString &code)
    {
        const QByteArray before = bytesOf(m_file);
        const auto journal = Journal::open(m_file);
        ASSERT_FALSE(journal);
        EXPECT_EQ(journal.error().kind, ErrorKind::Storage);
        EXPECT_EQ(journal.error().code, code);
        EXPECT_TRUE(journal.error().message.contains(m_file)) << journal.error().message.toStdString();
        EXPECT_EQ(bytesOf(m_file), before);
    }

    QTemporaryDir m_dir;
    QString m_file = m_dir.filePath(u"journal.sqlite"_s);
};
} // namespace

TEST_F(BadJournal, thatIsNoDatabase)
{
    overwrite(m_file, 0, "<html>not a journal, but long enough to have a header in it</html>");
    expectRefused(u"journal.damaged"_s);
}

TEST_F(BadJournal, thatWasCutOff)
{
    fill();
    ASSERT_TRUE(QFile::resize(m_file, 4096 * 2 + 100));
    expectRefused(u"journal.damaged"_s);
}

TEST_F(BadJournal, withAPageOfRubbish)
{
    fill();
    overwrite(m_file, 4096, QByteArray(4096, '\x5a'));
    expectRefused(u"journal.damaged"_s);
}

TEST_F(BadJournal, ofANewerVersion)
{
    fill();
    Other(m_file).run(u"PRAGMA user_version = 99"_s);
    expectRefused(u"journal.newer"_s);
}

TEST_F(BadJournal, thatIsSomebodyElsesDatabase)
{
    Other(m_file).run(u"CREATE TABLE bookmarks (url TEXT)"_s);
    expectRefused(u"journal.foreign"_s);
}

TEST_F(BadJournal, thatAnotherProgramKeepsToItself)
{
    fill();
    Other other(m_file);
    other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    other.run(u"BEGIN EXCLUSIVE"_s);
    expectRefused(u"journal.locked"_s);
}

TEST_F(BadJournal, thatAnotherProgramIsWriting)
{
    fill();
    Other other(m_file);
    other.run(u"BEGIN IMMEDIATE"_s);
    expectRefused(u"journal.locked"_s);
}

TEST_F(BadJournal, thatIsAFolder)
{
    ASSERT_TRUE(QDir().mkpath(m_file));
    expectRefused(u"journal.failed"_s);
}

TEST_F(BadJournal, whoseFolderCannotBeMade)
{
    overwrite(m_dir.filePath(u"file"_s), 0, "x");
    m_file = m_dir.filePath(u"file/journal.sqlite"_s);
    expectRefused(u"journal.failed"_s);
}

TEST_F(BadJournal, thatIsLockedLaterRefusesTheIntent)
{
    const auto journal = Journal::open(m_file);
    ASSERT_TRUE(journal);
    const QString runId = (*journal)->beginRun({}).value();
    Other other(m_file);
    other.run(u"BEGIN IMMEDIATE"_s);
    JournalStep step;
    step.runId = runId;
    const auto intent = (*journal)->recordIntent(step);
    ASSERT_FALSE(intent);
    EXPECT_EQ(intent.error().code, u"journal.locked"_s);
    EXPECT_FALSE((*journal)->recordUnsent(step));
    other.run(u"ROLLBACK"_s);
    EXPECT_TRUE((*journal)->recordUnsent(step)) << "a refused transaction must not stay open";
    EXPECT_TRUE((*journal)->recordIntent(step));
}

// The kernel refuses to let the file grow: the write fails in the middle, as it does on a failing disk.
TEST_F(BadJournal, thatCannotGrowRefusesTheIntentAndKeepsTheRest)
{
    const auto journal = Journal::open(m_file);
    ASSERT_TRUE(journal);
    const QString runId = (*journal)->beginRun({}).value();
    rlimit old{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit tight = old;
    tight.rlim_cur = 64 * 1024;
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    JournalStep step;
    step.runId = runId;
    step.before = std::string(200 * 1024, 'x');
    const auto intent = (*journal)->recordIntent(step);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, oldHandler);
    ASSERT_FALSE(intent);
    EXPECT_EQ(intent.error().kind, ErrorKind::Storage);
    EXPECT_EQ(intent.error().code, u"journal.full"_s);
    EXPECT_TRUE((*journal)->steps(runId).value().empty());
    EXPECT_TRUE((*journal)->recordIntent(step));
}

// Runs inside the child of fullDisk below.
TEST(TinyDisk, fillsUp)
{
    const QString dir = qEnvironmentVariable("ENTENTE_TINY_DISK");
    if (dir.isEmpty())
        GTEST_SKIP() << "run by BadJournal.onAFullDisk only";
    const auto journal = Journal::open(dir + u"/journal.sqlite"_s);
    ASSERT_TRUE(journal) << journal.error().message.toStdString();
    const QString runId = (*journal)->beginRun({}).value();
    JournalStep step;
    step.runId = runId;
    step.before = std::string(20 * 1024, 'x');
    size_t kept = 0;
    Result<qint64> intent = 0;
    while (kept < 100 && (intent = (*journal)->recordIntent(step)))
        ++kept;
    ASSERT_FALSE(intent);
    EXPECT_EQ(intent.error().code, u"journal.full"_s) << intent.error().detail.toStdString();
    EXPECT_EQ((*journal)->steps(runId).value().size(), kept);

    const auto second = Journal::open(dir + u"/second.sqlite"_s);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, u"journal.full"_s) << second.error().detail.toStdString();
}

TEST_F(BadJournal, onAFullDisk)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ENTENTE_TINY_DISK"_s, m_dir.path());
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s,
                               u"mount -t tmpfs -o size=256k tmpfs \"$0\" || exit 77; "
                               "exec \"$1\" --gtest_filter=TinyDisk.fillsUp"_s,
                               m_dir.path(), QCoreApplication::applicationFilePath()});
    if (!child.waitForStarted() || !child.waitForFinished())
        GTEST_SKIP() << "no unshare(1) here";
    const QByteArray said = child.readAll();
    if (child.exitCode() == 77 || said.contains("unshare:"))
        GTEST_SKIP() << "this machine lets nobody mount a small disk: " << said.constData();
    EXPECT_EQ(child.exitCode(), 0) << said.constData();
    EXPECT_TRUE(said.contains("[  PASSED  ] 1 test.")) << said.constData();
}
} // namespace entente
