// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clifixture.h"

#include "app/cli/run.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::test
{
Json CliRun::json() const
{
    return parseJson(out).value_or(Json());
}

CliTest::CliTest() : cloud(server.definitionFile())
{
    qputenv("BROWSER", "true"); // whatever opens an address in this test opens nothing
}

CliRun CliTest::run(const QStringList &words, const QByteArray &input)
{
    return runBare(QStringList{u"--cloud"_s, cloud, u"--data"_s, data.path()} + words, input, interrupts.get());
}

CliRun CliTest::runBare(const QStringList &words, const QByteArray &input, cli::Interrupts *interrupts)
{
    QByteArray typed = input;
    CliRun result;
    QBuffer in(&typed), out(&result.out), err(&result.err);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Terminal terminal(in, out, err);
    const QStringList language =
        words.join(u' ').contains(u"--lang"_s) ? QStringList() : QStringList{u"--lang"_s, u"en"_s};
    result.code = cli::runCommandLine(language + words, terminal, interrupts);
    return result;
}

QString CliTest::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(files.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray CliTest::readFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray CliTest::dataContent() const
{
    QByteArray content;
    const QDir dir(data.path());
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(u"-wal"_s) && !name.endsWith(u"-shm"_s))
            content += name.toUtf8() + '\0' + readFile(dir.filePath(name)) + '\0';
    }
    return content;
}

int CliTest::writes()
{
    const auto log = server.cloud().log();
    return static_cast<int>(std::ranges::count_if(log, [](const practice::LogEntry &entry) {
        return entry.method != "GET" && entry.path.contains(u"/policies/"_s);
    }));
}

QString CliTest::makePlan()
{
    const QString path = file(u"plan.json"_s);
    const CliRun made = run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s,
                             u"both"_s, u"-o"_s, path});
    EXPECT_EQ(made.code, cli::ExitCode::Fine) << made.err.toStdString();
    return path;
}
} // namespace entente::test
