// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace entente::ui
{
/// The text broken into at most `most` lines of this width; what is left over then ends the last one in an ellipsis.
/// For delegates: a cell grows rather than cut what it says.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);
/// Paints the lines one below the other, as a block in the middle of the height.
void paintLines(QPainter &painter, const QRect &rect, const QStringList &lines, const QFont &font);
} // namespace entente::ui
