// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QString>

namespace entente::ui
{
/// The style sheet of the program. Widgets choose a look by dynamic properties that it knows:
/// `look`: "primary" (the one accent button of a place), "flat", "segment", "link", "heading", "title", "muted",
/// "section", "panel", "card", "pending", "error", "tone-..." — see stylesheet.cpp.
QString styleSheet(const Colors &colors);

inline constexpr char lookProperty[] = "look";
} // namespace entente::ui
