// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/cloud.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
Json definition()
{
    return Json::parse(
        R"({"name": "lab", "login": "https://login.lab.example/", "graph": "https://graph.lab.example/api"})");
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"cloud.json"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}
} // namespace

TEST(Cloud, builtInCloudsHaveTheirPublishedHosts)
{
    ASSERT_EQ(builtInClouds().size(), 4U);
    const Cloud &china = *builtInCloud(u"China"_s);
    EXPECT_EQ(china.login, QUrl(u"https://login.chinacloudapi.cn"_s));
    EXPECT_EQ(china.root(Service::Graph, true), QUrl(u"https://microsoftgraph.chinacloudapi.cn/beta"_s));
    EXPECT_EQ(china.audience(Service::Graph), u"https://microsoftgraph.chinacloudapi.cn"_s);
    EXPECT_EQ(builtInCloud(u"dod"_s)->login, builtInCloud(u"gcchigh"_s)->login);
    EXPECT_EQ(builtInCloud(u"dod"_s)->root(Service::Graph, false), QUrl(u"https://dod-graph.microsoft.us/v1.0"_s));
    EXPECT_TRUE(builtInCloud(u"dod"_s)->root(Service::Fabric, false).isEmpty());
    for (const Cloud &cloud : builtInClouds())
        EXPECT_TRUE(cloud.clientId.isEmpty()) << cloud.name.toStdString();
}

TEST(Cloud, fillsTheTenantIntoTheSharePointHost)
{
    const Cloud &global = *builtInCloud(u"global"_s);
    EXPECT_TRUE(global.root(Service::SharePointAdmin, false).isEmpty());
    EXPECT_EQ(global.sharePointAdminRoot(u"contoso"_s), QUrl(u"https://contoso-admin.sharepoint.com"_s));
}

TEST(Cloud, readsASmallDefinitionAndIgnoresWhatItDoesNotKnow)
{
    Json json = definition();
    json["colour"] = "green";
    json["exchange"] = nullptr;
    const Result<Cloud> cloud = cloudFromJson(json);
    ASSERT_TRUE(cloud.has_value()) << cloud.error().message.toStdString();
    EXPECT_EQ(cloud->login, QUrl(u"https://login.lab.example"_s));
    EXPECT_EQ(cloud->root(Service::Graph, false), QUrl(u"https://graph.lab.example/api/v1.0"_s));
    EXPECT_TRUE(cloud->root(Service::Exchange, false).isEmpty());
    EXPECT_EQ(cloud->audience(Service::Graph), u"https://graph.microsoft.com"_s);
    EXPECT_FALSE(cloud->practice);
}

TEST(Cloud, takesTheAudienceWithOrWithoutDefault)
{
    Json json = definition();
    json["scopes"] = {{"graph", "api://lab/.default"}, {"teams", "api://teams/"}};
    const Result<Cloud> cloud = cloudFromJson(json);
    ASSERT_TRUE(cloud.has_value());
    EXPECT_EQ(cloud->audience(Service::Graph), u"api://lab"_s);
    EXPECT_EQ(cloud->audience(Service::Teams), u"api://teams"_s);
}

TEST(Cloud, keepsEverythingThroughJson)
{
    Json json = definition();
    json["sharePointAdmin"] = "http://localhost:8080/{tenant}/sharepoint";
    json["exchange"] = "http://[::1]:8080/exchange";
    json["scopes"] = {{"graph", "api://lab"}};
    json["clientId"] = "11111111-2222-3333-4444-555555555555";
    const Result<Cloud> cloud = cloudFromJson(json);
    ASSERT_TRUE(cloud.has_value()) << cloud.error().detail.toStdString();
    json["login"] = "https://login.lab.example";
    EXPECT_EQ(toJson(*cloud), json);
}

