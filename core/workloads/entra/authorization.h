// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/resourcetype.h"

namespace entente
{
/// Who may invite guests, and what guests may see (Microsoft Graph: authorizationPolicy resource type). One for the
/// whole tenant.
extern const ResourceType authorizationPolicy;
} // namespace entente
