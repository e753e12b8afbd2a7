// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cellpainter.h"

#include "ui/parts/pill.h"
#include "ui/parts/wrappedtext.h"
#include "ui/settings/settingsmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int barWidth = 4;
constexpr int mostLines = 2;
constexpr int padding = 18; // above and below the words together

QFont fontOf(const QModelIndex &index, bool isName)
{
    QFont font = QApplication::font();
    if (isName)
        return font;
    if (!index.data(SettingsModel::KnownRole).toBool())
        font.setItalic(true);
    else if (index.data(SettingsModel::OwnRole).toBool() || index.data(SettingsModel::PendingRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

QString arrowOf(const QModelIndex &index)
{
    switch (static_cast<Direction>(index.data(SettingsModel::DirectionRole).toInt())) {
    case Direction::Inbound:
        return u" ←"_s;
    case Direction::Outbound:
        return u" →"_s;
    case Direction::None:
        break;
    }
    return {};
}
} // namespace

CellPainter::CellPainter(const QModelIndex &index, int width, bool isCurrent)
    : m_index(index), m_isName(index.column() == SettingsModel::NameColumn), m_font(fontOf(index, m_isName)),
      m_remarkFont(smallFont()), m_remarkInk(colors().pendingInk), m_width(width)
{
    if (m_isName)
        m_suffix = arrowOf(index);
    else if (isCurrent && index.data(SettingsModel::EditableRole).toBool())
        m_suffix = u" ▾"_s;
    readRemark();
    const int room = m_width - leftEdge() - gap - m_remarkWidth - QFontMetrics(m_font).horizontalAdvance(m_suffix);
    m_lines = wrappedLines(index.data().toString(), m_font, room, mostLines);
}

void CellPainter::readRemark()
{
    if (m_isName) {
        readDifference();
        return;
    }
    if (m_index.data(SettingsModel::PendingRole).toBool()) {
        m_remark = Remark::Words;
        m_remarkText =
            QCoreApplication::translate("entente::ui::SettingDelegate", "was: %1", "the value before a pending change")
                .arg(m_index.data(SettingsModel::BeforeRole).toString());
    } else if (m_index.data(SettingsModel::AlongRole).toBool()) {
        m_remark = Remark::Words;
        m_remarkText = QCoreApplication::translate("entente::ui::SettingDelegate", "set along with it",
                                                   "a value that a pending change writes too");
    } else if (m_remarkText = m_index.data(SettingsModel::OriginRole).toString(); !m_remarkText.isEmpty()) {
        m_remark = Remark::Pill;
    }
    measureRemark();
}

void CellPainter::readDifference()
{
    // A sign beside the coloured bar: whoever does not see the colour sees this, so it is as tall and as dark as the
    // words.
    const auto difference = static_cast<Difference>(m_index.data(SettingsModel::DiffersRole).toInt());
    if (difference == Difference::Same)
        return;
    m_remark = Remark::Words;
    m_remarkText = difference == Difference::NotKnown ? u"?"_s : u"≠"_s;
    m_remarkFont = headingFont(); // the sign fills less of its height than letters do
    m_remarkInk = colors().text;
    measureRemark();
}

void CellPainter::measureRemark()
{
    if (m_remark == Remark::Pill)
        m_remarkWidth = pillSize(m_remarkText, smallFont()).width() + gap;
    else if (m_remark == Remark::Words)
        m_remarkWidth = std::min(QFontMetrics(m_remarkFont).horizontalAdvance(m_remarkText) + 2, m_width / 2) + gap;
}

int CellPainter::height() const
{
    return QFontMetrics(m_font).height() * static_cast<int>(m_lines.size()) + padding;
}

int CellPainter::oneLineWidth() const
{
    return leftEdge() + gap + m_remarkWidth +
           QFontMetrics(m_font).horizontalAdvance(m_index.data().toString() + m_suffix);
}

void CellPainter::paint(QPainter &painter, const QRect &rect) const
{
    if (m_isName && m_index.data(SettingsModel::DiffersRole).toBool())
        paintDifference(painter, rect);
    const QRect room = rect.adjusted(leftEdge(), 0, -gap, 0);
    paintRemark(painter, room);
    const bool quiet = !m_isName && !m_index.data(SettingsModel::KnownRole).toBool();
    QStringList lines = m_lines;
    lines.last() += m_suffix;
    painter.setPen(quiet ? colors().muted : colors().text);
    paintLines(painter, room, lines, m_font);
}

void CellPainter::paintDifference(QPainter &painter, const QRect &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().difference);
    const QRectF bar(rect.left(), rect.top() + 3, barWidth, rect.height() - 7);
    painter.drawRoundedRect(bar, barWidth / 2.0, barWidth / 2.0);
    painter.restore();
}

void CellPainter::paintRemark(QPainter &painter, const QRect &room) const
{
    if (m_remark == Remark::Pill) {
        const QSize size = pillSize(m_remarkText, smallFont());
        const QRect pill(room.right() - size.width() + 1, room.center().y() - size.height() / 2, size.width(),
                         size.height());
        const bool own = m_index.data(SettingsModel::OwnRole).toBool();
        paintPill(painter, pill, m_remarkText, own ? Tone::Accent : Tone::Neutral, smallFont());
    } else if (m_remark == Remark::Words) {
        painter.setFont(m_remarkFont);
        painter.setPen(m_remarkInk);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                         QFontMetrics(m_remarkFont).elidedText(m_remarkText, Qt::ElideRight, m_remarkWidth - gap));
    }
}
} // namespace entente::ui
