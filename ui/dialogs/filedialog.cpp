// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filedialog.h"

#include <QFileDialog>

#include <optional>
#include <utility>

namespace entente::ui
{
namespace
{
std::optional<QString> &nextName()
{
    static std::optional<QString> name;
    return name;
}
} // namespace

QString FileDialog::open(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto name = std::exchange(nextName(), std::nullopt))
        return *name;
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

QString FileDialog::save(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter)
{
    if (const auto name = std::exchange(nextName(), std::nullopt))
        return *name;
    return QFileDialog::getSaveFileName(parent, title, suggestedName, filter);
}

void FileDialog::setNextFileName(const QString &name)
{
    nextName() = name;
}
} // namespace entente::ui
