// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/seeds.h"
#include "tests/practice/graphhelper.h"

#include <QSet>

#include <set>

namespace entente::test
{
using namespace Qt::StringLiterals;
using namespace practice;

namespace
{
/// "allowed AllUsers | blocked chosen": what the row of Microsoft's table says of one setting.
QString reading(const Json &setting)
{
    const auto halfOf = [&setting](const char *name, const QString &all) {
        const Json &half = memberAt(setting, name);
        const Json &targets = memberAt(half, "targets");
        const bool everything = targets.size() == 1 && textAt(targets[0], "target") == all;
        return half.is_object() ? textAt(half, "accessType") + (everything ? u" all"_s : u" chosen"_s) : u"-"_s;
    };
    return halfOf("usersAndGroups", u"AllUsers"_s) + u" | "_s + halfOf("applications", u"AllApplications"_s);
}
} // namespace

TEST(Seeds, contosoShowsEveryReadingOfTheTable)
{
    std::set<QString> seen;
    const Json seed = builtInSeed(u"contoso"_s);
    for (const Json &partner : seed["crossTenantAccess"]["partners"]) {
        for (const char *name : {"b2bCollaborationInbound", "b2bCollaborationOutbound", "b2bDirectConnectInbound",
                                 "b2bDirectConnectOutbound"})
            seen.insert(reading(memberAt(partner, name)));
    }
    for (const QString &row :
         {u"blocked all | blocked all"_s, u"allowed all | allowed all"_s, u"allowed chosen | allowed all"_s,
          u"allowed all | allowed chosen"_s, u"allowed chosen | blocked chosen"_s, u"blocked chosen | blocked all"_s,
          u"blocked chosen | allowed chosen"_s, u"allowed chosen | allowed chosen"_s,
          u"blocked chosen | blocked chosen"_s, u"- | allowed chosen"_s, u"allowed chosen | -"_s, u"- | -"_s})
        EXPECT_TRUE(seen.contains(row)) << qPrintable(row);
}

TEST(Seeds, everyTenantHasDozensOfEverythingInManyScripts)
{
    for (const QString &name : builtInTenants()) {
        const Json seed = builtInSeed(name);
        EXPECT_GE(seed["users"].size(), 24U) << qPrintable(name);
        EXPECT_GE(seed["guests"].size(), 12U) << qPrintable(name);
        EXPECT_GE(seed["groups"].size(), 12U) << qPrintable(name);
        QSet<QChar::Script> scripts;
        for (const char *list : {"users", "groups"}) {
            for (const Json &item : seed[list]) {
                for (const QChar letter : textAt(item, "displayName"))
                    scripts.insert(letter.script());
            }
        }
        for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek,
                                           QChar::Script_Arabic, QChar::Script_Han})
            EXPECT_TRUE(scripts.contains(script)) << qPrintable(name) << ' ' << script;
    }
}

TEST(Seeds, aBrokenSeedIsRefused)
{
    const Json apps = builtInSeed(u"apps"_s);
    const Json good = builtInSeed(u"contoso"_s);
    ASSERT_TRUE(tenantFromSeed(good, apps).has_value());
    Json noAdministrator = good;
    noAdministrator["administrator"] = "nobody@contoso.com";
    Json strangeMember = good;
    strangeMember["groups"][0]["members"].push_back("6d1a0e0c-1f0e-4a52-8f8f-5a7c5ce0b7d5");
    Json misspelt = good;
    misspelt["crossTenantAccess"]["partners"][0]["b2bDirectconnectInbound"] = nullptr;
    Json contradiction = good;
    contradiction["crossTenantAccess"]["partners"][0]["b2bCollaborationInbound"] =
        setting(allUsers("allowed"), allApplications("blocked"));
    Json unlicensed = good;
    unlicensed["subscribedSkus"] = Json::array();
    for (const Json &seed : {noAdministrator, strangeMember, misspelt, contradiction, unlicensed, Json()})
        EXPECT_FALSE(tenantFromSeed(seed, apps).has_value());
}

TEST(Seeds, aLargeTenantIsMadeToMeasureAndAlwaysTheSame)
{
    Cloud cloud;
    const QString id = cloud.addGeneratedTenant(u"large.test"_s, {1000, 50, 20});
    EXPECT_EQ(id, Cloud().addGeneratedTenant(u"large.test"_s, {1000, 50, 20}));
    const QByteArray token = cloud.mintToken(id);
    std::size_t partners = 0;
    QString target = u"/policies/crossTenantAccessPolicy/partners"_s;
    int pages = 0;
    QString lastPartner;
    while (!target.isEmpty()) {
        const Json page = cloud.handle(graphRequest("GET", target, token)).json();
        partners += page["value"].size();
        lastPartner = textAt(page["value"].back(), "tenantId");
        target = textAt(page, "@odata.nextLink").section(u"/graph/v1.0"_s, 1);
        ++pages;
    }
    EXPECT_EQ(partners, 1000U);
    EXPECT_EQ(pages, 10);
    const Response card = cloud.handle(graphRequest(
        "GET", u"/tenantRelationships/findTenantInformationByTenantId(tenantId='%1')"_s.arg(lastPartner), token));
    EXPECT_EQ(card.status, 200);
}

TEST(Seeds, tailspinBlocksDomainsOfInvitations)
{
    Cloud cloud;
    const QByteArray token = cloud.mintToken(u"tailspintoys.com"_s);
    practice::Request request = graphRequest("GET", u"/policies/b2bManagementPolicies"_s, token);
    EXPECT_EQ(cloud.handle(request).status, 400) << "beta only";
    request.path.replace(u"v1.0"_s, u"beta"_s);
    const Json policies = cloud.handle(request).json()["value"];
    ASSERT_EQ(policies.size(), 1U);
    const auto definition = parseJson(QByteArray::fromStdString(policies[0]["definition"][0].get<std::string>()));
    ASSERT_TRUE(definition.has_value());
    const Json lists = definition->at("B2BManagementPolicy").at("InvitationsAllowedAndBlockedDomainsPolicy");
    EXPECT_TRUE(lists["AllowedDomains"].empty());
    EXPECT_GT(lists["BlockedDomains"].size(), 0U);
}
} // namespace entente::test
