// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/interrupts.h"
#include "core/base/json.h"
#include "tests/support/practicefixture.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <ostream>

namespace entente::cli
{
inline void PrintTo(ExitCode code, std::ostream *out)
{
    *out << static_cast<int>(code);
}
} // namespace entente::cli

namespace entente::test
{
/// What one command line did.
struct CliRun {
    cli::ExitCode code = cli::ExitCode::Fine;
    QByteArray out, err;

    /// Standard output as one JSON document; null where it is none.
    Json json() const;
    QString errorKind() const { return textAt(memberAt(json(), "error"), "kind"); }
    QString errorSentence() const { return textAt(memberAt(json(), "error"), "message"); }
};

/// Runs real commands in process, in English, against a practice cloud of its own and in a data folder of its own.
class CliTest : public ::testing::Test
{
public:
    CliTest();

    /// The words as typed, behind `--cloud` and `--data` of this test.
    CliRun run(const QStringList &words, const QByteArray &input = {});
    /// The words and nothing else.
    static CliRun runBare(const QStringList &words, const QByteArray &input = {},
                          cli::Interrupts *interrupts = nullptr);

    QString dataFile(const QString &name) const { return data.filePath(name); }
    /// A file outside the data folder.
    QString file(const QString &name) const { return files.filePath(name); }
    QString writeFile(const QString &name, const QByteArray &bytes) const;
    static QByteArray readFile(const QString &path);
    /// What is in the data folder, name and content, without what SQLite keeps beside its file while it is open.
    QByteArray dataContent() const;
    /// Writes to the policies of any tenant, as the cloud saw them.
    int writes();
    /// A plan of Contoso's for shared channels with Fabrikam, written to a file.
    QString makePlan();

    PracticeServer server;
    std::unique_ptr<cli::Interrupts> interrupts; ///< set: those of run()
    QString cloud;
    QTemporaryDir data, files;
};
} // namespace entente::test
