// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace entente::ui
{
namespace
{
void paintRound(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &ink)
{
    painter.setBrush(glyph == Glyph::Dot ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box);
    if (glyph != Glyph::Half)
        return;
    painter.setBrush(ink);
    painter.drawPie(box, 90 * 16, 180 * 16);
}

QPainterPath strokes(const QRectF &box, Glyph glyph)
{
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    QPainterPath path;
    if (glyph == Glyph::Check) {
        path.moveTo(at(0.27, 0.53));
        path.lineTo(at(0.44, 0.70));
        path.lineTo(at(0.74, 0.34));
    } else if (glyph == Glyph::Cross) {
        path.moveTo(at(0.33, 0.33));
        path.lineTo(at(0.67, 0.67));
        path.moveTo(at(0.67, 0.33));
        path.lineTo(at(0.33, 0.67));
    } else if (glyph == Glyph::Dash) {
        path.moveTo(at(0.30, 0.5));
        path.lineTo(at(0.70, 0.5));
    } else if (glyph == Glyph::Equal) {
        path.moveTo(at(0.31, 0.42));
        path.lineTo(at(0.69, 0.42));
        path.moveTo(at(0.31, 0.60));
        path.lineTo(at(0.69, 0.60));
    } else if (glyph == Glyph::Exclamation) {
        path.moveTo(at(0.5, 0.26));
        path.lineTo(at(0.5, 0.56));
        path.moveTo(at(0.5, 0.74));
        path.lineTo(at(0.5, 0.745));
    } else if (glyph == Glyph::Question) {
        path.moveTo(at(0.36, 0.40));
        path.cubicTo(at(0.36, 0.18), at(0.66, 0.20), at(0.65, 0.40));
        path.cubicTo(at(0.64, 0.50), at(0.50, 0.50), at(0.50, 0.60));
        path.moveTo(at(0.5, 0.77));
        path.lineTo(at(0.5, 0.775));
    }
    return path;
}
} // namespace

void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &ink)
{
    if (glyph == Glyph::None)
        return;
    const qreal side = std::min(box.width(), box.height());
    const qreal width = std::max(1.2, side / 11);
    QRectF square(0, 0, side - width, side - width);
    square.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (glyph == Glyph::Ring || glyph == Glyph::Dot || glyph == Glyph::Half) {
        const qreal inset = side / 8;
        paintRound(painter, square.adjusted(inset, inset, -inset, -inset), glyph, ink);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square);
        painter.drawPath(strokes(square, glyph));
    }
    painter.restore();
}
} // namespace entente::ui
