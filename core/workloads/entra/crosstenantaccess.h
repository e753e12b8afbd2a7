// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/resourcetype.h"

namespace entente
{
/// Cross-tenant access settings: what counts for every organisation, and the entries of single partners (Microsoft
/// Graph: crossTenantAccessPolicy overview). Both carry the same settings.
extern const ResourceType crossTenantAccessDefault;
extern const ResourceType crossTenantAccessPartner;
} // namespace entente
