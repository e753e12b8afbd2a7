// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"
#include "app/cli/proxyprompt.h"
#include "app/cli/run.h"
#include "app/common/corefiles.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace
{
/// A standard stream that is closed is none of the files that are opened later: nothing is to be read there, and what
/// is written gets lost and is said to be.
void standIn()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) >= 0)
            continue;
        const int opened = open("/dev/null", O_RDONLY); // the lowest number that is free: this one
        if (opened > STDERR_FILENO)
            close(opened);
    }
}
} // namespace

int main(int argc, char **argv)
{
    entente::forbidCoreFiles();
    standIn();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ententectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QFile in, out, err;
    // Unbuffered: what waits for a line has to know that none is waiting here already.
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(entente::cli::ExitCode::Failed);
    entente::cli::Interrupts interrupts;
    entente::cli::Terminal terminal(in, out, err);
    return static_cast<int>(entente::cli::runCommandLine(QCoreApplication::arguments().mid(1), terminal, &interrupts,
                                                         entente::cli::askOnTerminal()));
}
