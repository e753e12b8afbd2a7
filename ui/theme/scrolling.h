// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace entente::ui
{
/// A page that scrolls where the window is lower than it, instead of holding the window open beyond the screen. It
/// looks like the page alone, and gives the keys on to it.
QScrollArea *scrolling(QWidget *page, QWidget *parent);
} // namespace entente::ui
