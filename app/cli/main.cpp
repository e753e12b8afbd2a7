// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"
#include "app/cli/proxyprompt.h"
#include "app/cli/run.h"
#include "app/common/corefiles.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    entente::forbidCoreFiles();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ententectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));
    QFile in, out, err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(entente::cli::ExitCode::Failed);
    entente::cli::Interrupts interrupts;
    entente::cli::Terminal terminal(in, out, err);
    return static_cast<int>(entente::cli::runCommandLine(QCoreApplication::arguments().mid(1), terminal, &interrupts,
                                                         entente::cli::askOnTerminal()));
}
