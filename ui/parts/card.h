// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/glyph.h"

#include <QFrame>

class QVBoxLayout;

namespace entente::ui
{
/// A quiet framed box on the base colour that can take the keyboard focus, so that a screen reader reads its name and
/// description; the frame then shows it.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// A bar along the left edge; Neutral: none.
    void setBar(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Tone m_bar = Tone::Neutral;
};
} // namespace entente::ui
