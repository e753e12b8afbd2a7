// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/tenant.h"

#include <algorithm>

namespace entente::practice
{
using namespace Qt::StringLiterals;

void Collection::add(Json object)
{
    m_byId[textAt(object, "id")] = m_objects.size();
    m_objects.push_back(std::move(object));
}

const Json *Collection::find(const QString &id) const
{
    const auto found = m_byId.find(id.toLower());
    return found == m_byId.end() ? nullptr : &m_objects[found->second];
}

bool TenantCard::answersTo(const QString &idOrDomain) const
{
    const QString wanted = idOrDomain.toLower();
    return wanted == id || domains.contains(wanted);
}

const Json *Tenant::userByName(const QString &nameOrId) const
{
    if (const Json *byId = users.find(nameOrId))
        return byId;
    const auto found = std::find_if(users.all().begin(), users.all().end(), [&nameOrId](const Json &user) {
        return textAt(user, "userPrincipalName").compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    return found == users.all().end() ? nullptr : &*found;
}

QStringList Tenant::roles(const QString &userId) const
{
    const auto found = rolesOfUser.find(userId);
    return found == rolesOfUser.end() ? QStringList() : found->second;
}

bool Tenant::hasAnyRole(const QString &userId, const QStringList &templateIds) const
{
    const QStringList held = roles(userId);
    return std::any_of(held.begin(), held.end(),
                       [&templateIds](const QString &role) { return templateIds.contains(role); });
}

bool Tenant::hasPremium() const
{
    const auto isPremium = [](const Json &plan) {
        const QString name = textAt(plan, "servicePlanName");
        return (name == u"AAD_PREMIUM"_s || name == u"AAD_PREMIUM_P2"_s) &&
               textAt(plan, "provisioningStatus") == u"Success"_s;
    };
    return std::any_of(subscribedSkus.begin(), subscribedSkus.end(), [&isPremium](const Json &sku) {
        const Json &plans = memberAt(sku, "servicePlans");
        return textAt(sku, "capabilityStatus") == u"Enabled"_s && std::any_of(plans.begin(), plans.end(), isPremium);
    });
}
} // namespace entente::practice
