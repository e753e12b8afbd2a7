// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is sent that nobody could review, agree to or be told of.
#include "app/cli/run.h"
#include "tests/cli/clifixture.h"
#include "tests/support/paths.h"

#include <QBuffer>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

constexpr int patience = 30'000;

/// Standard output on a disk that is full from some moment on.
class FailingOutput : public QBuffer
{
public:
    bool full = false;

protected:
    qint64 writeData(const char *bytes, qint64 size) override { return full ? -1 : QBuffer::writeData(bytes, size); }
};

class QuestionTest : public CliTest
{
protected:
    /// The program itself, before the words for this test's cloud and data folder.
    QStringList program() const
    {
        return {binaryDir() + u"/app/cli/ententectl"_s,
                u"--lang"_s,
                u"en"_s,
                u"--cloud"_s,
                cloud,
                u"--data"_s,
                data.path()};
    }

    /// A line for a shell in which "$0" "$@" is the program.
    CliRun shell(const QString &line)
    {
        QProcess process;
        process.start(u"/bin/sh"_s, QStringList{u"-c"_s, line} + program());
        EXPECT_TRUE(process.waitForFinished(patience));
        CliRun result;
        result.code = static_cast<ExitCode>(process.exitCode());
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

    QString plan(const QString &name, const QStringList &words)
    {
        const QString path = file(name);
        const CliRun made = run(QStringList{u"plan"_s, u"contoso.com"_s, u"-o"_s, path} + words);
        EXPECT_EQ(made.code, ExitCode::Fine) << made.err.toStdString();
        return path;
    }
};

TEST_F(QuestionTest, aReviewThatCouldNotBeWrittenStopsAnApply)
{
    const QString path = makePlan();
    for (const QString &line :
         {u"echo y | \"$0\" \"$@\" apply '%1' > /dev/full"_s, u"echo y | \"$0\" \"$@\" apply '%1' >&-"_s,
          u"\"$0\" \"$@\" apply '%1' --yes > /dev/full"_s,
          u"\"$0\" \"$@\" --format json apply '%1' --yes > /dev/full"_s,
          u"\"$0\" \"$@\" --format json apply '%1' --yes >&-"_s,
          u"echo y | \"$0\" \"$@\" --format json apply '%1' > /dev/full"_s}) {
        const CliRun stopped = shell(line.arg(path));
        EXPECT_EQ(stopped.code, ExitCode::Failed) << line.toStdString();
        EXPECT_THAT(stopped.err.toStdString(), HasSubstr("Nothing was applied: the plan could not be written"));
        EXPECT_THAT(stopped.err.toStdString(), Not(HasSubstr("[y/N]")));
    }
    EXPECT_EQ(writes(), 0);
}

TEST_F(QuestionTest, aQuestionThatNobodyCouldReadIsNotAnswered)
{
    const CliRun stopped = shell(u"echo y | \"$0\" \"$@\" apply '%1' 2> /dev/full"_s.arg(makePlan()));
    EXPECT_EQ(stopped.code, ExitCode::Failed);
    EXPECT_EQ(writes(), 0);
}

TEST_F(QuestionTest, saysWhereItStandsWhatWasDoneIfThatCouldNotBeWritten)
{
    const QString path = makePlan();
    QBuffer in, err;
    FailingOutput out;
    for (QBuffer *buffer : {&in, &err, static_cast<QBuffer *>(&out)})
        buffer->open(QIODevice::ReadWrite);
    practice::OverrideRule rule;
    rule.method = "PATCH";
    rule.pathPrefix = u"/graph/v1.0/policies"_s;
    rule.answer = [&out](const practice::Request &) -> std::optional<practice::Response> {
        out.full = true; // the change goes through, and from then on nothing more fits
        return std::nullopt;
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    cli::Terminal terminal(in, out, err);
    const ExitCode code = cli::runCommandLine(
        {u"--lang"_s, u"en"_s, u"--cloud"_s, cloud, u"--data"_s, data.path(), u"apply"_s, path, u"--yes"_s}, terminal);
    EXPECT_EQ(code, ExitCode::Failed);
    EXPECT_EQ(writes(), 1);
    const QString id = textAt(run({u"--format"_s, u"json"_s, u"history"_s}).json()["runs"].at(0), "run");
    const std::string said = err.data().toStdString();
    EXPECT_THAT(said, HasSubstr("Changes were made"));
    EXPECT_THAT(said, HasSubstr("ententectl history " + id.toStdString()));
    EXPECT_THAT(said, Not(HasSubstr("The result could not be written"))) << "once is enough";
}

TEST_F(QuestionTest, ctrlCAtTheQuestionAppliesNothingAndSaysSo)
{
    QProcess process;
    process.start(program().first(), program().mid(1) + QStringList{u"apply"_s, makePlan()});
    QByteArray said;
    while (!said.contains("[y/N]") && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(patience);
        said += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    ASSERT_TRUE(process.waitForFinished(patience));
    said += process.readAllStandardError();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 4);
    EXPECT_THAT(said.toStdString(), HasSubstr("Nothing was applied: it was stopped at the question."));
    EXPECT_EQ(writes(), 0);
}

TEST_F(QuestionTest, answersInOnePieceAreTakenOneByOne)
{
    const QString path =
        plan(u"high.json"_s, {u"--set"_s, u"entra.invitations.allowedFrom=everyone"_s}); // one question more
    QProcess process;
    process.start(program().first(), program().mid(1) + QStringList{u"apply"_s, path});
    ASSERT_TRUE(process.waitForStarted(patience));
    process.write("y\ny\n"); // and the input stays open
    ASSERT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    EXPECT_EQ(writes(), 1);
}

TEST_F(QuestionTest, anInputThatEndsIsNoAnswer)
{
    const CliRun nobody = run({u"--format"_s, u"json"_s, u"apply"_s, makePlan()});
    EXPECT_EQ(nobody.code, ExitCode::SignInFailed);
    EXPECT_EQ(nobody.errorKind(), u"signIn"_s);
    EXPECT_THAT(nobody.err.toStdString(), HasSubstr("Nothing was applied: nobody answered."));
    EXPECT_EQ(run({u"apply"_s, makePlan()}, "\n").code, ExitCode::Failed) << "an empty line is the answer no";
    EXPECT_EQ(shell(u"\"$0\" \"$@\" apply '%1' < /dev/null"_s.arg(makePlan())).code, ExitCode::SignInFailed);
    EXPECT_EQ(writes(), 0);
}

TEST_F(QuestionTest, asksNobodyForWhatIsSoAlready)
{
    const QString path = makePlan();
    ASSERT_EQ(run({u"apply"_s, path}, "y\n").code, ExitCode::Fine);
    const CliRun again = run({u"apply"_s, path});
    EXPECT_EQ(again.code, ExitCode::Fine) << again.err.toStdString();
    EXPECT_THAT(again.err.toStdString(), Not(HasSubstr("[y/N]")));
    EXPECT_THAT(again.out.toStdString(), HasSubstr("Everything is already as planned: there is nothing to change."));
    const Json report = run({u"--format"_s, u"json"_s, u"apply"_s, path}).json();
    EXPECT_EQ(report["allDone"], true) << report.dump();
    EXPECT_EQ(report["run"], "");
    EXPECT_EQ(report["steps"].at(0)["state"], "alreadySo");
}

TEST_F(QuestionTest, asksForWhatIsLeftOfAPlanOnly)
{
    const QStringList invitations{u"--set"_s, u"entra.invitations.allowedFrom=everyone"_s};
    const QString both = plan(u"both.json"_s, invitations + QStringList{u"--set"_s, u"entra.trust.mfa=true"_s});
    ASSERT_EQ(run({u"apply"_s, plan(u"one.json"_s, invitations), u"--yes"_s}).code, ExitCode::Fine);
    const CliRun asked = run({u"apply"_s, both}, "y\nn\n");
    EXPECT_EQ(asked.err.count("of high risk in"), 1) << asked.err.toStdString();
    EXPECT_THAT(asked.err.toStdString(), HasSubstr("(practice tenant) (Default settings)? [y/N]"));
    EXPECT_THAT(asked.err.toStdString(), HasSubstr("Apply 1 step in Contoso"));
    EXPECT_EQ(asked.code, ExitCode::Failed);
}

TEST_F(QuestionTest, asksNobodyForWhatWouldBeRefused)
{
    const QString all = makePlan();
    const QString group = plan(u"group.json"_s, {u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"out"_s,
                                                 u"--out-group"_s, u"Marketing – Göteborg"_s});
    ASSERT_EQ(run({u"apply"_s, group, u"--yes"_s}).code, ExitCode::Fine);
    const int before = writes();
    const CliRun late = run({u"apply"_s, all}, "y\n");
    EXPECT_EQ(late.code, ExitCode::Failed);
    EXPECT_THAT(late.err.toStdString(), Not(HasSubstr("[y/N]")));
    EXPECT_THAT(late.err.toStdString(), HasSubstr("Nothing was applied: the steps above would be refused."));
    const Json report = run({u"--format"_s, u"json"_s, u"apply"_s, all}).json();
    EXPECT_EQ(report["allDone"], false) << report.dump();
    EXPECT_EQ(report["steps"].at(0)["state"], "changed");
    EXPECT_EQ(textAt(report["steps"].at(0)["error"], "kind"), u"conflict"_s);
    EXPECT_EQ(writes(), before);
}

TEST_F(QuestionTest, signsInToNobodyWhomThePlanHasNoPartFor)
{
    const QString path = makePlan();
    server.cloud().clearLog();
    const CliRun refused = run({u"apply"_s, path, u"--tenant"_s, u"fabrikam.com"_s, u"--yes"_s});
    EXPECT_EQ(refused.code, ExitCode::Usage);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("This plan has no part for fabrikam.com, only for Contoso"));
    EXPECT_TRUE(server.cloud().log().empty());
    const QString id = textAt(parseJson(readFile(path))->at("tenants").at(0), "tenantId");
    EXPECT_EQ(run({u"apply"_s, path, u"--tenant"_s, id.toUpper(), u"--yes"_s}).code, ExitCode::Fine);
}
} // namespace
} // namespace entente::test
