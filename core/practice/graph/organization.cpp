// SPDX-License-Identifier: GPL-3.0-or-later
// What a tenant is: organization, domains, licences, and who is asking.
#include "core/practice/graph/directorytypes.h"
#include "core/practice/graph/odata.h"
#include "core/practice/graph/routes.h"
#include "core/practice/roles.h"

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
Response getOrganization(Call &call)
{
    return list(call, std::vector<Json>{call.tenant.organization}, organizationRules());
}

Response listDomains(Call &call)
{
    return list(call, call.tenant.domains, domainRules());
}

Response getDomain(Call &call)
{
    for (const Json &domain : call.tenant.domains) {
        if (textAt(domain, "id") == call.captures[0].toLower())
            return single(call, domain, domainRules());
    }
    return noSuchResource(call.captures[0]);
}

Response listSkus(Call &call)
{
    return list(call, call.tenant.subscribedSkus, skuRules());
}

Response getMe(Call &call)
{
    ListRules rules = userRules();
    return single(call, *call.tenant.users.find(call.caller.userId), rules);
}

std::vector<Json> rolesOf(const Call &call)
{
    std::vector<Json> roles;
    for (const QString &templateId : call.tenant.roles(call.caller.userId)) {
        Json json = {{"id", roleObjectId(call.tenant.card.id, templateId)}, {"deletedDateTime", nullptr}};
        json["description"] = nullptr;
        json["displayName"] = role::displayName(templateId);
        json["roleTemplateId"] = templateId;
        roles.push_back(std::move(json));
    }
    return roles;
}

Response listMyRoles(Call &call)
{
    return list(call, rolesOf(call), roleRules());
}

Response listMyMemberships(Call &call)
{
    std::vector<Json> all = rolesOf(call);
    for (Json &item : all)
        item["@odata.type"] = "#microsoft.graph.directoryRole";
    for (const auto &[groupId, members] : call.tenant.membersOfGroup) {
        if (!members.contains(call.caller.userId))
            continue;
        all.push_back(*call.tenant.groups.find(groupId));
        all.back()["@odata.type"] = "#microsoft.graph.group";
    }
    ListRules rules = directoryObjectRules();
    rules.contextName = u"directoryObjects"_s;
    return list(call, all, rules);
}
} // namespace

Routes organizationRoutes()
{
    const QStringList me = {u"User.Read"_s, u"User.Read.All"_s, u"Directory.Read.All"_s};
    return {
        {"GET",
         "/organization",
         getOrganization,
         {u"User.Read"_s, u"Organization.Read.All"_s, u"Directory.Read.All"_s},
         {}},
        {"GET", "/domains", listDomains, {u"Domain.Read.All"_s, u"Directory.Read.All"_s}, {}},
        {"GET", "/domains/{}", getDomain, {u"Domain.Read.All"_s, u"Directory.Read.All"_s}, {}},
        {"GET",
         "/subscribedSkus",
         listSkus,
         {u"LicenseAssignment.Read.All"_s, u"Organization.Read.All"_s, u"Directory.Read.All"_s},
         {}},
        {"GET", "/me", getMe, me, {}},
        {"GET", "/me/transitiveMemberOf", listMyMemberships, me, {}},
        {"GET", "/me/transitiveMemberOf/microsoft.graph.directoryRole", listMyRoles, me, {}},
    };
}
} // namespace entente::practice::graph
