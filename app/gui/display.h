// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

namespace entente::gui
{
/// Whether a window can be shown at all. Without a display Qt ends the program with a message of its own and no exit
/// code of ours, so this is asked before an application object is made.
bool hasDisplay(int argc, char **argv);
/// Whether --tour is among the arguments; asked as early.
bool wantsTour(int argc, char **argv);
/// Whether Qt's offscreen platform was asked for, as it comes: without a display of its own description.
bool isPlainOffscreen();

/// What the tour's pictures are taken on where there is no display: Qt's offscreen platform with a screen as people
/// have one. Its own is 800 x 800, and dialogs keep to their screen. Make it before the application object, keep it
/// until that is made.
class OffscreenDisplay
{
public:
    OffscreenDisplay();

private:
    QTemporaryFile m_description;
};
} // namespace entente::gui
