// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/objectquery.h"

#include "core/base/plainname.h"

#include <QUrl>

namespace entente
{
using namespace Qt::StringLiterals;

ObjectQuery queryFor(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User:
        return {u"/users"_s, u"id"_s, u"id,displayName,userPrincipalName"_s};
    case ObjectKind::Group:
        return {u"/groups"_s, u"id"_s, u"id,displayName,mail"_s};
    case ObjectKind::Application:
    case ObjectKind::Tenant:
        break;
    }
    return {u"/servicePrincipals"_s, u"appId"_s, u"appId,displayName"_s};
}

std::optional<DirectoryObject> objectFromJson(ObjectKind kind, const Json &json)
{
    DirectoryObject object;
    object.id = textAt(json, kind == ObjectKind::Application ? "appId" : "id");
    object.name.kind = kind;
    object.name.displayName = plainName(textAt(json, "displayName"));
    if (kind != ObjectKind::Application)
        object.name.detail = plainName(textAt(json, kind == ObjectKind::User ? "userPrincipalName" : "mail"));
    if (object.id.isEmpty() || object.name.displayName.isEmpty())
        return std::nullopt;
    return object;
}

QString inQuery(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}
} // namespace entente
