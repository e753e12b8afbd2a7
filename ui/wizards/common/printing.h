// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace entente::ui
{
/// Asks for a printer in a dialog over `parent` and prints plain text on it. Returns at once.
void printText(const QString &text, QWidget *parent);
} // namespace entente::ui
