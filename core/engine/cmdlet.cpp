// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cmdlet.h"

using namespace Qt::StringLiterals;

namespace entente
{
QString powerShellQuoted(const QString &text)
{
    QString out = u"'"_s;
    for (const QChar c : text) {
        out += c;
        if (c == u'\'' || (c >= u'\u2018' && c <= u'\u201b'))
            out += c;
    }
    return out + u'\'';
}

QString cmdletFor(const PlanStep &step)
{
    const ResourceType *type = findResourceType(step.resourceType);
    const bool beta = type && type->interface == InterfaceKind::DocumentedBeta;
    QString line = u"Invoke-MgGraphRequest -Method %1 -Uri %2"_s.arg(
        QString::fromLatin1(verbName(step.verb)), powerShellQuoted((beta ? u"/beta"_s : u"/v1.0"_s) + step.path));
    if (!step.body.is_null()) {
        // Plain ASCII: whatever the console's code page is, the same bytes arrive.
        const std::string body = step.body.dump(-1, ' ', true, Json::error_handler_t::replace);
        line += u" -ContentType 'application/json' -Body "_s + powerShellQuoted(QString::fromStdString(body));
    }
    return line;
}
} // namespace entente
