// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/facts.h"

#include "core/base/plainname.h"
#include "core/transport/pipeline.h"

#include <array>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

void takeDomain(TenantFacts &facts, const QString &name, bool isDefault)
{
    addOnce(facts.domains, name);
    if (isDefault && !name.isEmpty())
        facts.defaultDomain = name;
}

/// A member that is no list has no items.
std::span<const Json> itemsAt(const Json &object, const char *member)
{
    const Json &found = memberAt(object, member);
    if (!found.is_array())
        return {};
    return found.get_ref<const Json::array_t &>();
}

void takeOrganization(TenantFacts &facts, std::span<const Json> items)
{
    for (const Json &organization : items) {
        // What was known before stands where the answer lacks it.
        if (const QString id = textAt(organization, "id"); !id.isEmpty())
            facts.id = id;
        if (const QString name = plainName(textAt(organization, "displayName")); !name.isEmpty())
            facts.displayName = name;
        for (const Json &domain : itemsAt(organization, "verifiedDomains"))
            takeDomain(facts, plainName(textAt(domain, "name")), boolAt(domain, "isDefault").value_or(false));
    }
}

void takeDomains(TenantFacts &facts, std::span<const Json> items)
{
    for (const Json &domain : items) {
        if (boolAt(domain, "isVerified").value_or(false))
            takeDomain(facts, plainName(textAt(domain, "id")), boolAt(domain, "isDefault").value_or(false));
    }
}

/// A licence counts while it is enabled or in its grace period, and a plan in it unless it is switched off (Microsoft
/// Graph: subscribedSku and servicePlanInfo resource types).
void takeServicePlans(TenantFacts &facts, std::span<const Json> items)
{
    for (const Json &sku : items) {
        const QString status = textAt(sku, "capabilityStatus");
        if (status != u"Enabled"_s && status != u"Warning"_s)
            continue;
        for (const Json &plan : itemsAt(sku, "servicePlans")) {
            if (textAt(plan, "provisioningStatus") != u"Disabled"_s)
                addOnce(facts.servicePlans, textAt(plan, "servicePlanName"));
        }
    }
}

void takeRoles(TenantFacts &facts, std::span<const Json> items)
{
    for (const Json &role : items)
        addOnce(facts.roles, textAt(role, "roleTemplateId"));
}

void takeMe(TenantFacts &facts, std::span<const Json> items)
{
    for (const Json &person : items)
        facts.signedInAs = plainName(textAt(person, "userPrincipalName"));
}

constexpr FactSource organizationSource = {"organization", "/organization?$select=id,displayName,verifiedDomains", true,
                                           takeOrganization};
constexpr auto sources = std::to_array<FactSource>({
    organizationSource,
    {"domains", "/domains?$select=id,isVerified,isDefault", true, takeDomains},
    {"servicePlans", "/subscribedSkus?$select=id,capabilityStatus,servicePlans", true, takeServicePlans},
    {"roles", "/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,roleTemplateId", true, takeRoles},
    {"signedInAs", "/me?$select=id,userPrincipalName", false, takeMe},
});
} // namespace

std::span<const FactSource> factSources()
{
    return sources;
}

QCoro::Task<Result<TenantFacts>> readName(Connection connection, CancelToken cancel)
{
    Request request = Request::get(Service::Graph, QString::fromLatin1(organizationSource.path));
    const Result<std::vector<Json>> items = co_await connection.pipeline->sendPaged(std::move(request), cancel);
    if (!items)
        co_return failure(items.error());
    TenantFacts facts;
    organizationSource.take(facts, *items);
    co_return facts;
}

void settleFacts(TenantFacts &facts)
{
    if (!facts.domains.isEmpty())
        facts.unread.remove(u"domains"_s);
}
} // namespace entente
