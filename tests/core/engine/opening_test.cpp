// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as opening. The rows follow from Microsoft's page on how users and applications count together.
#include "core/engine/opening.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
FieldChange field(const QString &setting, const SettingValue &before, const SettingValue &after)
{
    FieldChange change;
    change.setting = setting;
    change.oldValue = before;
    change.newValue = after;
    return change;
}

bool opensOne(const QString &setting, const SettingValue &before, const SettingValue &after)
{
    PlanStep step;
    step.resourceType = partnerType;
    step.fields = {field(setting, before, after)};
    return opens(step, step.fields[0]);
}
bool opensRule(const Json &before, const Json &after)
{
    return opensOne(usersIn, SettingValue::set(before), SettingValue::set(after));
}

/// Whether blocking the users of g1 opens, next to what happens to the applications.
bool blockingOpensBeside(const Json &appsBefore, const Json &appsAfter)
{
    PlanStep step;
    step.resourceType = partnerType;
    step.fields = {
        field(usersIn, SettingValue::set(users("allowed")), SettingValue::set(group("blocked", g1))),
        field(appsIn, SettingValue::set(appsBefore), SettingValue::set(appsAfter)),
        field(appsOut, SettingValue::set(apps("blocked")), SettingValue::set(apps("blocked"))),
    };
    return opens(step, step.fields[0]);
}

Json twoGroups(const char *access)
{
    Json rule = group(access, g1);
    rule["targets"].push_back(group(access, g2)["targets"][0]);
    return rule;
}
} // namespace

TEST(Opening, ofAYesAndNo)
{
    EXPECT_TRUE(opensOne(mfa, SettingValue::set(false), SettingValue::set(true)));
    EXPECT_TRUE(opensOne(mfa, SettingValue::notSet(), SettingValue::set(true)));
    EXPECT_FALSE(opensOne(mfa, SettingValue::set(true), SettingValue::set(false)));
    EXPECT_FALSE(opensOne(mfa, SettingValue::set(true), SettingValue::set(true))) << "written along";
    EXPECT_TRUE(opensOne(mfa, SettingValue::set(false), SettingValue::notSet())) << "the default may say anything";
}

TEST(Opening, ofWhatIsNoSettingThere)
{
    EXPECT_FALSE(opensOne(inviters, SettingValue::set("none"), SettingValue::set("everyone")));
}

TEST(Opening, ofAllowing)
{
    EXPECT_TRUE(opensRule(users("blocked"), group("allowed", g1)));
    EXPECT_TRUE(opensRule(group("allowed", g1), group("allowed", g2)));
    EXPECT_TRUE(opensRule(group("allowed", g1), twoGroups("allowed")));
    EXPECT_TRUE(opensRule(group("allowed", g1), users("allowed")));
    EXPECT_FALSE(opensRule(twoGroups("allowed"), group("allowed", g1)));
    EXPECT_FALSE(opensRule(users("allowed"), group("allowed", g1)));
}

TEST(Opening, ofBlocking)
{
    EXPECT_FALSE(opensRule(users("allowed"), users("blocked")));
    EXPECT_FALSE(opensRule(group("allowed", g1), users("blocked")));
    EXPECT_TRUE(opensRule(users("blocked"), group("blocked", g1))) << "only some are blocked any more";
    EXPECT_TRUE(opensRule(group("allowed", g1), group("blocked", g2))) << "everybody else comes in now";
    EXPECT_TRUE(opensRule(twoGroups("blocked"), group("blocked", g1)));
    EXPECT_FALSE(opensRule(group("blocked", g1), twoGroups("blocked"))) << "more are blocked";
    EXPECT_FALSE(opensRule(users("allowed"), group("blocked", g1)));
}

TEST(Opening, ofBlockingDependsOnTheApplications)
{
    EXPECT_FALSE(blockingOpensBeside(apps("allowed"), apps("allowed")));
    EXPECT_FALSE(blockingOpensBeside(apps("allowed"), apps("blocked", a1))) << "all was open before";
    // a1 was blocked for everybody; with both blocked, it is for g1 alone.
    EXPECT_TRUE(blockingOpensBeside(apps("blocked", a1), apps("blocked", a1)));
}
} // namespace entente
