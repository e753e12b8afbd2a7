// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

namespace entente::ui
{
/// What the desktop prefers (XDG desktop portal, org.freedesktop.appearance color-scheme), asked over D-Bus with a
/// short patience. Light where there is no bus, no portal or no preference: Qt 6.4 has no such hint of its own.
ColorScheme desktopColorScheme();
} // namespace entente::ui
