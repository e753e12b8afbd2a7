// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagebox.h"

#include <QLabel>
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

/// QMessageBox::setTextFormat() leaves out the explanation.
void showAsTheyAre(QMessageBox &box)
{
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}
} // namespace

bool MessageBox::confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &agree,
                         const QString &refuse)
{
    if (const auto answer = std::exchange(nextAnswer(), std::nullopt))
        return *answer;
    QMessageBox box(QMessageBox::NoIcon, question, question, QMessageBox::NoButton, parent);
    box.setInformativeText(explanation);
    showAsTheyAre(box);
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
    showAsTheyAre(box);
    box.exec();
}

void MessageBox::about(QWidget *parent, const QString &title, const QString &richText)
{
    if (std::exchange(nextAnswer(), std::nullopt))
        return;
    QMessageBox box(QMessageBox::NoIcon, title, richText, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::RichText);
    box.exec();
}

void MessageBox::setNextAnswer(bool agreed)
{
    nextAnswer() = agreed;
}
} // namespace entente::ui
