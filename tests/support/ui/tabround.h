// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace entente::test
{
/// What Tab comes by in a window, in its order and from its beginning: all that is seen, enabled and takes Tab.
inline QWidgetList tabRound(QWidget *window)
{
    QWidgetList round;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain())
        if (window->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            round << next;
    return round;
}
} // namespace entente::test
