// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainname.h"

#include "core/base/harmful.h"

#include <algorithm>

namespace entente
{
namespace
{
constexpr qsizetype longestName = 256;

bool breaksTheLine(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}
} // namespace

QString plainName(QString text)
{
    std::ranges::replace_if(text, breaksTheLine, QChar(u' '));
    text.removeIf(isHarmful);
    text = text.simplified().left(longestName);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1); // half a character is none
    return text;
}

bool isPlainId(const QString &id)
{
    return !id.isEmpty() && plainName(id) == id;
}
} // namespace entente
