// SPDX-License-Identifier: GPL-3.0-or-later
// Partner entries of the cross-tenant access policy and their user synchronization.
#include "core/practice/graph/accessrules.h"
#include "core/practice/graph/odata.h"
#include "core/practice/graph/routes.h"
#include "core/practice/graph/shape.h"
#include "core/practice/random.h"
#include "core/practice/roles.h"
#include "core/practice/servicedefaults.h"

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
ListRules partnerRules()
{
    ListRules rules;
    rules.shape = &partnerShape;
    rules.typeName = u"microsoft.graph.crossTenantAccessPolicyConfigurationPartner"_s;
    rules.contextName = u"policies/crossTenantAccessPolicy/partners"_s;
    for (const Property &property : partnerShape.properties)
        rules.properties.append(property.name.toString());
    rules.properties.append(u"isInMultiTenantOrganization"_s);
    rules.expandable = {u"identitySynchronization"_s};
    return rules;
}

/// $expand=identitySynchronization
Json expanded(const Call &call, Json partner)
{
    if (!call.query.has(u"$expand"_s))
        return partner;
    const auto found = call.tenant.identitySynchronization.find(textAt(partner, "tenantId"));
    partner["identitySynchronization"] = found == call.tenant.identitySynchronization.end() ? Json() : found->second;
    return partner;
}

Response listPartners(Call &call)
{
    std::vector<Json> seen;
    for (auto &[id, partner] : call.tenant.partners) {
        if (const std::optional<Json> &shown = partner.read())
            seen.push_back(expanded(call, *shown));
    }
    return list(call, seen, partnerRules());
}

/// The entry as a writer finds it; nothing where there is none.
Replicated *findPartner(Call &call)
{
    const auto found = call.tenant.partners.find(call.captures[0].toLower());
    return found == call.tenant.partners.end() ? nullptr : &found->second;
}

Response notListed()
{
    return noSuchObject(u"Unable to read the company information from the directory."_s);
}

Response getPartner(Call &call)
{
    Replicated *partner = findPartner(call);
    if (!isGuid(call.captures[0]))
        return badRequest(u"Invalid object identifier '%1'."_s.arg(call.captures[0]));
    const bool stored = partner && partner->current();
    const std::optional<Json> seen = partner ? partner->read() : std::nullopt;
    if (!seen)
        return stored ? notListed() : noSuchResource(call.captures[0]);
    return single(call, expanded(call, *seen), partnerRules());
}

std::optional<Response> refuseBody(const Call &call, const Shape &shape, const Json &stored = {})
{
    if (call.body.is_null())
        return badRequest(u"Empty payload. JSON content expected."_s);
    const QString complaint = checkShape(call.body, shape, stored);
    return complaint.isEmpty() ? std::nullopt : std::optional(badRequest(complaint));
}

Response postPartner(Call &call)
{
    if (auto refused = refuseBody(call, partnerShape))
        return *refused;
    const QString id = textAt(call.body, "tenantId").toLower();
    if (id.isEmpty())
        return badRequest(u"A value is required for property 'tenantId' of resource "
                          "'crossTenantAccessPolicyConfigurationPartner'."_s);
    if (id == call.tenant.card.id)
        return badRequest(u"The tenant itself cannot be added as a partner."_s);
    const auto known = call.tenant.partners.find(id);
    if (known != call.tenant.partners.end() && known->second.current())
        return sameKey(u"tenantId"_s);
    Json partner = mergeAccess(emptyPartner(id), call.body);
    partner["tenantId"] = id;
    if (auto refused = refuseAccess(call.tenant, call.body, partner, false))
        return *refused;
    // The Teams administrator may add an entry, but not fill it.
    const bool empty = partner == emptyPartner(id);
    if (!empty && !call.hasRole(role::mayWriteCrossTenantAccess()))
        return denied();
    call.tenant.partners[id].write(partner, call.world.faults.staleReads);
    Response response = object(call, u"policies/crossTenantAccessPolicy/partners/$entity"_s, partner);
    response.status = 201;
    response.setHeader("Location", (call.world.origin + call.request.path + u'/' + id).toLatin1());
    return response;
}

