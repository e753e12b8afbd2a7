// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/transport/cloud.h"

namespace entente
{
/// The name under which a tenant's refresh token is kept. It belongs to one account, one app registration and the
/// addresses and audiences of one cloud, wherever its definition is kept and whatever it is called: a definition that
/// names other addresses finds no token that it could send there.
QString tokenKey(const Cloud &cloud, const TenantEntry &entry);
} // namespace entente
