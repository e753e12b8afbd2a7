// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cmdlet.h"

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QString invocation(const ResourceType *type, Verb verb, const QString &path)
{
    const bool beta = type && type->interface == InterfaceKind::DocumentedBeta;
    return u"Invoke-MgGraphRequest -Method %1 -Uri %2"_s.arg(QString::fromLatin1(verbName(verb)),
                                                             powerShellQuoted((beta ? u"/beta"_s : u"/v1.0"_s) + path));
}
} // namespace

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

QString cmdletFor(const ResourceType &type)
{
    return invocation(&type, Verb::Patch, QString::fromLatin1(type.isCollection() ? type.itemPath : type.listPath));
}

QString cmdletFor(const PlanStep &step)
{
    QString line = invocation(findResourceType(step.resourceType), step.verb, step.path);
    if (!step.body.is_null()) {
        // Plain ASCII: whatever the console's code page is, the same bytes arrive.
        const std::string body = step.body.dump(-1, ' ', true, Json::error_handler_t::replace);
        line += u" -ContentType 'application/json' -Body "_s + powerShellQuoted(QString::fromStdString(body));
    }
    return line;
}
} // namespace entente
