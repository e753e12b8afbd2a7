// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as changed meanwhile, and what only looks so.
#include "core/engine/steprequest.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
class AsExpected : public ::testing::Test
{
protected:
    AsExpected()
    {
        now = pairOf(users("allowed", u1), apps("allowed"));
        now["usersAndGroups"]["targets"].push_back(Json::object({{"target", g1}, {"targetType", "group"}}));
        now["newSwitch"] = Json::object({{"level", 7}, {"note", nullptr}});
        const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", now}, {"inboundTrust", nullptr}});
        const auto plan =
            makeTenantPlan(snapshot, {forFabrikam(usersIn, group("allowed", g2)), forFabrikam(mfa, true)});
        step = plan.value().steps.at(0);
    }
    bool holds() const
    {
        return isAsExpected(
            step, *findResourceType(partnerType),
            Json::object({{"tenantId", fabrikamId}, {"b2bDirectConnectInbound", now}, {"inboundTrust", trustNow}}));
    }

    PlanStep step;
    Json now;
    Json trustNow;
};
} // namespace

TEST_F(AsExpected, seesThroughOtherWaysOfWritingTheSame)
{
    EXPECT_TRUE(holds());
    std::reverse(now["usersAndGroups"]["targets"].begin(), now["usersAndGroups"]["targets"].end());
    now["@odata.type"] = "#microsoft.graph.crossTenantAccessPolicyB2BSetting";
    now["newSwitch"].erase("note");
    trustNow = Json::object({{"isMfaAccepted", nullptr}});
    EXPECT_TRUE(holds());
}

TEST_F(AsExpected, noticesAnotherValue)
{
    now["applications"] = apps("allowed", "Office365");
    EXPECT_FALSE(holds());
}

TEST_F(AsExpected, noticesAValueWhereNoneWas)
{
    trustNow = Json::object({{"isMfaAccepted", false}});
    EXPECT_FALSE(holds());
}

TEST_F(AsExpected, noticesAChangeInWhatItDoesNotKnow)
{
    now["newSwitch"]["level"] = 8;
    EXPECT_FALSE(holds());
    now.erase("newSwitch");
    EXPECT_FALSE(holds());
}

TEST_F(AsExpected, noticesAnEntryThatIsGone)
{
    EXPECT_FALSE(isAsExpected(step, *findResourceType(partnerType), Json()));
}
} // namespace entente
