// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program itself, as a desktop starts it.
#include "tests/support/paths.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
std::string limitsOf(const QProcess &process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
    return limits.open(QIODevice::ReadOnly) ? limits.readAll().toStdString() : std::string();
}

TEST(CrashedWindow, leavesNoCoreFile)
{
    const QTemporaryDir data;
    QProcess process;
    process.start(binaryDir() + u"/app/gui/entente"_s, {u"--practice"_s, u"--data"_s, data.path()});
    ASSERT_TRUE(process.waitForStarted(30'000));
    EXPECT_TRUE(QTest::qWaitFor(
        [&process] { return testing::Value(limitsOf(process), testing::ContainsRegex("Max core file size +0 +0 ")); },
        30'000))
        << limitsOf(process);
    ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
}
} // namespace
} // namespace entente::test
