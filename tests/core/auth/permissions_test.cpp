// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/registrationscript.h"

#include "core/auth/scopes.h"
#include "tests/support/paths.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

Registration registration(const std::set<Area> &areas, bool withWriting)
{
    Registration made;
    made.cloud = *builtInCloud(u"global"_s);
    made.tenant = u"contoso.example"_s;
    made.areas = areas;
    made.withWriting = withWriting;
    return made;
}
} // namespace

TEST(Permissions, carryTheIdentifiersOfTheService)
{
    QFile file(test::sharedDir() + u"/app-registration.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the reference material is not beside this checkout";
    const std::string reference = file.readAll().toStdString();
    for (const PermissionRow &row : permissionRows())
        EXPECT_THAT(reference, HasSubstr('`' + std::string(row.name) + "` " + row.id));
}

TEST(Permissions, areAskedForByAreaReadingFirst)
{
    const Cloud &china = *builtInCloud(u"china"_s);
    EXPECT_EQ(signInScopes(china, {}), (QStringList{u"openid"_s, u"profile"_s, u"offline_access"_s,
                                                    u"https://microsoftgraph.chinacloudapi.cn/User.Read"_s}));
    const QStringList all = signInScopes(*builtInCloud(u"global"_s));
    EXPECT_TRUE(all.contains(u"https://graph.microsoft.com/Policy.Read.All"_s));
    EXPECT_TRUE(all.contains(u"https://graph.microsoft.com/GroupMember.Read.All"_s));
    EXPECT_TRUE(all.filter(u"ReadWrite"_s).isEmpty());
}

TEST(Permissions, registerExactlyWhatWasChosen)
{
    const Json access = requiredResourceAccess(registration({Area::EntraSettings}, false));
    ASSERT_EQ(access.size(), 1U);
    EXPECT_EQ(access[0]["resourceAppId"], "00000003-0000-0000-c000-000000000000");
    std::set<std::string> ids;
    for (const Json &item : access[0]["resourceAccess"]) {
        EXPECT_EQ(item["type"], "Scope");
        ids.insert(item["id"]);
    }
    EXPECT_EQ(ids,
              (std::set<std::string>{"37f7f235-527c-4136-accd-4a02d197296e", "14dad69e-099b-42c9-810b-d002981feec1",
                                     "7427e0e9-2fba-42fe-b0c0-848c9e6a8182", "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
                                     "572fea84-0151-49b2-9301-11cb16974376", "81594d25-e88e-49cf-ac8c-fecbff49f994"}));
    EXPECT_EQ(requiredResourceAccess(registration({Area::EntraSettings}, true))[0]["resourceAccess"].size(), 8U);
}

TEST(RegistrationScript, makesAPublicClientWithTheLoopbackRedirect)
{
    const std::string azure = azureCliScript(registration({Area::EntraSettings}, true)).toStdString();
    EXPECT_THAT(azure, HasSubstr("az login --tenant 'contoso.example'"));
    EXPECT_THAT(azure, HasSubstr("--sign-in-audience AzureADMyOrg"));
    EXPECT_THAT(azure, HasSubstr("--is-fallback-public-client true --public-client-redirect-uris http://localhost "));
    EXPECT_THAT(azure, HasSubstr("014b43d0-6ed4-4fc6-84dc-4b6f7bae7d85"));
    EXPECT_THAT(azure, HasSubstr("az cloud set --name AzureCloud"));
    EXPECT_THAT(azure, Not(HasSubstr("%")));

    const std::string shell = powerShellScript(registration({Area::EntraSettings}, false)).toStdString();
    EXPECT_THAT(shell, HasSubstr("-IsFallbackPublicClient"));
    EXPECT_THAT(shell, HasSubstr("@{ Id = '572fea84-0151-49b2-9301-11cb16974376'; Type = 'Scope' } # Policy.Read.All"));
    EXPECT_THAT(shell, HasSubstr("-Scope 'openid profile offline_access User.Read Policy.Read.All "
                                 "CrossTenantInformation.ReadBasic.All'"));
    EXPECT_THAT(shell, Not(HasSubstr("014b43d0-6ed4-4fc6-84dc-4b6f7bae7d85")));
    EXPECT_THAT(shell, Not(HasSubstr("%")));
}

TEST(RegistrationScript, letsNothingButATenantNameIn)
{
    Registration hostile = registration({}, false);
    hostile.tenant = u"x'; rm -rf ~; '"_s;
    EXPECT_THAT(azureCliScript(hostile).toStdString(), Not(HasSubstr("rm -rf")));
    EXPECT_THAT(powerShellScript(hostile).toStdString(), Not(HasSubstr("rm -rf")));
    EXPECT_THAT(adminConsentAddress(hostile, u"a&b"_s).toString().toStdString(), Not(HasSubstr("rm")));
}

TEST(RegistrationScript, pointsAnAdministratorToTheConsentPage)
{
    const QUrl address = adminConsentAddress(registration({}, false), u"a&b"_s);
    EXPECT_EQ(address.host(), u"login.microsoftonline.com"_s);
    EXPECT_EQ(address.path(), u"/contoso.example/v2.0/adminconsent"_s);
    const QUrlQuery query(address);
    EXPECT_EQ(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"a&b"_s);
    EXPECT_EQ(query.queryItemValue(u"scope"_s), u"https://graph.microsoft.com/.default"_s);
    EXPECT_EQ(query.queryItemValue(u"redirect_uri"_s), u"http://localhost"_s);
}

TEST(Scopes, nameTheirResource)
{
    const Cloud &global = *builtInCloud(u"global"_s);
    EXPECT_EQ(fullScope(global, Service::Graph, u"User.Read"_s), u"https://graph.microsoft.com/User.Read"_s);
    EXPECT_EQ(fullScope(global, Service::Graph, u"openid"_s), u"openid"_s);
    EXPECT_EQ(fullScope(global, Service::Graph, u"api://x/Y"_s), u"api://x/Y"_s);
    EXPECT_EQ(defaultScope(global, Service::Teams), u"48ac35b8-9aa8-4d74-927d-1f4a14a0b239/.default"_s);
    EXPECT_EQ(bareScope(u"https://graph.microsoft.com/User.Read"_s), u"user.read"_s);
    EXPECT_EQ(scopesOf(global, Service::Graph,
                       {u"openid"_s, u"User.Read"_s, u"https://outlook.office365.com/Exchange.Manage"_s}),
              (QStringList{u"openid"_s, u"https://graph.microsoft.com/User.Read"_s}));
}

TEST(Scopes, mergeTheCapabilityIntoAChallenge)
{
    const QString plain = u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s;
    EXPECT_EQ(claimsParameter({}), plain);
    EXPECT_EQ(claimsParameter(u"not json"_s), plain);
    EXPECT_EQ(claimsParameter(u"[1]"_s), plain);
    EXPECT_EQ(claimsParameter(u"{\"access_token\":7}"_s), plain);
    EXPECT_EQ(claimsParameter(u"{\"access_token\":{\"xms_cc\":\"x\"},\"id_token\":{\"a\":null}}"_s),
              u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}},\"id_token\":{\"a\":null}}"_s);
}
} // namespace entente
