// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace entente::ui
{
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (most <= 1 || width <= 0 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void paintLines(QPainter &painter, const QRect &rect, const QStringList &lines, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height();
    int top = rect.center().y() + 1 - static_cast<int>(lines.size()) * height / 2;
    painter.setFont(font);
    for (const QString &line : lines) {
        painter.drawText(QRect(rect.left(), top, rect.width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += height;
    }
}
} // namespace entente::ui
