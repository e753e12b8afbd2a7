// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QWidget;

namespace entente::test
{
/// Walks the accessibility tree below a widget, as a screen reader would, and names every control that can be used
/// (button, field, list, table, tab, menu item ...) but has no accessible name, one a line. Empty: all is well.
std::string namelessControls(QWidget *widget);
} // namespace entente::test
