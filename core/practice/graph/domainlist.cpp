// SPDX-License-Identifier: GPL-3.0-or-later
// b2bManagementPolicies (beta only): domains to which invitations are allowed or blocked. Reading.
#include "core/practice/graph/odata.h"
#include "core/practice/graph/routes.h"

#include <algorithm>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
ListRules listRules()
{
    ListRules rules;
    rules.typeName = u"microsoft.graph.b2bManagementPolicy"_s;
    rules.contextName = u"policies/b2bManagementPolicies"_s;
    rules.properties = {u"id"_s,          u"deletedDateTime"_s, u"displayName"_s,
                        u"description"_s, u"definition"_s,      u"isOrganizationDefault"_s};
    return rules;
}

Response listPolicies(Call &call)
{
    return list(call, call.tenant.domainLists, listRules());
}

Response getPolicy(Call &call)
{
    const std::vector<Json> &all = call.tenant.domainLists;
    const auto found = std::find_if(all.begin(), all.end(), [&call](const Json &policy) {
        return textAt(policy, "id") == call.captures[0].toLower();
    });
    return found == all.end() ? noSuchResource(call.captures[0]) : single(call, *found, listRules());
}
} // namespace

Routes domainListRoutes()
{
    const QStringList read = {u"Policy.Read.B2BManagementPolicy"_s, u"Policy.ReadWrite.B2BManagementPolicy"_s};
    return {
        {"GET", "/policies/b2bManagementPolicies", listPolicies, read, {}, true},
        {"GET", "/policies/b2bManagementPolicies/{}", getPolicy, read, {}, true},
    };
}
} // namespace entente::practice::graph
