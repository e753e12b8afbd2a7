// SPDX-License-Identifier: GPL-3.0-or-later
// Where results go, and in what form they reach a terminal.
#include "app/cli/terminal.h"
#include "tests/cli/clifixture.h"
#include "tests/support/jsonschema.h"

#include <QBuffer>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace entente::test
{
namespace
{
using cli::ExitCode;

TEST_F(CliTest, aDashWritesTheDocumentToStandardOutputAndNothingElse)
{
    for (const QString &name : {u"-"_s, u"/dev/stdout"_s}) {
        const CliRun snapshot = run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, name});
        EXPECT_EQ(snapshot.code, ExitCode::Fine) << snapshot.err.toStdString();
        EXPECT_TRUE(schemaComplaints(snapshot.json(), schemaOf(u"snapshot"_s)).isEmpty()) << snapshot.out.toStdString();
    }
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliRun plan = run({u"--format"_s, format, u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s,
                                 u"--shared-channels"_s, u"in"_s, u"--output=-"_s});
        EXPECT_EQ(plan.code, ExitCode::Fine) << plan.err.toStdString();
        EXPECT_TRUE(schemaComplaints(plan.json(), schemaOf(u"plan"_s)).isEmpty()) << plan.out.toStdString();
    }
    EXPECT_FALSE(QFileInfo::exists(u"-"_s));
}

TEST_F(CliTest, aNamedPipeIsWrittenToAndStaysOne)
{
    const QByteArray pipe = file(u"pipe"_s).toLocal8Bit();
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    const int reader = open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(reader, 0);
    // Small enough for what a pipe holds while nobody reads it.
    const CliRun planned = run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--set"_s,
                                u"entra.trust.mfa=true"_s, u"-o"_s, file(u"pipe"_s)});
    EXPECT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
    QByteArray got(65'536, '\0');
    got.truncate(std::max<ssize_t>(0, read(reader, got.data(), static_cast<size_t>(got.size()))));
    close(reader);
    EXPECT_TRUE(schemaComplaints(parseJson(got).value_or(Json()), schemaOf(u"plan"_s)).isEmpty()) << got.toStdString();
    struct stat there {
    };
    ASSERT_EQ(stat(pipe.constData(), &there), 0);
    EXPECT_TRUE(S_ISFIFO(there.st_mode));
}

class TerminalTest : public ::testing::Test
{
protected:
    TerminalTest()
    {
        for (QBuffer *buffer : {&in, &out, &err})
            buffer->open(QIODevice::ReadWrite);
    }

    QBuffer in, out, err;
    cli::Terminal terminal{in, out, err};
    /// A C1 control, a line separator, an override, an isolate; and what is to stay as it is.
    const QString hostile = u"a\u009b31m\u2028b\u202ec\u2066d\u007f é 設 😀"_s;
};

TEST_F(TerminalTest, jsonEscapesWhatATerminalWouldObeyAndMeansTheSame)
{
    terminal.setFormat(cli::Format::Json);
    const Json document = Json::object({{"name", hostile}});
    terminal.print(document);
    terminal.printLine(document);
    const QByteArray printed = out.data();
    EXPECT_THAT(printed.toStdString(), HasSubstr("a\\u009b31m\\u2028b\\u202ec\\u2066d\\u007f é 設 😀"));
    const QList<QByteArray> lines = printed.split('\n');
    EXPECT_EQ(parseJson(lines.at(lines.size() - 2)).value_or(Json()), document);
    EXPECT_EQ(parseJson(printed.left(printed.lastIndexOf("{\"name\""))).value_or(Json()), document);
}

TEST_F(TerminalTest, textShowsThatSomethingWasThere)
{
    terminal.print(hostile);
    EXPECT_EQ(QString::fromUtf8(out.data()), u"a\uFFFD31m\uFFFDb\uFFFDc\uFFFDd\uFFFD é 設 😀\n"_s);
}

TEST_F(TerminalTest, theRestOfALongAnswerAnswersNothingElse)
{
    for (const qsizetype length : {97, 98, 99, 100, 250}) {
        in.buffer() = "n" + QByteArray(length, 'y') + "\ny\nno";
        in.seek(0);
        EXPECT_EQ(terminal.confirm(u"First?"_s), cli::Answer::No) << length;
        EXPECT_EQ(terminal.confirm(u"Second?"_s), cli::Answer::Yes) << length;
        EXPECT_EQ(terminal.confirm(u"Third?"_s), cli::Answer::No) << length;
        EXPECT_EQ(terminal.confirm(u"Nobody is there any more?"_s), cli::Answer::Nobody) << length;
    }
}
} // namespace
} // namespace entente::test
