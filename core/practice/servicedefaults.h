// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace entente::practice
{
/// What Microsoft sets for a tenant that never changed anything (Microsoft Graph:
/// crossTenantAccessPolicyConfigurationDefault, "Get" and the overview page).
Json serviceDefaultAccess();
/// Open to guests from everywhere and to invitations by everybody (Microsoft Graph: authorizationPolicy).
Json serviceDefaultAuthorizationPolicy();
/// A partner entry of which only the tenant is known: two shapes of "nothing set".
Json emptyPartner(const QString &tenantId);
/// {"usersAndGroups": ..., "applications": ...} for everybody and everything.
Json everybodyAndEverything(const char *accessType);
} // namespace entente::practice