Response patchPartner(Call &call)
{
    Replicated *partner = findPartner(call);
    if (!partner || !partner->current())
        return notListed();
    if (auto refused = refuseBody(call, partnerShape, *partner->current()))
        return *refused;
    const Json current = *partner->current();
    const Json merged = mergeAccess(current, call.body);
    if (memberAt(merged, "tenantId") != memberAt(current, "tenantId"))
        return badRequest(u"Property 'tenantId' is read-only and cannot be set."_s);
    if (auto refused = refuseAccess(call.tenant, call.body, merged, false))
        return *refused;
    partner->write(merged, call.world.faults.staleReads);
    return noContent();
}

Response deletePartner(Call &call)
{
    Replicated *partner = findPartner(call);
    if (!partner || !partner->current())
        return noSuchResource(call.captures[0]);
    if (call.tenant.identitySynchronization.contains(call.captures[0].toLower()))
        return badRequest(
            u"The partner configuration cannot be deleted while it has an identity synchronization policy."_s);
    if (boolAt(*partner->current(), "isServiceProvider").value_or(false))
        return badRequest(u"The configuration of a service provider cannot be deleted."_s);
    partner->write(std::nullopt, call.world.faults.staleReads);
    if (partner->isGone())
        call.tenant.partners.erase(call.captures[0].toLower());
    return noContent();
}

Response getSynchronization(Call &call)
{
    const auto found = call.tenant.identitySynchronization.find(call.captures[0].toLower());
    if (found == call.tenant.identitySynchronization.end())
        return noSuchResource(call.captures[0]);
    return object(
        call, u"policies/crossTenantAccessPolicy/partners('%1')/identitySynchronization/$entity"_s.arg(found->first),
        found->second);
}

Response putSynchronization(Call &call)
{
    const QString id = call.captures[0].toLower();
    Replicated *partner = findPartner(call);
    if (!partner || !partner->current())
        return notListed();
    if (auto refused = refuseBody(call, synchronizationShape))
        return *refused;
    if (call.tenant.identitySynchronization.contains(id))
        return sameKey(u"tenantId"_s);
    Json policy = {{"displayName", nullptr}, {"userSyncInbound", nullptr}};
    policy.update(call.body);
    policy["tenantId"] = id;
    call.tenant.identitySynchronization[id] = policy;
    return noContent();
}

Response patchSynchronization(Call &call)
{
    const auto found = call.tenant.identitySynchronization.find(call.captures[0].toLower());
    if (found == call.tenant.identitySynchronization.end())
        return notListed();
    if (auto refused = refuseBody(call, synchronizationShape, found->second))
        return *refused;
    Json merged = mergeAccess(found->second, call.body);
    if (memberAt(merged, "tenantId") != memberAt(found->second, "tenantId"))
        return badRequest(u"Property 'tenantId' is read-only and cannot be set."_s);
    found->second = std::move(merged);
    return noContent();
}

Response deleteSynchronization(Call &call)
{
    if (call.tenant.identitySynchronization.erase(call.captures[0].toLower()) == 0)
        return noSuchResource(call.captures[0]);
    return noContent();
}
} // namespace

Routes partnerRoutes()
{
    const QStringList read = {u"Policy.Read.All"_s, u"Policy.ReadWrite.CrossTenantAccess"_s};
    const QStringList write = {u"Policy.ReadWrite.CrossTenantAccess"_s};
    const QStringList readers = role::mayReadCrossTenantAccess();
    const QStringList writers = role::mayWriteCrossTenantAccess();
    const char *const synchronization = "/policies/crossTenantAccessPolicy/partners/{}/identitySynchronization";
    return {
        {"GET", "/policies/crossTenantAccessPolicy/partners", listPartners, read, readers},
        {"POST", "/policies/crossTenantAccessPolicy/partners", postPartner, write, role::mayAddPartner()},
        {"GET", "/policies/crossTenantAccessPolicy/partners/{}", getPartner, read, readers},
        {"PATCH", "/policies/crossTenantAccessPolicy/partners/{}", patchPartner, write, writers},
        {"DELETE", "/policies/crossTenantAccessPolicy/partners/{}", deletePartner, write, writers},
        {"GET", synchronization, getSynchronization, read, role::mayReadSynchronization()},
        {"PUT", synchronization, putSynchronization, write, writers},
        {"PATCH", synchronization, patchSynchronization, write, writers},
        {"DELETE", synchronization, deleteSynchronization, write, writers},
    };
}
} // namespace entente::practice::graph
