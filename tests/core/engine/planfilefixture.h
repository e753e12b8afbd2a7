// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/engine/plantitle.h"

#include "tests/core/engine/plansamples.h"
#include "tests/support/jsonschema.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace entente::test
{
using namespace Qt::StringLiterals;

/// Step 1 creates Tailspin; step 2 changes Fabrikam, whose entry has an unknown member, and takes its trust back.
inline Plan samplePlan()
{
    Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))},
                                     {"inboundTrust", trust(true, true, false)}});
    snapshot.readings[partnerType].items[0]["b2bDirectConnectInbound"]["newSwitch"] = 7;
    const auto tenant = makeTenantPlan(snapshot, {change(partnerType, tailspinId, mfa, SettingValue::set(true)),
                                                  forFabrikam(usersIn, group("allowed", g1)), back(mfa)});
    EXPECT_TRUE(tenant);
    Plan plan;
    plan.id = u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s;
    plan.madeAt = QDateTime(QDate(2030, 1, 1), QTime(12, 0, 0, 250), Qt::UTC);
    plan.title = u"Zusammenarbeit, 共享, čšž"_s;
    plan.tenants.push_back(*tenant);
    return plan;
}

inline Json &step(Json &plan, int index)
{
    return plan["tenants"][0]["steps"][index];
}
inline Json &body(Json &plan, int index)
{
    return step(plan, index)["request"]["body"];
}
} // namespace entente::test
