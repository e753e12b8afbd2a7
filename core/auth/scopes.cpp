// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/scopes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
bool isOpenIdScope(const QString &scope)
{
    static const QStringList known = {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return known.contains(scope);
}
} // namespace

const QStringList &openIdScopes()
{
    static const QStringList scopes = {u"openid"_s, u"profile"_s, u"offline_access"_s};
    return scopes;
}

QString fullScope(const Cloud &cloud, Service service, const QString &scope)
{
    return isOpenIdScope(scope) || scope.contains(u'/') ? scope : cloud.audience(service) + u'/' + scope;
}

QString defaultScope(const Cloud &cloud, Service service)
{
    return cloud.audience(service) + u"/.default"_s;
}

QString bareScope(const QString &scope)
{
    return scope.mid(scope.lastIndexOf(u'/') + 1).toLower();
}

QStringList scopesOf(const Cloud &cloud, Service service, const QStringList &scopes)
{
    const QString prefix = cloud.audience(service) + u'/';
    QStringList kept;
    for (const QString &scope : scopes) {
        // A bare scope name means Graph.
        const bool bare = !scope.contains(u'/') && service == Service::Graph;
        if (isOpenIdScope(scope) || bare || scope.startsWith(prefix, Qt::CaseInsensitive))
            kept.append(fullScope(cloud, service, scope));
    }
    return kept;
}

QString claimsParameter(const QString &challenge)
{
    std::optional<Json> claims = challenge.isEmpty() ? std::nullopt : parseJson(challenge.toUtf8());
    if (!claims || !claims->is_object())
        claims = Json::object();
    Json &forToken = (*claims)["access_token"];
    if (!forToken.is_object())
        forToken = Json::object();
    forToken["xms_cc"] = Json::object();
    forToken["xms_cc"]["values"] = Json::array({"cp1"});
    return QString::fromUtf8(toBytes(*claims));
}
} // namespace entente
