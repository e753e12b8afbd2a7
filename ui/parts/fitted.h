// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QScrollArea;
class QWidget;

namespace entente::ui
{
/// A first size in pixels for a window, no larger than its screen has room for: the buttons stand at the bottom, and
/// must be in sight. Some of the room is left to the frame, which nobody knows before the window is shown.
QSize fitted(const QSize &wanted, const QWidget *window);
QSize fitted(const QSize &wanted, const QSize &room);
/// Makes `window`, in whose layout the scroll area is, as large as it has to be for all of the page in there to be in
/// sight, where its screen has room for that. Never smaller than it is. Once it is shown: fonts and look are those of
/// the screen only then.
void fitToPage(QWidget *window, const QScrollArea *scroll);
} // namespace entente::ui
