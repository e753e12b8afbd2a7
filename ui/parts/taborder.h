// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace entente::ui
{
/// Tab goes to these, in this order, after everything below `root`, whenever each of them was made.
void tabAfterAll(QWidget *root, const QList<QWidget *> &widgets);
} // namespace entente::ui
