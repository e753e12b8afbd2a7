// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QLabel>

class QVBoxLayout;

namespace entente::ui
{
/// Labels of plain text (what comes from a server is never taken for markup) that wrap and can be selected.
QLabel *wrappedLabel(const QString &text, QWidget *parent);
/// In the quieter ink, for headings of columns and second lines.
QLabel *quietLabel(const QString &text, QWidget *parent);
/// Bigger and bolder; `level` 1 is the heading of a page or dialog, 2 that of a part.
QLabel *headingLabel(const QString &text, int level, QWidget *parent);
/// The layout of a whole dialog, with room around it.
QVBoxLayout *dialogLayout(QWidget *dialog);
/// Gives a widget a look of the style sheet (see stylesheet.h), also after it was shown.
void giveLook(QWidget *widget, const QString &look);
/// A word on a rounded, toned surface.
QWidget *pillLabel(const QString &text, Tone tone, QWidget *parent);
} // namespace entente::ui
