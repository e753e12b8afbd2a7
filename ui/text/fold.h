// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace entente::ui
{
/// Text as searches compare it: small letters, accents gone (kopieren finds kopiëren), but å, ä and ö kept for Swedish,
/// where they are letters of their own.
QString foldForSearch(const QString &text, const QLocale &locale = QLocale());
/// What a person typed into a filter, word by word and folded.
QStringList wordsForSearch(const QString &typed);
/// Whether a folded text holds all of the words, in any order.
bool holdsWords(const QString &folded, const QStringList &words);
} // namespace entente::ui
