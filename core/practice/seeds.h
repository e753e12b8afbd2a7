// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/tenant.h"

namespace entente::practice
{
/// A tenant from its seed (resources/practice/<name>.json), checked: a seed that the service itself could not hold is
/// refused. `apps`: Microsoft's own apps, which every tenant has.
Result<Tenant> tenantFromSeed(const Json &seed, const Json &apps);
Result<std::vector<TenantCard>> strangersFromSeed(const Json &seed);

/// A seed that is compiled in, by file name without ".json"; null where there is none.
Json builtInSeed(const QString &name);
/// Contoso, Fabrikam and Tailspin Toys, in that order.
QStringList builtInTenants();
} // namespace entente::practice
