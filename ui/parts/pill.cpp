// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pill.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace entente::ui
{
QSize pillSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + metrics.height(), metrics.height() + 4};
}

void paintPill(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QFont &font)
{
    const ToneColors tones = colors().tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.surface);
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2.0, rect.height() / 2.0);
    painter.setPen(tones.ink);
    painter.setFont(font);
    const int room = rect.width() - rect.height() / 2;
    painter.drawText(rect, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, Tone tone)
{
    const QColor ink = colors().tone(tone).ink;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(mark == Mark::Filled || mark == Mark::Square ? QBrush(ink) : QBrush(Qt::NoBrush));
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    if (mark == Mark::Square) {
        painter.drawRect(inner);
    } else if (mark == Mark::Warning) {
        const QPolygonF triangle{QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()};
        painter.drawPolygon(triangle);
    } else {
        painter.drawEllipse(inner);
    }
    if (mark == Mark::Half) {
        painter.setBrush(ink);
        painter.drawPie(inner, 90 * 16, 180 * 16);
    } else if (mark == Mark::Question) {
        QFont font = painter.font();
        font.setPixelSize(std::max(7, static_cast<int>(inner.height() * 0.8)));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(inner, Qt::AlignCenter, QStringLiteral("?"));
    }
    painter.restore();
}

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setText(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, smallFont());
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_text, m_tone, smallFont());
}
} // namespace entente::ui
