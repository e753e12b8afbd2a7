// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/workbench.h"

#include <memory>

namespace entente
{
/// What both programs take from their command line.
struct AppOptions {
    QString cloud;              ///< built-in name or definition file; empty: "global"
    QString dataDir;            ///< empty: $ENTENTE_DATA_DIR, else the platform's
    QString language;           ///< empty: the system's
    bool mayBeReadOnly = false; ///< what only reads works in a data folder that cannot be written or made, too
    bool interactive = true;
    bool deviceCode = false;
    bool logRequests = false; ///< redacted, to standard error
    std::chrono::seconds signInPatience{300};
    AskProxyLogin askProxyLogin; ///< as WorkbenchOptions has it
};

/// Installs the texts of the language; an Error of kind Usage where it is none of ours. Needs a QCoreApplication.
Result<bool> chooseLanguage(const QString &language);
/// Where the data folder is, made if it is missing, readable for this user alone. Kind Storage where it cannot be made.
Result<QString> dataFolder(const QString &option);
/// Whether requests are logged, from now on.
void logRequests(bool wanted);

/// The composition root: checks the options and makes the workbench. The cloud, when named, must be one that can be
/// read.
Result<std::unique_ptr<Workbench>> makeWorkbench(const AppOptions &options);
} // namespace entente
