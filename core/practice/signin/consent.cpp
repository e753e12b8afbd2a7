// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/consent.h"

#include "core/practice/roles.h"

#include <algorithm>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
bool isGranted(const Tenant &tenant, const QString &userId, const QString &scope)
{
    const auto own = tenant.grantedToUser.find(userId);
    return tenant.grantedToAll.contains(scope) || (own != tenant.grantedToUser.end() && own->second.contains(scope));
}
} // namespace

QString scopeKey(const Resource &resource, QStringView name)
{
    return u"%1/%2"_s.arg(resource.appId, name);
}

QStringList grantedScopes(const Tenant &tenant, const QString &userId, const Resource &resource)
{
    QStringList scopes;
    for (const Permission &permission : resource.permissions) {
        if (isGranted(tenant, userId, scopeKey(resource, permission.name)))
            scopes.append(permission.name.toString());
    }
    return scopes;
}

QStringList missingScopes(const Tenant &tenant, const QString &userId, const ScopeRequest &request)
{
    QStringList missing;
    for (const ResourceScopes &scopes : request.resources) {
        for (const QString &name : scopes.names) {
            if (!isGranted(tenant, userId, scopeKey(*scopes.resource, name)))
                missing.append(scopeKey(*scopes.resource, name));
        }
    }
    return missing;
}

bool mayConsent(const Tenant &tenant, const QString &userId, const QStringList &missing)
{
    if (tenant.hasAnyRole(userId, role::mayConsentForAdministrators()))
        return true;
    return std::none_of(missing.begin(), missing.end(), [](const QString &scope) {
        const Resource *resource = findResource(scope.section(u'/', 0, 0));
        return resource->find(scope.section(u'/', 1))->needsAdministrator;
    });
}

void consent(Tenant &tenant, const QString &userId, const QStringList &missing)
{
    tenant.grantedToUser[userId].insert(missing.begin(), missing.end());
}

void grantBeforehand(Tenant &tenant)
{
    for (const Resource &resource : resources()) {
        for (const Permission &permission : resource.permissions) {
            if (permission.grantedBeforehand)
                tenant.grantedToAll.insert(scopeKey(resource, permission.name));
        }
    }
}
} // namespace entente::practice
