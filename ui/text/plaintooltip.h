// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente::ui
{
/// A tool tip that shows these words as they are. Qt guesses whether a tool tip is rich text, so that a name such as
/// "<img src=...>" from a server or a file would be rendered, and load what it likes.
QString plainToolTip(const QString &text);
} // namespace entente::ui
