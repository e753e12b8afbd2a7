// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace entente::ui
{
/// Text as searches compare it: small letters, accents gone (kopieren finds kopiëren), but å, ä and ö kept for Swedish,
/// where they are letters of their own.
QString foldForSearch(const QString &text, const QLocale &locale = QLocale());
} // namespace entente::ui
