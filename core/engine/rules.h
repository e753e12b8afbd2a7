// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// The part of them that needs nothing but the step itself: what a target may be, which rules go together, what a
/// default entry takes. Pure.
std::optional<Error> checkFieldRules(const ResourceType &type, const std::vector<FieldChange> &fields,
                                     QStringList &warnings);

/// The service's rules on one step, on the values that would stand after it. Nothing: fine. `warnings`: translated
/// sentences on what is legal but does other than one may think. Pure.
std::optional<Error> checkStepRules(const Snapshot &snapshot, const ResourceType &type,
                                    const std::vector<FieldChange> &fields, QStringList &warnings);
} // namespace entente
