// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/guid.h"

namespace entente
{
bool isGuid(QStringView text)
{
    constexpr QStringView form = u"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() != form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (form[i] == u'-' ? c != u'-' : !isDigit)
            return false;
    }
    return true;
}

QStringList guidsIn(const QString &text)
{
    constexpr qsizetype length = 36;
    const auto isPartOfWord = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
    };
    QStringList found;
    for (qsizetype at = 0; at + length <= text.size(); ++at) {
        const QStringView candidate = QStringView(text).mid(at, length);
        if (isPartOfWord(at - 1) || isPartOfWord(at + length) || !isGuid(candidate))
            continue;
        if (const QString id = candidate.toString().toLower(); !found.contains(id))
            found << id;
        at += length - 1;
    }
    return found;
}
} // namespace entente
