// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <gtest/gtest.h>

namespace entente::test
{
namespace
{
Json json(const char *text)
{
    return parseJson(text).value();
}
} // namespace

TEST(JsonSchema, complainsOnceAboutEachFault)
{
    const Json schema = json(R"({"type":"object","required":["a"],"additionalProperties":false,
        "properties":{"a":{"$ref":"#/$defs/n"},"b":{"type":"array","items":{"enum":["x","y"]}},
                      "c":{"oneOf":[{"type":"string"},{"const":3}]}, "d":{"type":"string","pattern":"^z"}},
        "$defs":{"n":{"type":"integer","minimum":2}}})");
    EXPECT_EQ(schemaComplaints(json(R"({"a":2,"b":["x"],"c":3,"d":"zz"})"), schema), QStringList());
    const struct {
        const char *document, *place;
    } rows[] = {
        {R"([])", "#: "},
        {R"({})", "#: "},
        {R"({"a":1})", "#/a: "},
        {R"({"a":2.5})", "#/a: "},
        {R"({"a":2,"e":0})", "#/e: "},
        {R"({"a":2,"b":["x","z"]})", "#/b/1: "},
        {R"({"a":2,"c":4})", "#/c: "},
        {R"({"a":2,"d":"az"})", "#/d: "},
    };
    for (const auto &row : rows) {
        const QStringList complaints = schemaComplaints(json(row.document), schema);
        ASSERT_EQ(complaints.size(), 1) << row.document;
        EXPECT_TRUE(complaints.front().startsWith(QLatin1String(row.place))) << qPrintable(complaints.front());
    }
}

TEST(JsonSchema, doesNotLookPastAKeywordItDoesNotKnow)
{
    EXPECT_EQ(schemaComplaints(Json(3), json(R"({"maximum":2})")).size(), 1);
    EXPECT_EQ(schemaComplaints(Json(3), json(R"({"$ref":"#/$defs/none"})")).size(), 1);
}
} // namespace entente::test
