// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <vector>

namespace entente::practice
{
// Short forms of the seeds made into whole objects of Microsoft Graph.
Json memberObject(const Json &seed);
Json guestObject(const Json &seed, const QString &initialDomain);
Json groupObject(const Json &seed, const QString &domain);
Json servicePrincipalObject(const Json &seed, const QString &tenantId, const QString &owner);
Json organizationObject(const Json &seed);
std::vector<Json> domainObjects(const Json &seed);
std::vector<Json> skuObjects(const Json &seed, const QString &tenantId);
/// The one policy with the domains that are blocked; none where the seed names no domain.
std::vector<Json> domainListObjects(const Json &seed, const QString &tenantId);
/// The tenant's onmicrosoft.com domain.
QString initialDomain(const Json &seed);
} // namespace entente::practice
