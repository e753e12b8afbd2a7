// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/table.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace entente
{
namespace
{
struct Range {
    char32_t first, last;
};

// The blocks with East Asian width W or F that names are written in (Unicode: UAX #11).
constexpr auto wide = std::to_array<Range>({
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
});

int cellsOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return std::ranges::any_of(wide,
                               [character](Range range) { return character >= range.first && character <= range.last; })
               ? 2
               : 1;
}

QString line(const QStringList &row, const std::vector<int> &widths, int indent)
{
    QString text(indent, u' ');
    for (qsizetype column = 0; column < row.size(); ++column) {
        text += row.at(column);
        if (column + 1 < row.size())
            text += QString(widths.at(column) - displayWidth(row.at(column)) + 2, u' ');
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}
} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += cellsOf(character);
    return width;
}

QString Table::text(int indent) const
{
    std::vector<QStringList> rows;
    if (!m_header.isEmpty())
        rows.push_back(m_header);
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max<std::size_t>(widths.size(), row.size()), 0);
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row.at(column)));
    }
    QStringList lines;
    for (const QStringList &row : rows)
        lines << line(row, widths, indent);
    return lines.join(u'\n');
}
} // namespace entente
