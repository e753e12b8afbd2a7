// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/glyph.h"

#include <QWidget>

namespace entente::ui
{
/// A drawn glyph as high as a line of text. It never stands alone: the words beside it say the same, so screen readers
/// are told nothing of it.
class GlyphIcon : public QWidget
{
    Q_OBJECT
public:
    explicit GlyphIcon(QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Tone tone);
    Glyph glyph() const { return m_glyph; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::None;
    Tone m_tone = Tone::Neutral;
};
} // namespace entente::ui
