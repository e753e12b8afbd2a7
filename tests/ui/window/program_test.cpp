// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, where there is no display: everything it says comes before any window.
#include "tests/support/paths.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

namespace entente::test
{
namespace
{
class WindowProgram : public ::testing::Test
{
protected:
    struct Run {
        int code = -1;
        std::string out, err;
    };

    Run run(const QStringList &words, const QString &systemLanguage = u"C.UTF-8"_s) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            environment.remove(QLatin1String(name));
        environment.insert(u"LC_ALL"_s, systemLanguage);
        environment.insert(u"ENTENTE_DATA_DIR"_s, data.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(binaryDir() + u"/app/gui/entente"_s, words);
        EXPECT_TRUE(program.waitForFinished(30'000));
        Run done;
        done.code = program.exitCode();
        done.out = program.readAllStandardOutput().toStdString();
        done.err = program.readAllStandardError().toStdString();
        return done;
    }

    QTemporaryDir data;
};
} // namespace

TEST_F(WindowProgram, speaksTheLanguageBeforeItUnderstandsTheRest)
{
    const Run help = run({u"--help"_s, u"--lang"_s, u"sv"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out, StartsWith("Konfigurera, jämför och upprätthåll"));
    EXPECT_THAT(help.out, HasSubstr("--practice"));
    EXPECT_THAT(help.err, IsEmpty());
    EXPECT_THAT(run({u"--help"_s}, u"nl_NL.UTF-8"_s).out, StartsWith("Het delen tussen twee"));
    EXPECT_THAT(run({u"--version"_s}).out, StartsWith("Entente "));

    const Run unknown = run({u"--colour"_s, u"--lang=nl"_s});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("De optie --colour bestaat hier niet"));
    EXPECT_THAT(unknown.out, IsEmpty());
    EXPECT_EQ(run({u"--lang"_s, u"da"_s}).code, 2);
    EXPECT_EQ(run({u"a"_s, u"b"_s, u"c"_s}).code, 2);
}

TEST_F(WindowProgram, saysThatThereIsNoDisplay)
{
    for (const auto &[language, words] : {std::pair{u"en"_s, "There is no display"},
                                          std::pair{u"nl"_s, "geen beeldscherm"}, std::pair{u"sv"_s, "skärm"}}) {
        const Run refused = run({u"--lang"_s, language});
        EXPECT_EQ(refused.code, 4);
        EXPECT_THAT(refused.err, HasSubstr(words));
        EXPECT_THAT(refused.err, HasSubstr("ententectl"));
        EXPECT_THAT(refused.out, IsEmpty());
    }
    EXPECT_TRUE(QDir(data.path()).isEmpty());
}
} // namespace entente::test
