// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/taborder.h"

#include <QWidget>

namespace entente::ui
{
void tabAfterAll(QWidget *root, const QList<QWidget *> &widgets)
{
    QWidget *last = root;
    for (QWidget *next = root->nextInFocusChain(); next != root; next = next->nextInFocusChain()) {
        if (root->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0)
            last = next;
    }
    for (QWidget *widget : widgets) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}
} // namespace entente::ui