TEST(Cloud, isForPracticeOnThisComputerOnly)
{
    Json json = {{"name", "practice"}, {"practice", true}};
    json["login"] = "http://127.0.0.1:8080/login";
    json["graph"] = "http://localhost:8080/graph";
    json["sharePointAdmin"] = "http://[::1]:8080/{tenant}";
    const Result<Cloud> cloud = cloudFromJson(json);
    ASSERT_TRUE(cloud.has_value()) << cloud.error().detail.toStdString();
    EXPECT_TRUE(cloud->practice);
    EXPECT_EQ(toJson(*cloud), json);
    for (const char *member : {"login", "graph", "exchange", "teams", "sharePointAdmin"}) {
        Json elsewhere = json;
        elsewhere[member] = "https://graph.microsoft.com";
        const Result<Cloud> refused = cloudFromJson(elsewhere);
        ASSERT_FALSE(refused.has_value()) << member;
        EXPECT_EQ(refused.error().kind, ErrorKind::BadFile);
        EXPECT_EQ(refused.error().code, u"cloud.practiceElsewhere"_s);
        EXPECT_FALSE(refused.error().message.isEmpty());
    }
}

struct BadDefinition {
    const char *name;
    const char *patch;
    const char *code;
};

class CloudRefuses : public ::testing::TestWithParam<BadDefinition>
{
};

TEST_P(CloudRefuses, withASentence)
{
    Json json = definition();
    json.merge_patch(Json::parse(GetParam().patch));
    const Result<Cloud> cloud = cloudFromJson(json);
    ASSERT_FALSE(cloud.has_value());
    EXPECT_EQ(cloud.error().kind, ErrorKind::BadFile);
    EXPECT_EQ(cloud.error().code.toStdString(), GetParam().code);
    EXPECT_FALSE(cloud.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Definitions, CloudRefuses,
    ::testing::Values(
        BadDefinition{"plainHttp", R"({"graph": "http://graph.lab.example"})", "cloud.unsafeAddress"},
        BadDefinition{"plainHttpLogin", R"({"login": "http://10.0.0.1"})", "cloud.unsafeAddress"},
        BadDefinition{"almostLoopback", R"({"login": "http://localhost.example"})", "cloud.unsafeAddress"},
        BadDefinition{"userInfo", R"({"login": "https://localhost@lab.example"})", "cloud.unsafeAddress"},
        BadDefinition{"query", R"({"graph": "https://lab.example/?a=b"})", "cloud.unsafeAddress"},
        BadDefinition{"otherScheme", R"({"teams": "file:///etc/passwd"})", "cloud.unsafeAddress"},
        BadDefinition{"noScheme", R"({"teams": "lab.example"})", "cloud.unsafeAddress"},
        BadDefinition{"sharePoint", R"({"sharePointAdmin": "http://{tenant}.lab.example"})", "cloud.unsafeAddress"},
        BadDefinition{"noLogin", R"({"login": null})", "cloud.incomplete"},
        BadDefinition{"noGraph", R"({"graph": ""})", "cloud.incomplete"},
        BadDefinition{"noName", R"({"name": null})", "cloud.incomplete"},
        BadDefinition{"builtInName", R"({"name": "global"})", "cloud.builtInName"},
        BadDefinition{"builtInNameInCapitals", R"({"name": " GCCHigh "})", "cloud.builtInName"},
        BadDefinition{"wrongType", R"({"exchange": 3})", "cloud.broken"},
        BadDefinition{"wrongScopes", R"({"scopes": ["graph"]})", "cloud.broken"},
        BadDefinition{"wrongScope", R"({"scopes": {"graph": 1}})", "cloud.broken"}),
    [](const auto &row) { return row.param.name; });

TEST(Cloud, refusesFilesThatAreNoDefinition)
{
    const QTemporaryDir folder;
    EXPECT_EQ(findCloud(written(folder, "<html>")).error().kind, ErrorKind::BadFile);
    EXPECT_EQ(findCloud(written(folder, "[]")).error().kind, ErrorKind::BadFile);
    EXPECT_EQ(findCloud(written(folder, {})).error().kind, ErrorKind::BadFile);
    Json large = definition();
    large["padding"] = std::string(maxCloudDefinitionBytes, 'x');
    EXPECT_EQ(findCloud(written(folder, toBytes(large))).error().code, u"cloud.tooLarge"_s);
    EXPECT_EQ(findCloud(folder.path()).error().kind, ErrorKind::Usage);
    EXPECT_EQ(findCloud(u"moon"_s).error().kind, ErrorKind::Usage);
}

TEST(Cloud, findsAFileAndABuiltInName)
{
    const QTemporaryDir folder;
    const Result<Cloud> file = findCloud(written(folder, toBytes(definition())));
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->name, u"lab"_s);
    EXPECT_EQ(findCloud(u"GCCHigh"_s)->name, u"gcchigh"_s);
}
} // namespace entente
