// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/endpoints.h"

#include "core/auth/tenantlookup.h"
#include "tests/core/auth/loginservice.h"

#include <gmock/gmock.h>

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
class EndpointsOf : public ::testing::Test
{
protected:
    EndpointsOf()
        : server([this](const SeenRequest &request) {
              const auto found = documents.find(pathOf(request));
              return found == documents.end() ? ScriptedAnswer::json(404, nullptr) : found->second;
          })
    {
    }

    Result<Endpoints> find(const QString &tenant = tenantId)
    {
        return QCoro::waitFor(findEndpoints(cloudOf(server), tenant, network, cancel));
    }

    Result<TenantLookup> lookUp(const QString &tenant)
    {
        return QCoro::waitFor(lookUpTenant(cloudOf(server), tenant, network, cancel));
    }

    std::map<QString, ScriptedAnswer> documents;
    ScriptedServer server;
    QNetworkAccessManager network;
    CancelToken cancel;
};
} // namespace

TEST_F(EndpointsOf, fallBackToMicrosoftsPaths)
{
    const Result<Endpoints> endpoints = find();
    ASSERT_TRUE(endpoints.has_value());
    EXPECT_EQ(endpoints->authorize, addressOf(server, endpointPath("authorize")));
    EXPECT_EQ(endpoints->token, addressOf(server, endpointPath("token")));
    EXPECT_EQ(endpoints->deviceCode, addressOf(server, endpointPath("devicecode")));
    EXPECT_EQ(endpoints->tenantId, tenantId);
}

TEST_F(EndpointsOf, areThoseOfAnyOpenIdProvider)
{
    const std::string base = server.url().toString().toStdString();
    documents[u"/.well-known/openid-configuration"_s] =
        ScriptedAnswer::json(200, {{"issuer", base},
                                   {"authorization_endpoint", base + "/auth"},
                                   {"token_endpoint", base + "/redeem"},
                                   {"device_authorization_endpoint", base + "/device"},
                                   {"claims_parameter_supported", false}});
    const Result<Endpoints> endpoints = find();
    ASSERT_TRUE(endpoints.has_value());
    EXPECT_EQ(endpoints->authorize, addressOf(server, u"/auth"_s));
    EXPECT_EQ(endpoints->token, addressOf(server, u"/redeem"_s));
    EXPECT_EQ(endpoints->deviceCode, addressOf(server, u"/device"_s));
    EXPECT_EQ(endpoints->issuer.toStdString(), base);
    EXPECT_TRUE(endpoints->refusesClaims);
}

TEST_F(EndpointsOf, neverLeadToPlainHttpElsewhere)
{
    documents[configurationPath()] = ScriptedAnswer::json(200, {{"issuer", "x"},
                                                                {"authorization_endpoint", "http://evil.example/a"},
                                                                {"token_endpoint", "javascript:alert(1)"}});
    const Result<Endpoints> endpoints = find();
    ASSERT_TRUE(endpoints.has_value());
    EXPECT_EQ(endpoints->authorize, addressOf(server, endpointPath("authorize")));
    EXPECT_EQ(endpoints->token, addressOf(server, endpointPath("token")));
}

TEST_F(EndpointsOf, endWithAnUnknownTenant)
{
    documents[configurationPath()] = refusal("invalid_tenant", 90002);
    const Result<Endpoints> endpoints = find();
    ASSERT_FALSE(endpoints.has_value());
    EXPECT_EQ(endpoints.error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(endpoints.error().code, u"AADSTS90002"_s);
}

TEST_F(EndpointsOf, surviveHostileDocuments)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    ScriptedAnswer endless;
    endless.bytes = head;
    endless.endless = QByteArray(64 * 1024, ' ');
    for (const ScriptedAnswer &answer :
         {ScriptedAnswer::raw(head + "<html>"), ScriptedAnswer::raw(head + "[]"), ScriptedAnswer::drop(), endless,
          ScriptedAnswer::json(200, {{"issuer", 3}}), ScriptedAnswer::json(500, nullptr)}) {
        documents[configurationPath()] = answer;
        const Result<Endpoints> endpoints = find();
        ASSERT_TRUE(endpoints.has_value()) << endpoints.error().message.toStdString();
        EXPECT_EQ(endpoints->token, addressOf(server, endpointPath("token")));
    }
}

