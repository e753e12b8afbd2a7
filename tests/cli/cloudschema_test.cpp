// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/cloud.h"
#include "tests/cli/clifixture.h"
#include "tests/support/jsonschema.h"

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
TEST(CloudSchema, describesBuiltInCloudsAndThePracticeCloud)
{
    const Json schema = schemaOf(u"cloud"_s);
    for (const Cloud &cloud : builtInClouds())
        EXPECT_TRUE(schemaComplaints(toJson(cloud), schema).isEmpty())
            << schemaComplaints(toJson(cloud), schema).join(u'\n').toStdString();
    const Json practice = practice::Cloud::definition(u"http://127.0.0.1:49152"_s);
    EXPECT_TRUE(schemaComplaints(practice, schema).isEmpty())
        << schemaComplaints(practice, schema).join(u'\n').toStdString();
}

TEST(CloudSchema, refusesWhatReadingRefuses)
{
    const Json schema = schemaOf(u"cloud"_s);
    const auto changed = [](const char *member, const Json &value) {
        Json cloud = {{"name", "lab"}, {"login", "https://login.example"}, {"graph", "https://graph.example"}};
        cloud[member] = value;
        return cloud;
    };
    const std::vector<Json> refused = {changed("login", "http://login.example"),
                                       changed("graph", "ftp://graph.example"),
                                       changed("graph", "https://user@graph.example"),
                                       changed("name", ""),
                                       changed("clientId", 5),
                                       changed("scopes", "x")};
    for (const Json &cloud : refused) {
        EXPECT_FALSE(schemaComplaints(cloud, schema).isEmpty()) << cloud.dump();
        EXPECT_FALSE(cloudFromJson(cloud)) << cloud.dump();
    }
    EXPECT_TRUE(schemaComplaints(changed("graph", "http://[::1]:8080/graph"), schema).isEmpty());
    EXPECT_TRUE(cloudFromJson(changed("graph", "http://[::1]:8080/graph")));
}
} // namespace
} // namespace entente::test
