// SPDX-License-Identifier: GPL-3.0-or-later
// tenantRelationships: who is behind a tenant id or a domain.
#include "core/practice/graph/routes.h"
#include "core/practice/random.h"

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
/// Tenants of another cloud are not found here, whoever asks.
Response find(const Call &call, const QString &idOrDomain)
{
    const TenantCard *card = call.world.card(idOrDomain);
    if (!card || !card->cloud.isEmpty())
        return noSuchObject(u"Unable to read the company information from the directory."_s);
    const Json found = {{"tenantId", card->id},
                        {"federationBrandName", nullptr},
                        {"displayName", card->displayName},
                        {"defaultDomainName", card->defaultDomain}};
    return object(call, u"microsoft.graph.tenantInformation"_s, found);
}

Response findById(Call &call)
{
    if (!isGuid(call.captures[0]))
        return badRequest(u"Invalid value specified for parameter 'tenantId'."_s);
    return find(call, call.captures[0]);
}

Response findByDomain(Call &call)
{
    if (isGuid(call.captures[0]) || !call.captures[0].contains(u'.'))
        return badRequest(u"Invalid value specified for parameter 'domainName'."_s);
    return find(call, call.captures[0]);
}
} // namespace

Routes lookupRoutes()
{
    const QStringList read = {u"CrossTenantInformation.ReadBasic.All"_s};
    return {
        {"GET", "/tenantRelationships/findTenantInformationByTenantId(tenantId={})", findById, read, {}},
        {"GET", "/tenantRelationships/findTenantInformationByDomainName(domainName={})", findByDomain, read, {}},
    };
}
} // namespace entente::practice::graph
