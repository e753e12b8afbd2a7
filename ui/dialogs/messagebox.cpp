// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagebox.h"

#include <QMessageBox>
#include <QPushButton>

#include <optional>

namespace entente::ui
{
namespace
{
std::optional<bool> &nextAnswer()
{
    static std::optional<bool> answer;
    return answer;
}
} // namespace

bool MessageBox::confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &agree,
                         const QString &refuse)
{
    if (const auto answer = std::exchange(nextAnswer(), std::nullopt))
        return *answer;
    QMessageBox box(QMessageBox::NoIcon, question, question, QMessageBox::NoButton, parent);
    box.setInformativeText(explanation);
    const QPushButton *yes = box.addButton(agree, QMessageBox::AcceptRole);
    QPushButton *no =
        refuse.isEmpty() ? box.addButton(QMessageBox::Cancel) : box.addButton(refuse, QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void MessageBox::inform(QWidget *parent, const QString &title, const QString &text)
{
    if (std::exchange(nextAnswer(), std::nullopt))
        return;
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.exec();
}

void MessageBox::setNextAnswer(bool agreed)
{
    nextAnswer() = agreed;
}
} // namespace entente::ui
