// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/searchfield.h"

#include "ui/theme/theme.h"

#include <QAction>

namespace entente::ui
{
using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_glass(addAction(ui::icon(u"search"_s), QLineEdit::LeadingPosition))
{
    setClearButtonEnabled(true);
}

void SearchField::setName(const QString &name, const QString &hint)
{
    setAccessibleName(name);
    setPlaceholderText(hint.isEmpty() ? name : hint);
    m_glass->setText(name);
    // Qt makes the clear button without any text, so a screen reader would call it nothing.
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear"));
}
} // namespace entente::ui
