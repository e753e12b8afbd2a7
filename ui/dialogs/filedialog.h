// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace entente::ui
{
/// Asking for a file, in one place so that a test can answer. Empty: the person cancelled.
class FileDialog
{
public:
    static QString open(QWidget *parent, const QString &title, const QString &filter);
    static QString save(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter);

    /// For tests: the next question gets this name and is not shown.
    static void setNextFileName(const QString &name);
};
} // namespace entente::ui
