// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/common/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace entente::ui
{
void printText(const QString &text, QWidget *parent)
{
    // The dialog prints to it for as long as it lives, and so does the connection below.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [text, printer](QPrinter *on) {
        QTextDocument document;
        document.setPlainText(text);
        document.print(on);
    });
    dialog->open();
}
} // namespace entente::ui
