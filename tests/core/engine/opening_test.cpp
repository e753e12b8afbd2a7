// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as opening. The rows follow from Microsoft's page on how users and applications count together.
#include "core/engine/opening.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

#include <array>

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

/// A row of Microsoft's table: who may use what. Users: in g1, or anybody else; applications: a1, or any other.
struct Row {
    Json users;
    Json apps;
    std::array<bool, 4> access; ///< g1 with a1, g1 with another, another with a1, another with another
};
std::vector<Row> nineRows()
{
    return {
        {users("blocked"), apps("blocked"), {false, false, false, false}},
        {users("allowed"), apps("allowed"), {true, true, true, true}},
        {group("allowed", g1), apps("allowed"), {true, true, false, false}},
        {users("allowed"), apps("allowed", a1), {true, false, true, false}},
        {group("allowed", g1), apps("blocked", a1), {false, true, false, false}},
        {group("blocked", g1), apps("blocked"), {false, false, true, true}},
        {group("blocked", g1), apps("allowed", a1), {false, false, true, false}},
        {group("allowed", g1), apps("allowed", a1), {true, false, false, false}},
        {group("blocked", g1), apps("blocked", a1), {false, true, true, true}},
    };
}

TEST(Opening, ofEveryRowOfTheTableToEveryOther)
{
    const std::vector<Row> rows = nineRows();
    for (size_t from = 0; from < rows.size(); ++from) {
        for (size_t to = 0; to < rows.size(); ++to) {
            PlanStep step;
            step.resourceType = partnerType;
            step.fields = {field(usersIn, SettingValue::set(rows[from].users), SettingValue::set(rows[to].users)),
                           field(appsIn, SettingValue::set(rows[from].apps), SettingValue::set(rows[to].apps))};
            bool expected = false;
            for (size_t cell = 0; cell < 4; ++cell)
                expected = expected || (rows[to].access[cell] && !rows[from].access[cell]);
            EXPECT_EQ(opens(step, step.fields[0]) || opens(step, step.fields[1]), expected)
                << "row " << from + 1 << " to row " << to + 1;
        }
    }
}

TEST(Opening, isFoundAtTheHalfThatOpens)
{
    PlanStep step;
    step.resourceType = partnerType;
    step.fields = {field(usersIn, SettingValue::set(group("allowed", g1)), SettingValue::set(users("allowed"))),
                   field(appsIn, SettingValue::set(apps("allowed")), SettingValue::set(apps("allowed", a1)))};
    EXPECT_TRUE(opens(step, step.fields[0])) << "more people";
    EXPECT_FALSE(opens(step, step.fields[1])) << "fewer applications";
}

TEST(Opening, ofGoingBackIsWhatTheDefaultHas)
{
    PlanStep step;
    step.resourceType = partnerType;
    step.fields = {field(mfa, SettingValue::set(true), SettingValue::notSet())};
    step.expectedInherited = Json::object({{"inboundTrust", trust(false, false, false)}});
    EXPECT_FALSE(opens(step, step.fields[0]));
    step.fields[0].oldValue = SettingValue::set(false);
    step.expectedInherited = Json::object({{"inboundTrust", trust(true, false, false)}});
    EXPECT_TRUE(opens(step, step.fields[0]));
}

TEST(Opening, ofManyTargetsIsFoundSoon)
{
    // Each pair would be 10^9 comparisons if every target were looked for in the whole other list.
    const auto many = [](int first) {
        TargetRule rule;
        rule.access = AccessType::Allowed;
        for (int i = 0; i < 40'000; ++i)
            rule.targets.emplace_back(u"00000000-0000-4000-8000-%1"_s.arg(first + i, 12, 16, QLatin1Char('0')),
                                      TargetType::Group);
        return SettingValue::set(toJson(rule));
    };
    EXPECT_TRUE(opensOne(usersIn, many(0), many(40'000)));
    EXPECT_FALSE(opensOne(usersIn, many(0), many(0)));
}

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
