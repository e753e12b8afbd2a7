// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/glyphicon.h"

#include <QPainter>

namespace entente::ui
{
GlyphIcon::GlyphIcon(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphIcon::setGlyph(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    update();
}

QSize GlyphIcon::sizeHint() const
{
    const int side = fontMetrics().height() + 1;
    return {side, side};
}

void GlyphIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, colors().tone(m_tone).ink);
}
} // namespace entente::ui
