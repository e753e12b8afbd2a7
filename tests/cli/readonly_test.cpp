// SPDX-License-Identifier: GPL-3.0-or-later
// A data folder that cannot be written: reading works, and only what has to write fails, before anything is done.
#include "tests/cli/clifixture.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace entente::test
{
namespace
{
using cli::ExitCode;

/// As long as it lives this process may do what anybody may: for root, no folder is read-only.
class Anybody
{
public:
    Anybody()
    {
        if (m_isRoot) {
            EXPECT_EQ(setresuid(nobody, nobody, 0), 0);
        }
    }
    ~Anybody()
    {
        if (m_isRoot) {
            EXPECT_EQ(setresuid(0, 0, 0), 0);
        }
    }
    Q_DISABLE_COPY_MOVE(Anybody)

private:
    static constexpr uid_t nobody = 65534;
    const bool m_isRoot = geteuid() == 0;
};

class ReadOnlyTest : public CliTest
{
protected:
    void SetUp() override
    {
        plan = makePlan();
        const CliRun applied = run({u"--format"_s, u"json"_s, u"apply"_s, plan, u"--yes"_s});
        ASSERT_EQ(applied.code, ExitCode::Fine) << applied.err.toStdString();
        runId = textAt(applied.json(), "run");
        snapshot = file(u"contoso.json"_s);
        ASSERT_EQ(run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, snapshot}).code, ExitCode::Fine);
        const QString newPlan = file(u"invitations.json"_s);
        ASSERT_EQ(
            run({u"plan"_s, u"contoso.com"_s, u"--set"_s, u"entra.invitations.allowedFrom=none"_s, u"-o"_s, newPlan})
                .code,
            ExitCode::Fine);
        plan = newPlan;
        for (const QString &folder : {data.path(), files.path(), QFileInfo(cloud).path()}) {
            const QDir dir(folder);
            for (const QString &name : dir.entryList(QDir::Files))
                QFile::setPermissions(dir.filePath(name), QFile::Permissions(0x4444));
            QFile::setPermissions(folder, QFile::Permissions(0x5555));
        }
    }
    void TearDown() override
    {
        for (const QString &folder : {data.path(), files.path(), QFileInfo(cloud).path()})
            QFile::setPermissions(folder, QFile::Permissions(0x7700));
    }

    QString plan, snapshot, runId;
};

TEST_F(ReadOnlyTest, whatOnlyReadsWorks)
{
    const Anybody anybody;
    const CliRun history = run({u"--format"_s, u"json"_s, u"history"_s});
    ASSERT_EQ(history.code, ExitCode::Fine) << history.err.toStdString();
    EXPECT_EQ(textAt(history.json()["runs"].at(0), "run"), runId);
    EXPECT_EQ(run({u"history"_s, runId}).code, ExitCode::Fine);
    EXPECT_THAT(run({u"tenants"_s}).out.toStdString(), HasSubstr("contoso.com"));
    EXPECT_EQ(run({u"show"_s, snapshot}).code, ExitCode::Fine);
    EXPECT_EQ(run({u"compare"_s, snapshot, snapshot}).code, ExitCode::Fine);
}

TEST_F(ReadOnlyTest, whatHasToWriteSaysSoBeforeItDoesAnything)
{
    const Anybody anybody;
    server.cloud().clearLog();
    for (const QStringList &words :
         {QStringList{u"apply"_s, plan, u"--yes"_s}, QStringList{u"sign-in"_s, u"fabrikam.com"_s}}) {
        const CliRun refused = run(words);
        EXPECT_EQ(refused.code, ExitCode::Failed) << refused.out.toStdString();
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("cannot be written. Check its rights"));
    }
    EXPECT_TRUE(server.cloud().log().empty());
}

TEST_F(ReadOnlyTest, aFolderThatCannotBeMadeHasNothingInItYet)
{
    const Anybody anybody;
    const QStringList there{u"--data"_s, data.path() + u"/none/yet"_s};
    EXPECT_EQ(runBare(there + QStringList{u"show"_s, snapshot}).code, ExitCode::Fine);
    const CliRun history = runBare(there + QStringList{u"history"_s});
    EXPECT_EQ(history.code, ExitCode::Fine) << history.err.toStdString();
    EXPECT_THAT(history.out.toStdString(), HasSubstr("Nothing has been applied yet."));
}
} // namespace
} // namespace entente::test
