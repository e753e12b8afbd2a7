// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/graph/call.h"

namespace entente::practice::graph
{
// One table for each area, joined by allRoutes().
Routes organizationRoutes();
Routes directoryRoutes();
Routes crossTenantRoutes();
Routes partnerRoutes();
Routes lookupRoutes();
Routes authorizationPolicyRoutes();
Routes domainListRoutes();
} // namespace entente::practice::graph
