// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace entente::test
{
/// Buttons, labels, choices, tabs and column headings below the widget whose text does not fit into them.
QStringList cutTexts(QWidget *root);
} // namespace entente::test
