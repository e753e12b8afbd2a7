// SPDX-License-Identifier: GPL-3.0-or-later
// Users, groups, service principals, and finding any of them by id.
#include "core/practice/graph/directorytypes.h"
#include "core/practice/graph/odata.h"
#include "core/practice/graph/routes.h"
#include "core/practice/graph/shape.h"
#include "core/practice/random.h"

#include <algorithm>
#include <array>
#include <set>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
Response listUsers(Call &call)
{
    return list(call, call.tenant.users.all(), userRules());
}

Response countUsers(Call &call)
{
    return count(call, call.tenant.users.all(), userRules());
}

Response getUser(Call &call)
{
    const Json *user = call.tenant.userByName(call.captures[0]);
    return user ? single(call, *user, userRules()) : noSuchResource(call.captures[0]);
}

Response listGroups(Call &call)
{
    return list(call, call.tenant.groups.all(), groupRules());
}

Response getGroup(Call &call)
{
    const Json *group = call.tenant.groups.find(call.captures[0]);
    return group ? single(call, *group, groupRules()) : noSuchResource(call.captures[0]);
}

Response listMembers(Call &call)
{
    if (!call.tenant.groups.find(call.captures[0]))
        return noSuchResource(call.captures[0]);
    std::vector<Json> users;
    const auto members = call.tenant.membersOfGroup.find(call.captures[0].toLower());
    const QStringList ids = members == call.tenant.membersOfGroup.end() ? QStringList() : members->second;
    for (const QString &id : ids) {
        users.push_back(*call.tenant.users.find(id));
        users.back()["@odata.type"] = "#microsoft.graph.user";
    }
    ListRules rules = userRules();
    rules.contextName = u"directoryObjects"_s;
    return list(call, users, rules);
}

Response listServicePrincipals(Call &call)
{
    return list(call, call.tenant.servicePrincipals.all(), servicePrincipalRules());
}

Response getServicePrincipal(Call &call)
{
    const Json *found = call.tenant.servicePrincipals.find(call.captures[0]);
    return found ? single(call, *found, servicePrincipalRules()) : noSuchResource(call.captures[0]);
}

Response getServicePrincipalByAppId(Call &call)
{
    const std::vector<Json> &all = call.tenant.servicePrincipals.all();
    const auto found = std::find_if(all.begin(), all.end(), [&call](const Json &candidate) {
        return textAt(candidate, "appId").compare(call.captures[0], Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? noSuchResource(call.captures[0]) : single(call, *found, servicePrincipalRules());
}

struct Kind {
    QStringView name;
    Collection Tenant::*collection;
    ListRules (*rules)();
};

constexpr std::array kinds = {
    Kind{u"user", &Tenant::users, userRules},
    Kind{u"group", &Tenant::groups, groupRules},
    Kind{u"servicePrincipal", &Tenant::servicePrincipals, servicePrincipalRules},
};

/// The object of that id with its @odata.type and the properties that its type answers with; null when there is none.
Json objectById(const Tenant &tenant, const QString &id, const QStringList &types)
{
    for (const Kind &kind : kinds) {
        const bool wanted = types.isEmpty() || types.contains(kind.name) || types.contains(u"directoryObject"_s);
        const Json *found = wanted ? (tenant.*kind.collection).find(id) : nullptr;
        if (!found)
            continue;
        Json object = trimmed(*found, kind.rules());
        object["@odata.type"] = u"#microsoft.graph."_s + kind.name.toString();
        return object;
    }
    return {};
}

Response getByIds(Call &call)
{
    if (call.body.is_null())
        return badRequest(u"Empty payload. JSON content expected."_s);
    if (const QString complaint = checkShape(call.body, getByIdsShape); !complaint.isEmpty())
        return badRequest(complaint);
    const Json &ids = memberAt(call.body, "ids");
    if (ids.empty() || ids.size() > 1000)
        return badRequest(u"The number of ids must be between 1 and 1000."_s);
    QStringList types;
    for (const Json &type : memberAt(call.body, "types"))
        types.append(type.get<QString>());
    std::set<QString> wanted;
    for (const Json &id : ids) {
        if (!isGuid(id.get<QString>()))
            return badRequest(u"Invalid GUID:%1"_s.arg(id.get<QString>()));
        wanted.insert(id.get<QString>().toLower());
    }
    Json value = Json::array();
    for (const QString &id : wanted) {
        if (const Json object = objectById(call.tenant, id, types); !object.is_null())
            value.push_back(object);
    }
    return {200, Json::object({{"@odata.context", call.context(u"directoryObjects"_s)}, {"value", value}})};
}
} // namespace

Routes directoryRoutes()
{
    const QStringList users = {u"User.Read.All"_s, u"User.ReadWrite.All"_s, u"Directory.Read.All"_s,
                               u"Directory.ReadWrite.All"_s};
    const QStringList groups = {u"GroupMember.Read.All"_s, u"Group.Read.All"_s, u"Group.ReadWrite.All"_s,
                                u"Directory.Read.All"_s, u"Directory.ReadWrite.All"_s};
    const QStringList apps = {u"Application.Read.All"_s, u"Application.ReadWrite.All"_s, u"Directory.Read.All"_s,
                              u"Directory.ReadWrite.All"_s};
    return {
        {"GET", "/users", listUsers, users, {}},
        {"GET", "/users/$count", countUsers, users, {}},
        {"GET", "/users/{}", getUser, users, {}},
        {"GET", "/groups", listGroups, groups, {}},
        {"GET", "/groups/{}", getGroup, groups, {}},
        {"GET", "/groups/{}/members", listMembers, groups, {}},
        {"GET", "/servicePrincipals", listServicePrincipals, apps, {}},
        {"GET", "/servicePrincipals/{}", getServicePrincipal, apps, {}},
        {"GET", "/servicePrincipals(appId={})", getServicePrincipalByAppId, apps, {}},
        {"POST", "/directoryObjects/getByIds", getByIds, {u"Directory.Read.All"_s, u"Directory.ReadWrite.All"_s}, {}},
    };
}
} // namespace entente::practice::graph
