// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <QStringList>

class QPainter;

namespace entente::ui
{
/// How one cell of the settings table is laid out at a width, and the painting of it: the words on at most two lines,
/// and at the right end the origin as a pill or what the value was. Made for one call of a delegate.
class CellPainter
{
public:
    static constexpr int textLeft = 14; ///< where the words of the first column begin
    static constexpr int gap = 10;

    CellPainter(const QModelIndex &index, int width, bool isCurrent);

    int height() const;
    int oneLineWidth() const; ///< what it would take for everything on one line
    void paint(QPainter &painter, const QRect &rect) const;

private:
    enum class Remark { None, Pill, Words };

    void readRemark();
    void readDifference();
    void measureRemark();
    void paintDifference(QPainter &painter, const QRect &rect) const;
    void paintRemark(QPainter &painter, const QRect &room) const;
    int leftEdge() const { return m_isName ? textLeft : gap; }

    QModelIndex m_index;
    bool m_isName;
    QFont m_font;
    QString m_suffix; ///< arrow of the direction, or the sign of a list to choose from
    QStringList m_lines;
    Remark m_remark = Remark::None;
    QString m_remarkText;
    QFont m_remarkFont;
    QColor m_remarkInk;
    int m_remarkWidth = 0;
    int m_width;
};
} // namespace entente::ui
