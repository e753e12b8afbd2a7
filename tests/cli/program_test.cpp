// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as other programs start it.
#include "app/common/corefiles.h"
#include "core/base/json.h"
#include "tests/support/paths.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
constexpr int patience = 30'000;

class ProgramTest : public ::testing::Test
{
protected:
    ProgramTest() { process.setProgram(binaryDir() + u"/app/cli/ententectl"_s); }
    ~ProgramTest() override
    {
        process.kill();
        process.waitForFinished(patience);
    }

    /// Starts `practice` and returns its first line.
    Json startPractice(const QStringList &options = {})
    {
        process.setArguments(QStringList{u"practice"_s} + options);
        process.start();
        while (!process.canReadLine() && process.waitForReadyRead(patience)) {
        }
        return parseJson(process.readLine()).value_or(Json());
    }

    QProcess process;
};

TEST_F(ProgramTest, practiceServesUntilItIsToldToEnd)
{
    const Json line = startPractice();
    const QString cloud = textAt(line, "cloud");
    ASSERT_TRUE(QFile::exists(cloud)) << line.dump();

    QTemporaryDir data;
    QProcess client;
    client.start(process.program(),
                 {u"--cloud"_s, cloud, u"--data"_s, data.path(), u"compare"_s, u"contoso.com"_s, u"fabrikam.com"_s});
    ASSERT_TRUE(client.waitForFinished(patience));
    EXPECT_EQ(client.exitCode(), 1) << client.readAllStandardError().toStdString();

    process.terminate();
    ASSERT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_FALSE(QFile::exists(cloud));
}

TEST_F(ProgramTest, practiceEndsWithItsInputWhereThatWasAskedFor)
{
    ASSERT_TRUE(startPractice({u"--until-stdin-closes"_s}).is_object());
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(ProgramTest, aCrashLeavesNoCoreFile)
{
    ASSERT_TRUE(startPractice().is_object());
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    QFile limits(proc + u"limits"_s);
    ASSERT_TRUE(limits.open(QIODevice::ReadOnly));
    EXPECT_THAT(limits.readAll().toStdString(), testing::ContainsRegex("Max core file size +0 +0 "));
    // Not SIGSEGV, which a sanitizer takes for itself.
    ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
    ASSERT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
}
TEST_F(ProgramTest, aResultThatGotLostIsNoSuccess)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" --lang en catalogue > /dev/full"_s, process.program()});
    ASSERT_TRUE(shell.waitForFinished(patience));
    EXPECT_EQ(shell.exitCode(), 4);
    EXPECT_THAT(shell.readAllStandardError().toStdString(), testing::HasSubstr("could not be written"));
}

TEST_F(ProgramTest, whoHasReadEnoughMayCloseThePipe)
{
    const QString cloud = textAt(startPractice(), "cloud");
    const QTemporaryDir data;
    QProcess shell;
    // The document is larger than a pipe holds, so that head is gone before the last of it is written.
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"{ \"$0\" --lang en --cloud \"$1\" --data \"$2\" --format json compare contoso.com fabrikam.com; "
                 "echo \"code $?\" >&2; } | head -c 1"_s,
                 process.program(), cloud, data.path()});
    ASSERT_TRUE(shell.waitForFinished(patience));
    EXPECT_EQ(shell.readAllStandardOutput(), "{");
    const std::string said = shell.readAllStandardError().toStdString();
    EXPECT_THAT(said, testing::EndsWith("code 1\n"));
    EXPECT_THAT(said, testing::Not(testing::HasSubstr("could not be written")));
}

TEST_F(ProgramTest, manyLinesAfterThePipeWasClosedAreNoLossEither)
{
    QProcess shell;
    // The tour says a line, and many more a while after head has gone.
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"{ \"$0\" --lang en tour; echo \"code $?\" >&2; } | head -n 2 > /dev/null"_s,
                               process.program()});
    ASSERT_TRUE(shell.waitForFinished(patience));
    const std::string said = shell.readAllStandardError().toStdString();
    EXPECT_THAT(said, testing::EndsWith("code 0\n"));
    EXPECT_THAT(said, testing::Not(testing::HasSubstr("could not be written")));
}

TEST(CoreFiles, areForbiddenWhereTheKernelPipesThemToACollectorToo)
{
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &before), 0);
    const int dumpable = prctl(PR_GET_DUMPABLE);
    forbidCoreFiles();
    rlimit after{};
    EXPECT_EQ(getrlimit(RLIMIT_CORE, &after), 0);
    EXPECT_EQ(after.rlim_cur, 0U);
    EXPECT_EQ(after.rlim_max, 0U);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
    prctl(PR_SET_DUMPABLE, dumpable);
}
} // namespace
} // namespace entente::test
