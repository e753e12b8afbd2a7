// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace entente::ui
{
/// A first size in pixels for a window, no larger than its screen has room for: the buttons stand at the bottom, and
/// must be in sight. Some of the room is left to the frame, which nobody knows before the window is shown.
QSize fitted(const QSize &wanted, const QWidget *window);
QSize fitted(const QSize &wanted, const QSize &room);
} // namespace entente::ui
