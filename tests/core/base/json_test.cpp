// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <gtest/gtest.h>

namespace entente
{
TEST(Json, refusesWhatIsNestedTooDeep)
{
    EXPECT_TRUE(parseJson(QByteArray(maxJsonDepth, '[') + QByteArray(maxJsonDepth, ']')).has_value());
    EXPECT_FALSE(parseJson(QByteArray(maxJsonDepth + 1, '[') + QByteArray(maxJsonDepth + 1, ']')).has_value());
}

TEST(Json, refusesBrokenTextAndBrokenUtf8)
{
    EXPECT_FALSE(parseJson("{\"a\":").has_value());
    EXPECT_FALSE(parseJson("<html>").has_value());
    EXPECT_FALSE(parseJson("\"\xff\"").has_value());
}

TEST(Json, readsMembersOfTheWrongTypeAsAbsent)
{
    const Json json = {{"name", 3}, {"flag", "yes"}};
    EXPECT_EQ(textAt(json, "name"), QString());
    EXPECT_EQ(boolAt(json, "flag"), std::nullopt);
    EXPECT_TRUE(memberAt(Json::array(), "x").is_null());
}
} // namespace entente
