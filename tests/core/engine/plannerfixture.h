// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/planner.h"
#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

namespace entente::test
{
/// The step of a plan that must have one and no other.
inline PlanStep onlyStep(const Snapshot &snapshot, const std::vector<Change> &changes)
{
    const auto plan = makeTenantPlan(snapshot, changes);
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().message.toStdString());
    if (!plan || plan->steps.size() != 1) {
        ADD_FAILURE() << "one step expected";
        return {};
    }
    return plan->steps.front();
}

inline const FieldChange *fieldOf(const PlanStep &step, const QString &setting)
{
    const auto found = std::ranges::find(step.fields, setting, &FieldChange::setting);
    return found == step.fields.end() ? nullptr : &*found;
}

inline ErrorKind kindOfRefusal(const Snapshot &snapshot, const std::vector<Change> &changes, const QString &code)
{
    const auto plan = makeTenantPlan(snapshot, changes);
    if (plan) {
        ADD_FAILURE() << "was planned";
        return ErrorKind::Internal;
    }
    EXPECT_EQ(plan.error().code, code);
    EXPECT_FALSE(plan.error().message.isEmpty());
    return plan.error().kind;
}
} // namespace entente::test
