// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchfield.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMetaMethod>

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

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited(QString()); // as the button that clears it
        return;
    }
    const bool leads = isSignalConnected(QMetaMethod::fromSignal(&SearchField::left));
    if (leads && (escape || event->key() == Qt::Key_Down)) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}
} // namespace entente::ui
