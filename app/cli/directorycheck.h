// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sides.h"
#include "core/engine/plan.h"

namespace entente::cli
{
/// Refuses users and groups that the changes newly choose and that nobody has, or that are of the other kind: the
/// service takes any id and locks people out by it. Ours are looked up in the tenant of `side`, the partner's in its
/// own where that is signed in. What could not be looked up is told beside the result.
Result<bool> checkChosen(Session &session, const Side &side, const TenantName &partner,
                         const std::vector<Change> &changes);
} // namespace entente::cli
