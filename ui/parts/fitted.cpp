// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fitted.h"

#include <QScreen>
#include <QWidget>

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
} // namespace entente::ui
