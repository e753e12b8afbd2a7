// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace entente::test
{
struct ShownText {
    QString where; ///< class of the widget, and what of it
    QString text;
};

/// Everything that a person can read in this window: labels, buttons, titles, placeholders, menus, tabs, and the rows
/// and headers of tables and lists. Fields that a person types in, and boxes of code, hold no texts of ours.
std::vector<ShownText> shownTexts(QWidget *root);

/// The text of a label or button without mark-up; empty for others.
QString plainTextOf(const QWidget *widget);
} // namespace entente::test
