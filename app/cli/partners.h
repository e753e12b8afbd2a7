// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sides.h"

namespace entente::cli
{
/// A tenant is no partner of itself; `typed` is how it was named as one. Kind Usage.
Error noPartnerOfItself(const QString &typed);
/// The partner's tenant id: by id, domain (what has a dot) or name as the snapshot knows it, else looked up through the
/// live tenant. Kind Usage where several of its partners are called so, or where it is the tenant itself.
Result<TenantName> findPartner(Session &session, const Side &side, const QString &typed);
} // namespace entente::cli
