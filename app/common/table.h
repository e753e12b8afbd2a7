// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace entente
{
/// Columns as wide as their longest cell, two spaces apart; the last one is not filled up. No cell is ever cut.
class Table
{
public:
    explicit Table(QStringList header = {}) : m_header(std::move(header)) {}
    void add(const QStringList &row) { m_rows.push_back(row); }
    bool isEmpty() const { return m_rows.empty(); }
    QString text(int indent = 0) const; ///< no line break at the end

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

/// Cells that a terminal gives this text: two for the wide scripts of East Asia, none for combining marks.
int displayWidth(const QString &text);
} // namespace entente
