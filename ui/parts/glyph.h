// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QRectF>

class QPainter;

namespace entente::ui
{
/// Shapes for how a step or run stands; they can be told apart without colour.
enum class Glyph { None, Ring, Dot, Half, Check, Cross, Exclamation, Question, Dash, Equal };

/// Draws the glyph in the middle of `box`.
void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &ink);
} // namespace entente::ui
