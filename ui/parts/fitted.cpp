// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fitted.h"

#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace entente::ui
{
QSize fitted(const QSize &wanted, const QWidget *window)
{
    return fitted(wanted, window->screen()->availableSize());
}

QSize fitted(const QSize &wanted, const QSize &room)
{
    constexpr int percent = 95;
    return wanted.boundedTo(room * percent / 100);
}

void fitToPage(QWidget *window, const QScrollArea *scroll)
{
    QLayout *page = scroll->widget()->layout();
    page->invalidate(); // a page that scrolls tells the window nothing of what appears on it
    window->layout()->activate();
    const QMargins margins = window->layout()->contentsMargins();
    const int sides = margins.left() + margins.right();
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    const int wide = std::max(window->width(), page->totalMinimumSize().width() + bar + sides);
    const int inside = wide - sides;
    const int high = page->hasHeightForWidth() ? page->totalHeightForWidth(inside) : page->totalSizeHint().height();
    const int others = window->layout()->totalMinimumSize().height() - scroll->minimumSizeHint().height();
    window->resize(fitted(QSize(wide, std::max(window->height(), others + high)), window));
}
} // namespace entente::ui
