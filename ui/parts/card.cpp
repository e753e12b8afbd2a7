// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace entente::ui
{
Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::TabFocus);
    setForegroundRole(QPalette::Text);
    const int em = fontMetrics().averageCharWidth();
    m_body->setContentsMargins(2 * em, em * 3 / 2, 2 * em, em * 3 / 2);
    m_body->setSpacing(em);
}

void Card::setBar(Tone tone)
{
    m_bar = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, 5, 5);
    painter.fillPath(outline, colors().raised);
    if (m_bar != Tone::Neutral) {
        painter.setClipPath(outline);
        painter.fillRect(QRectF(0, 0, 4, height()), colors().tone(m_bar).ink);
        painter.setClipping(false);
    }
    const QColor border = hasFocus() ? colors().accent : colors().line;
    painter.setPen(QPen(border, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
}
} // namespace entente::ui
