// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/targets.h"
#include "core/catalogue/value.h"

#include <gtest/gtest.h>

namespace entente
{
namespace
{
Json parsed(const char *text)
{
    return parseJson(text).value();
}
} // namespace

TEST(TargetRule, readsTheShapeOfTheService)
{
    const auto rule = targetRuleFromJson(parsed(R"({"accessType":"allowed","targets":[
        {"target":"6f1b","targetType":"group"},{"target":"AllUsers","targetType":"user"}]})"));
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->access, AccessType::Allowed);
    ASSERT_EQ(rule->targets.size(), 2U);
    EXPECT_EQ(rule->targets[0], Target(QStringLiteral("6f1b"), TargetType::Group));
    EXPECT_FALSE(rule->isEveryone());
    EXPECT_EQ(toJson(*rule), parsed(R"({"accessType":"allowed","targets":[
        {"target":"6f1b","targetType":"group"},{"target":"AllUsers","targetType":"user"}]})"));
}

TEST(TargetRule, isNothingWhereAMemberIsNotKnown)
{
    const char *const texts[] = {
        R"({"accessType":"unknownFutureValue","targets":[]})",
        R"({"accessType":"Allowed","targets":[]})",
        R"({"accessType":"allowed","targets":null})",
        R"({"accessType":"allowed"})",
        R"({"targets":[]})",
        R"({"accessType":"allowed","targets":{}})",
        R"({"accessType":"allowed","targets":["AllUsers"]})",
        R"({"accessType":"allowed","targets":[{"target":"x","targetType":"device"}]})",
        R"({"accessType":"allowed","targets":[{"target":null,"targetType":"user"}]})",
        R"({"accessType":"allowed","targets":[{"target":"x","targetType":"user","expires":"soon"}]})",
        R"({"accessType":"allowed","targets":[],"conditions":["x"]})",
        R"("allowed")",
        R"(null)",
    };
    for (const char *text : texts)
        EXPECT_FALSE(targetRuleFromJson(parsed(text))) << text;
}

TEST(TargetRule, looksPastAnnotationsAndNulls)
{
    EXPECT_TRUE(targetRuleFromJson(parsed(R"({"@odata.type":"#x","accessType":"blocked","conditions":null,
        "targets@odata.type":"#y","targets":[{"@odata.type":"#z","target":"x","targetType":"user"}]})")));
}

TEST(TargetRule, comparesTargetsAsASet)
{
    const auto one = SettingValue::set(parsed(R"({"accessType":"allowed","targets":[
        {"target":"ab","targetType":"user"},{"target":"cd","targetType":"group"}]})"));
    const auto sameSet = SettingValue::set(parsed(R"({"targets":[{"targetType":"group","target":"CD"},
        {"target":"ab","targetType":"user"},{"target":"ab","targetType":"user"}],"accessType":"allowed"})"));
    const auto otherType = SettingValue::set(parsed(R"({"accessType":"allowed","targets":[
        {"target":"ab","targetType":"user"},{"target":"cd","targetType":"user"}]})"));
    const auto otherAccess = SettingValue::set(parsed(R"({"accessType":"blocked","targets":[
        {"target":"ab","targetType":"user"},{"target":"cd","targetType":"group"}]})"));
    EXPECT_TRUE(one.means(sameSet));
    EXPECT_FALSE(one.means(otherType));
    EXPECT_FALSE(one.means(otherAccess));
}

TEST(SettingValue, neverTakesOneStateForAnother)
{
    const Error why(ErrorKind::Forbidden, QStringLiteral("x"), QStringLiteral("y"));
    const SettingValue values[] = {SettingValue::set(Json(false)), SettingValue::notSet(),
                                   SettingValue::unknown(Json(false)), SettingValue::unreadable(why)};
    for (const SettingValue &one : values) {
        for (const SettingValue &other : values) {
            const bool same = &one == &other && one.state != ValueState::Unreadable;
            EXPECT_EQ(one.means(other), same)
                << qPrintable(stateName(one.state)) << " / " << qPrintable(stateName(other.state));
        }
    }
}

TEST(SettingValue, survivesAFile)
{
    const SettingValue values[] = {
        SettingValue::set(Json(false)), SettingValue::notSet(), SettingValue::unknown(parsed(R"({"a":[1]})")),
        SettingValue::unreadable(Error(ErrorKind::Forbidden, QStringLiteral("denied"), QStringLiteral("Ask.")))};
    for (const SettingValue &value : values) {
        const SettingValue back = valueFromJson(toJson(value));
        EXPECT_EQ(back.state, value.state);
        EXPECT_EQ(back.raw, value.raw);
        EXPECT_EQ(back.why.has_value(), value.why.has_value());
    }
    EXPECT_EQ(valueFromJson(toJson(values[3])).why->kind, ErrorKind::Forbidden);
}

TEST(SettingValue, ofABrokenFileIsUnreadableAndNotEmpty)
{
    for (const char *text :
         {"{}", "null", "3", R"({"state":"open"})", R"({"state":"set"})", R"({"state":"unknown"})"}) {
        const SettingValue value = valueFromJson(parsed(text));
        EXPECT_EQ(value.state, ValueState::Unreadable) << text;
        ASSERT_TRUE(value.why);
        EXPECT_EQ(value.why->kind, ErrorKind::BadFile);
        EXPECT_FALSE(value.why->message.isEmpty());
    }
}

TEST(Blank, isNullOrAnObjectOfNulls)
{
    for (const char *text : {"null", "{}", R"({"inboundAllowed":null,"outboundAllowed":null})",
                             R"({"usersAndGroups":{"accessType":null},"applications":null,"@odata.type":"#x"})"})
        EXPECT_TRUE(isBlank(parsed(text))) << text;
    for (const char *text :
         {"false", "0", "[]", "\"\"", R"({"inboundAllowed":null,"outboundAllowed":false})", R"({"targets":[]})"})
        EXPECT_FALSE(isBlank(parsed(text))) << text;
}

TEST(SettingValue, thatTheServiceDoesNotNameEqualsNothing)
{
    for (const char *text : {R"("unknownFutureValue")", R"({"accessType":"unknownFutureValue","targets":[]})",
                             R"({"targets":[{"target":"x","targetType":"unknownFutureValue"}]})"}) {
        EXPECT_TRUE(holdsUnnamedValue(parsed(text))) << text;
        EXPECT_FALSE(SettingValue::unknown(parsed(text)).means(SettingValue::unknown(parsed(text)))) << text;
    }
    EXPECT_FALSE(holdsUnnamedValue(parsed(R"({"unknownFutureValue":["allowed",1,null]})"))) << "a name of a member";
}
} // namespace entente
