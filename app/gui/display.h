// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entente::gui
{
/// Whether a window can be shown at all. Without a display Qt ends the program with a message of its own and no exit
/// code of ours, so this is asked before an application object is made.
bool hasDisplay(int argc, char **argv);
/// Whether --tour is among the arguments; asked as early.
bool wantsTour(int argc, char **argv);
} // namespace entente::gui
