// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// Says a plan's steps anew as the tenant tells them: partners by the names that `names` has for them (by id where it
/// has none), and what a person is told beside each step. A plan file may call them anything, and knows nothing of
/// whom its steps open now. `now` is what readForReview() gave, null where the tenant could not be read. Pure.
void describeAnew(TenantPlan &plan, const Snapshot *now, const NameBook &names);

/// How a step stands to what is there now, before anything is sent.
enum class StepOutlook {
    Unknown,   ///< not read
    Sendable,  ///< as the plan expects it
    AlreadySo, ///< nothing will be sent
    Changed,   ///< changed since the plan was made, or what it takes from the default was: it will be refused
};
/// Pure; the rules are those by which apply decides.
StepOutlook outlookOf(const PlanStep &step, const Snapshot *now);
} // namespace entente