TEST_F(EndpointsOf, areNotAskedForWhatIsNoTenantName)
{
    for (const QString &name : {u""_s, u"../x"_s, u"a/b"_s, u"a?b"_s, u"a b"_s, u"a..b"_s, u".a"_s, u"a%2fb"_s})
        EXPECT_EQ(errorOf(find(name)).kind, ErrorKind::Usage) << name.toStdString();
    EXPECT_TRUE(server.seen().empty());
    EXPECT_TRUE(isTenantName(u"contoso.onmicrosoft.com"_s));
    EXPECT_TRUE(isTenantName(u"bücher.example"_s));
    EXPECT_TRUE(isTenantName(tenantId));
}

TEST_F(EndpointsOf, lookUpATenantByItsDomain)
{
    const QString path = u"/contoso.example/v2.0/.well-known/openid-configuration"_s;
    documents[path] = ScriptedAnswer::json(
        200, {{"issuer", "https://login.example/" + tenantId.toStdString() + "/v2.0"}, {"tenant_region_scope", "EU"}});
    const Result<TenantLookup> found = lookUp(u"contoso.example"_s);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->tenantId, tenantId);
    EXPECT_EQ(found->region, u"EU"_s);
    EXPECT_EQ(found->cloud, u"lab"_s);
    EXPECT_FALSE(found->otherCloud);
    documents[path] = refusal("invalid_tenant", 90002);
    EXPECT_EQ(errorOf(lookUp(u"contoso.example"_s)).kind, ErrorKind::NotFound);
    EXPECT_EQ(errorOf(lookUp(u"silent.example"_s)).kind, ErrorKind::Unavailable);
}

TEST_F(EndpointsOf, endWithATenantOfAnotherCloud)
{
    documents[configurationPath()] =
        ScriptedAnswer::json(200, {{"issuer", "https://login.microsoftonline.us/" + tenantId.toStdString() + "/v2.0"},
                                   {"authorization_endpoint", "https://login.microsoftonline.us/x/authorize"},
                                   {"cloud_instance_name", "microsoftonline.us"}});
    EXPECT_EQ(errorOf(find()).code, u"signIn.otherCloud"_s);
    const Result<TenantLookup> found = lookUp(tenantId);
    ASSERT_TRUE(found.has_value());
    EXPECT_TRUE(found->otherCloud);
    EXPECT_EQ(found->cloud, u"gcchigh"_s);
}

TEST(CloudOfConfiguration, recognisesTheOtherClouds)
{
    const auto named = [](const char *instance, const char *subScope, const char *asked) {
        OpenIdConfiguration said;
        said.cloudInstance = QString::fromLatin1(instance);
        said.regionSubScope = QString::fromLatin1(subScope);
        return cloudOfConfiguration(said, *builtInCloud(QString::fromLatin1(asked))).toStdString();
    };
    EXPECT_EQ(named("", "", "global"), "global");
    EXPECT_EQ(named("microsoftonline.com", "GCC", "global"), "global");
    EXPECT_EQ(named("microsoftonline.us", "", "global"), "gcchigh");
    EXPECT_EQ(named("microsoftonline.us", "", "dod"), "dod");
    EXPECT_EQ(named("microsoftonline.us", "DOD", "gcchigh"), "dod");
    EXPECT_EQ(named("microsoftonline.us", "DODCON", "dod"), "gcchigh");
    EXPECT_EQ(named("partner.microsoftonline.cn", "", "global"), "china");
}
} // namespace entente::test
