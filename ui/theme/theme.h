// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QFont>
#include <QIcon>
#include <QString>

class QAbstractButton;
class QApplication;

namespace entente::ui
{
/// Style, palette, fonts and style sheet of the whole program, in one place. Call it once before the first window, and
/// again to change the scheme.
void applyTheme(QApplication &application, ColorScheme scheme);

/// How far from its left edge a check box or radio button has its words, in pixels: where a note below them begins.
int textLeftOf(const QAbstractButton *box);

/// One of resources/icons, in the colour of quiet text.
QIcon icon(const QString &name);

/// Type sizes relative to the program's font, so that a person's larger font enlarges everything.
QFont headingFont();
QFont titleFont();
QFont smallFont();
QFont boldFont();
} // namespace entente::ui
