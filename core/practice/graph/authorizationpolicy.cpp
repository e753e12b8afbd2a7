// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/accessrules.h"
#include "core/practice/graph/odata.h"
#include "core/practice/graph/routes.h"
#include "core/practice/graph/shape.h"
#include "core/practice/roles.h"

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
ListRules policyRules()
{
    ListRules rules;
    rules.shape = &authorizationPolicyShape;
    rules.typeName = u"microsoft.graph.authorizationPolicy"_s;
    rules.contextName = u"policies/authorizationPolicy"_s;
    for (const Property &property : authorizationPolicyShape.properties)
        rules.properties.append(property.name.toString());
    rules.properties.append(u"id"_s);
    rules.paged = false;
    return rules;
}

Response get(Call &call)
{
    return single(call, *call.tenant.authorizationPolicy.read(), policyRules());
}

Response patch(Call &call)
{
    static const QStringList guestRoles = {u"a0b1b346-4d3e-4e8b-98f8-753987be4970"_s,
                                           u"10dae51f-b6af-4016-8d66-8c2a99b929b3"_s,
                                           u"2af84b1e-32c8-42b7-82bc-daa82404023b"_s};
    if (call.body.is_null())
        return badRequest(u"Empty payload. JSON content expected."_s);
    if (const QString complaint =
            checkShape(call.body, authorizationPolicyShape, call.tenant.authorizationPolicy.current().value_or(Json()));
        !complaint.isEmpty())
        return badRequest(complaint);
    const QString guestRole = textAt(call.body, "guestUserRoleId");
    if (!guestRole.isEmpty() && !guestRoles.contains(guestRole, Qt::CaseInsensitive))
        return badRequest(
            u"Invalid value specified for property 'guestUserRoleId' of resource 'AuthorizationPolicy'."_s);
    Json merged = mergeAccess(*call.tenant.authorizationPolicy.current(), call.body);
    call.tenant.authorizationPolicy.write(std::move(merged), call.world.faults.staleReads);
    return noContent();
}
} // namespace

Routes authorizationPolicyRoutes()
{
    const QStringList read = {u"Policy.Read.All"_s, u"Policy.ReadWrite.Authorization"_s};
    return {
        {"GET", "/policies/authorizationPolicy", get, read, {}},
        {"PATCH",
         "/policies/authorizationPolicy",
         patch,
         {u"Policy.ReadWrite.Authorization"_s},
         role::mayWriteAuthorizationPolicy()},
    };
}
} // namespace entente::practice::graph
