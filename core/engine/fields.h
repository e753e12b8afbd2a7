// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// All wishes for one resource of a tenant.
struct ResourceWishes {
    const ResourceType *type = nullptr;
    QString key;
    std::vector<Change> changes;
};

/// The wishes by resource, in the catalogue's order, then by key. Refuses unknown settings and keys that can be none.
Result<std::vector<ResourceWishes>> groupWishes(const Snapshot &snapshot, const std::vector<Change> &changes);

/// The fields that have to be written for the wishes, with all that the service takes only together with them; empty
/// where everything is so already. Refuses values that a setting cannot take and wishes that contradict each other.
Result<std::vector<FieldChange>> fieldsFor(const Snapshot &snapshot, const ResourceWishes &wishes);
} // namespace entente
