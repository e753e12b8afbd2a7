// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fold.h"

#include <algorithm>

namespace entente::ui
{
namespace
{
bool isLetterOfItsOwn(QChar letter, const QLocale &locale)
{
    if (locale.language() != QLocale::Swedish)
        return false;
    const char16_t code = letter.toLower().unicode();
    return code == u'å' || code == u'ä' || code == u'ö';
}
} // namespace

QString foldForSearch(const QString &text, const QLocale &locale)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        if (letter.isSurrogate() || isLetterOfItsOwn(letter, locale)) {
            folded += letter;
            continue;
        }
        for (const QChar part : QString(letter).normalized(QString::NormalizationForm_D)) {
            if (!part.isMark())
                folded += part;
        }
    }
    return folded.toLower();
}

QStringList wordsForSearch(const QString &typed)
{
    return foldForSearch(typed).split(u' ', Qt::SkipEmptyParts);
}

bool holdsWords(const QString &folded, const QStringList &words)
{
    return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
}
} // namespace entente::ui
