// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cmdlet.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
TEST(Cmdlet, sendsTheSameRequest)
{
    const auto plan = makeTenantPlan(contosoWith({{"inboundTrust", trust(true, false, false)}}), {back(mfa)});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->steps.at(0).cmdlet,
              u"Invoke-MgGraphRequest -Method PATCH -Uri '/v1.0/policies/crossTenantAccessPolicy/partners/%1' "
              "-ContentType 'application/json' -Body '{\"inboundTrust\":null}'"_s.arg(fabrikamId));
}

TEST(Cmdlet, ofATypeNamesNoCmdletThatTheServiceRefuses)
{
    for (const ResourceType *type : allResourceTypes())
        EXPECT_TRUE(cmdletFor(*type).startsWith(u"Invoke-MgGraphRequest -Method PATCH -Uri '/v1.0/policies/"_s));
    EXPECT_EQ(cmdletFor(*findResourceType(authorizationType)),
              u"Invoke-MgGraphRequest -Method PATCH -Uri '/v1.0/policies/authorizationPolicy'"_s);
}

TEST(Cmdlet, quotesWhatCouldEndTheString)
{
    EXPECT_EQ(powerShellQuoted(u"it's $(Get-Date) `n"_s), u"'it''s $(Get-Date) `n'"_s);
    EXPECT_EQ(powerShellQuoted(u"a\u2019; rm"_s), u"'a\u2019\u2019; rm'"_s) << "a curly quote ends a string too";
    PlanStep step;
    step.verb = Verb::Patch;
    step.path = u"/x"_s;
    step.body = Json::object({{"name", "d\u2019\u00e9t\u00e9 'x'"}});
    EXPECT_EQ(cmdletFor(step), u"Invoke-MgGraphRequest -Method PATCH -Uri '/v1.0/x' -ContentType 'application/json' "
                               "-Body '{\"name\":\"d\\u2019\\u00e9t\\u00e9 ''x''\"}'"_s);
}
} // namespace entente
