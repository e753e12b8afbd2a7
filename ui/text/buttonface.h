// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente::ui
{
/// A name as the face of a button or the text of a menu item: there an ampersand marks the letter that Alt goes with,
/// and "Marks & Spencer" would be drawn as "Marks _Spencer".
QString buttonFace(const QString &name);
} // namespace entente::ui
