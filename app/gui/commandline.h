// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/appcontext.h"

#include <QStringList>

namespace entente::gui
{
/// What `entente [--practice] [--cloud NAME|FILE] [--data DIR] [--lang en|nl|sv] [--tour DIR] [LEFT [RIGHT]]` says.
struct CommandLine {
    AppOptions app;
    bool practice = false;
    QString tourDir;   ///< empty: no tour
    QStringList sides; ///< at most two: tenant (domain or id) or snapshot file
    QString text;      ///< not empty: print this (help, version) and end well
};

/// Kind Usage where it makes no sense. `arguments` with the program's name first. Needs a QCoreApplication.
Result<CommandLine> parseCommandLine(const QStringList &arguments);
} // namespace entente::gui
