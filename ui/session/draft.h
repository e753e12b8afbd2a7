// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

#include <vector>

namespace entente::ui
{
/// The snapshot as it would read after the changes, so that what inherits from a changed default shows it too. The same
/// pointer where there are none. Where the partner has no entry yet one is made; a value put back to NotSet takes its
/// whole top-level property with it, since inheritance is per property.
SnapshotPtr draftOf(const SnapshotPtr &snapshot, const std::vector<Change> &changes, const NameBook &names = {});
} // namespace entente::ui
