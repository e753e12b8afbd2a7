// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"
#include "core/transport/proxycredentials.h"

#include <QStringList>

namespace entente::cli
{
class Interrupts;

/// Runs one command line (without the program's name) to its end. Needs a QCoreApplication; `interrupts` may be null.
/// `askProxyLogin` is not used with --no-interactive.
ExitCode runCommandLine(const QStringList &words, Terminal &terminal, Interrupts *interrupts = nullptr,
                        const AskProxyLogin &askProxyLogin = {});
} // namespace entente::cli
