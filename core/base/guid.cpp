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
} // namespace entente
