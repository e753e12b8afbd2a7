// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"

#include <QStringList>

namespace entente::cli
{
class Interrupts;

/// Runs one command line (without the program's name) to its end. Needs a QCoreApplication; `interrupts` may be null.
ExitCode runCommandLine(const QStringList &words, Terminal &terminal, Interrupts *interrupts = nullptr);
} // namespace entente::cli
