// SPDX-License-Identifier: GPL-3.0-or-later
// The cross-tenant access policy itself and its default configuration.
#include "core/practice/graph/accessrules.h"
#include "core/practice/graph/odata.h"
#include "core/practice/graph/routes.h"
#include "core/practice/graph/shape.h"
#include "core/practice/roles.h"
#include "core/practice/servicedefaults.h"

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
Response getPolicy(Call &call)
{
    return object(call, u"policies/crossTenantAccessPolicy/$entity"_s, call.tenant.accessPolicy);
}

Response patchPolicy(Call &call)
{
    static const QStringList clouds = {u"microsoftonline.com"_s, u"microsoftonline.us"_s,
                                       u"partner.microsoftonline.cn"_s};
    if (const QString complaint = checkShape(call.body, accessPolicyShape, call.tenant.accessPolicy);
        !complaint.isEmpty())
        return badRequest(complaint);
    for (const Json &cloud : memberAt(call.body, "allowedCloudEndpoints")) {
        if (!clouds.contains(cloud.get<QString>()))
            return badRequest(u"Invalid value specified for property 'allowedCloudEndpoints' of resource "
                              "'crossTenantAccessPolicy'."_s);
    }
    call.tenant.accessPolicy = mergeAccess(call.tenant.accessPolicy, call.body);
    return noContent();
}

ListRules defaultRules()
{
    ListRules rules;
    rules.shape = &defaultShape;
    rules.typeName = u"microsoft.graph.crossTenantAccessPolicyConfigurationDefault"_s;
    rules.contextName = u"policies/crossTenantAccessPolicy/default"_s;
    for (const Property &property : defaultShape.properties)
        rules.properties.append(property.name.toString());
    rules.properties.append(u"isServiceDefault"_s);
    rules.paged = false;
    return rules;
}

Response getDefault(Call &call)
{
    return single(call, *call.tenant.accessDefault.read(), defaultRules());
}

/// Automatic redemption in the default cannot be changed: only what is there already is taken.
bool changesAutomaticRedemption(const Json &current, const Json &merged)
{
    return memberAt(current, "automaticUserConsentSettings") != memberAt(merged, "automaticUserConsentSettings");
}

Response patchDefault(Call &call)
{
    const Json current = *call.tenant.accessDefault.current();
    if (call.body.is_null())
        return badRequest(u"Empty payload. JSON content expected."_s);
    if (const QString complaint = checkShape(call.body, defaultShape, current); !complaint.isEmpty())
        return badRequest(complaint);
    Json merged = mergeAccess(current, call.body);
    if (changesAutomaticRedemption(current, merged))
        return badRequest(u"automaticUserConsentSettings cannot be changed in the default configuration."_s);
    if (auto refused = refuseAccess(call.tenant, call.body, merged, true))
        return *refused;
    if (!call.body.empty())
        merged["isServiceDefault"] = false;
    call.tenant.accessDefault.write(std::move(merged), call.world.faults.staleReads);
    return noContent();
}

Response resetDefault(Call &call)
{
    call.tenant.accessDefault.write(serviceDefaultAccess(), call.world.faults.staleReads);
    return noContent();
}
} // namespace

Routes crossTenantRoutes()
{
    const QStringList read = {u"Policy.Read.All"_s, u"Policy.ReadWrite.CrossTenantAccess"_s};
    const QStringList write = {u"Policy.ReadWrite.CrossTenantAccess"_s};
    const QStringList readers = role::mayReadCrossTenantAccess();
    const QStringList writers = role::mayWriteCrossTenantAccess();
    return {
        {"GET", "/policies/crossTenantAccessPolicy", getPolicy, read, readers},
        {"PATCH", "/policies/crossTenantAccessPolicy", patchPolicy, write, role::mayWriteAllowedClouds()},
        {"GET", "/policies/crossTenantAccessPolicy/default", getDefault, read, readers},
        {"PATCH", "/policies/crossTenantAccessPolicy/default", patchDefault, write, writers},
        {"POST", "/policies/crossTenantAccessPolicy/default/resetToSystemDefault", resetDefault, write, writers},
    };
}
} // namespace entente::practice::graph
