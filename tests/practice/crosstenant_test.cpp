// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/graphhelper.h"

#include <array>

namespace entente::test
{
using namespace Qt::StringLiterals;

using CrossTenant = GraphTest;

namespace
{
constexpr const char *someGroup = "0f5c1c0e-6f3e-4b59-9f4e-0c7d7a3f2b11";
constexpr const char *someApp = "00000003-0000-0ff1-ce00-000000000000";
} // namespace

TEST_F(CrossTenant, fabrikamIsOnServiceDefaultsAndContosoIsNot)
{
    EXPECT_EQ(get(policy + u"/default"_s).json()["isServiceDefault"], false);
    token = tokenOf(u"fabrikam.com"_s);
    const Json fabrikam = get(policy + u"/default"_s).json();
    EXPECT_EQ(fabrikam["isServiceDefault"], true);
    EXPECT_EQ(fabrikam["b2bCollaborationInbound"], setting(allUsers("allowed"), allApplications("allowed")));
    EXPECT_EQ(fabrikam["b2bDirectConnectOutbound"], setting(allUsers("blocked"), allApplications("blocked")));
    EXPECT_TRUE(get(policy + u"/partners"_s).json()["value"].empty());
}

TEST_F(CrossTenant, aPatchOfNothingLeavesTheServiceDefault)
{
    token = tokenOf(u"fabrikam.com"_s);
    EXPECT_EQ(send("PATCH", policy + u"/default"_s, Json::object()).status, 204);
    EXPECT_EQ(get(policy + u"/default"_s).json()["isServiceDefault"], true);
    const Json trust = {{"inboundTrust", {{"isMfaAccepted", true}}}};
    EXPECT_EQ(send("PATCH", policy + u"/default"_s, trust).status, 204);
    EXPECT_EQ(get(policy + u"/default"_s).json()["isServiceDefault"], false);
}

TEST_F(CrossTenant, contosoHasTwelvePartners)
{
    const Json partners = get(policy + u"/partners"_s).json();
    EXPECT_EQ(partners["value"].size(), 12U);
    EXPECT_FALSE(partners.contains("@odata.nextLink"));
    for (const Json &partner : partners["value"]) {
        const QString id = textAt(partner, "tenantId");
        EXPECT_EQ(get(u"/tenantRelationships/findTenantInformationByTenantId(tenantId='%1')"_s.arg(id)).status, 200)
            << qPrintable(id);
    }
}

TEST_F(CrossTenant, directConnectWithFabrikamIsStillToBeSetUp)
{
    const Json fabrikam = get(partner(u"fabrikam.com"_s)).json();
    EXPECT_TRUE(fabrikam["b2bDirectConnectInbound"].is_null());
    EXPECT_TRUE(fabrikam["b2bDirectConnectOutbound"].is_null());
}

TEST_F(CrossTenant, aPartnerIsAddedChangedSetBackAndRemoved)
{
    const QString id = lookUp(u"margiestravel.com"_s);
    const Response added = send("POST", policy + u"/partners"_s, {{"tenantId", id}});
    ASSERT_EQ(added.status, 201) << added.body.constData();
    EXPECT_TRUE(added.json()["b2bDirectConnectInbound"].is_null());
    EXPECT_TRUE(added.json()["automaticUserConsentSettings"]["inboundAllowed"].is_null());
    const Response twice = send("POST", policy + u"/partners"_s, {{"tenantId", id}});
    EXPECT_EQ(twice.status, 409);
    EXPECT_EQ(codeOf(twice), u"Request_MultipleObjectsWithSameKeyValue"_s);

    const QString path = policy + u"/partners/"_s + id;
    const Json open = setting(half("allowed", someGroup, "group"), half("allowed", "Office365", "application"));
    const Response changed = send("PATCH", path, {{"b2bDirectConnectOutbound", open}});
    EXPECT_EQ(changed.status, 204) << changed.body.constData();
    EXPECT_TRUE(changed.body.isEmpty());
    EXPECT_EQ(get(path).json()["b2bDirectConnectOutbound"], open);
    EXPECT_EQ(send("PATCH", path, {{"b2bDirectConnectOutbound", nullptr}}).status, 204);
    EXPECT_TRUE(get(path).json()["b2bDirectConnectOutbound"].is_null());

    EXPECT_EQ(send("DELETE", path).status, 204);
    const Response gone = get(path);
    EXPECT_EQ(gone.status, 404);
    EXPECT_EQ(codeOf(gone), u"Request_ResourceNotFound"_s);
    EXPECT_EQ(codeOf(send("PATCH", path, {{"inboundTrust", nullptr}})), u"Directory_ObjectNotFound"_s);
}

TEST_F(CrossTenant, aListOfTargetsIsReplacedAndTheOtherHalfStays)
{
    const QString path = partner(u"proseware.com"_s);
    const Json before = get(path).json()["b2bCollaborationOutbound"];
    ASSERT_EQ(before["usersAndGroups"]["targets"].size(), 2U);
    const Json users = half("blocked", someGroup, "group");
    ASSERT_EQ(send("PATCH", path, {{"b2bCollaborationOutbound", {{"usersAndGroups", users}}}}).status, 204);
    const Json after = get(path).json()["b2bCollaborationOutbound"];
    EXPECT_EQ(after["usersAndGroups"], users);
    EXPECT_EQ(after["applications"], before["applications"]);
}

TEST_F(CrossTenant, namesMembersAndTypesAreTakenToTheLetter)
{
    const QString path = partner(u"fabrikam.com"_s);
    const Json good = setting(allUsers("allowed"), allApplications("allowed"));
    const std::array bodies = {
        Json{{"b2BDirectConnectInbound", good}},
        Json{{"b2bDirectConnectInbound", {{"usersandgroups", allUsers("allowed")}}}},
        Json{{"b2bDirectConnectInbound", setting(allUsers("Allowed"), allApplications("allowed"))}},
        Json{{"b2bDirectConnectInbound", setting(half("allowed", "AllUsers", "User"), allApplications("allowed"))}},
        Json{{"b2bDirectConnectInbound", setting(half("allowed", "Everyone", "user"), allApplications("allowed"))}},
        Json{{"b2bDirectConnectInbound", "allowed"}},
        Json{{"inboundTrust", {{"isMfaAccepted", "true"}}}},
        Json{{"isInMultiTenantOrganization", true}},
        Json{{"tenantId", "9c0c8ad2-6a2f-4f6d-9d8e-13a5f7a1b9b0"}},
    };
    for (const Json &body : bodies) {
        const Response refused = send("PATCH", path, body);
        EXPECT_EQ(refused.status, 400) << body.dump();
        EXPECT_EQ(codeOf(refused), u"Request_BadRequest"_s) << body.dump();
    }
    EXPECT_EQ(textAt(send("PATCH", path, bodies[0]).json()["error"], "message"),
              u"Invalid property 'b2BDirectConnectInbound'."_s);
    EXPECT_TRUE(get(path).json()["b2bDirectConnectInbound"].is_null());
}

struct Combination {
    const char *name;
    Json users;
    Json applications;
    int status;
};

TEST_F(CrossTenant, usersAndApplicationsMustNotContradictEachOther)
{
    const std::array combinations = {
        Combination{"1", allUsers("blocked"), allApplications("blocked"), 204},
        Combination{"2", allUsers("allowed"), allApplications("allowed"), 204},
        Combination{"3", half("allowed", someGroup, "group"), allApplications("allowed"), 204},
        Combination{"4", allUsers("allowed"), half("allowed", someApp, "application"), 204},
        Combination{"5", half("allowed", someGroup, "group"), half("blocked", someApp, "application"), 204},
        Combination{"6", half("blocked", someGroup, "group"), allApplications("blocked"), 204},
        Combination{"7", half("blocked", someGroup, "group"), half("allowed", someApp, "application"), 204},
        Combination{"8", half("allowed", someGroup, "group"), half("allowed", someApp, "application"), 204},
        Combination{"9", half("blocked", someGroup, "group"), half("blocked", someApp, "application"), 204},
        Combination{"no user, every app", allUsers("blocked"), allApplications("allowed"), 400},
        Combination{"no user, one app blocked", allUsers("blocked"), half("blocked", someApp, "application"), 400},
        Combination{"every user, no app", allUsers("allowed"), allApplications("blocked"), 400},
        Combination{"a group, no app", half("allowed", someGroup, "group"), allApplications("blocked"), 400},
    };
    const QString path = partner(u"fabrikam.com"_s);
    for (const Combination &row : combinations) {
        const Response answer =
            send("PATCH", path, {{"b2bCollaborationOutbound", setting(row.users, row.applications)}});
        EXPECT_EQ(answer.status, row.status) << row.name << ' ' << answer.body.constData();
    }
}

TEST_F(CrossTenant, aHalfThatWouldContradictTheStoredOneIsRefused)
{
    const QString path = partner(u"tailspintoys.com"_s);
    const Json onlyUsers = {{"usersAndGroups", allUsers("allowed")}};
    EXPECT_EQ(send("PATCH", path, {{"b2bCollaborationInbound", onlyUsers}}).status, 400);
}

TEST_F(CrossTenant, theDefaultHasRulesOfItsOwn)
{
    const QString path = policy + u"/default"_s;
    const Json group = setting(half("allowed", someGroup, "group"), allApplications("allowed"));
    EXPECT_EQ(send("PATCH", path, {{"b2bCollaborationInbound", group}}).status, 400);
    EXPECT_EQ(send("PATCH", path, {{"b2bCollaborationOutbound", group}}).status, 204);
    EXPECT_EQ(send("PATCH", path, {{"automaticUserConsentSettings", {{"inboundAllowed", true}}}}).status, 400);
    EXPECT_EQ(send("PATCH", path, {{"inboundTrust", nullptr}}).status, 400);
    EXPECT_EQ(send("PATCH", path, {{"isServiceDefault", true}}).status, 400);
    EXPECT_EQ(send("POST", path + u"/resetToSystemDefault"_s).status, 204);
    EXPECT_EQ(get(path).json()["isServiceDefault"], true);
    EXPECT_EQ(send("PATCH", path, {{"inboundTrust", {{"isMfaAccepted", true}}}}).status, 204);
    const Json changed = get(path).json();
    EXPECT_EQ(changed["isServiceDefault"], false);
    EXPECT_EQ(changed["inboundTrust"]["isMfaAccepted"], true);
    EXPECT_EQ(changed["inboundTrust"]["isCompliantDeviceAccepted"], false);
}

TEST_F(CrossTenant, choosingNeedsALicence)
{
    token = tokenOf(u"tailspintoys.com"_s, u"omar.farouk@tailspintoys.com"_s);
    const QString path = policy + u"/default"_s;
    const Json chosen = setting(half("allowed", someGroup, "group"), allApplications("allowed"));
    EXPECT_EQ(send("PATCH", path, {{"b2bCollaborationOutbound", chosen}}).status, 403);
    EXPECT_EQ(send("PATCH", path, {{"inboundTrust", {{"isMfaAccepted", true}}}}).status, 403);
    const Json everybody = setting(allUsers("allowed"), allApplications("allowed"));
    EXPECT_EQ(send("PATCH", path, {{"b2bCollaborationOutbound", everybody}}).status, 204);
}

TEST_F(CrossTenant, aPartnerIsNoOwnTenantAndKeepsItsSynchronization)
{
    EXPECT_EQ(send("POST", policy + u"/partners"_s, {{"tenantId", tenantId(u"contoso.com"_s)}}).status, 400);
    EXPECT_EQ(send("POST", policy + u"/partners"_s, Json::object()).status, 400);
    const QString lucerne = partner(u"lucernepublishing.com"_s);
    EXPECT_EQ(send("DELETE", lucerne).status, 400);
    const QString sync = lucerne + u"/identitySynchronization"_s;
    EXPECT_EQ(get(sync).json()["userSyncInbound"]["isSyncAllowed"], true);
    EXPECT_EQ(send("PUT", sync, {{"displayName", "again"}}).status, 409);
    EXPECT_EQ(send("PATCH", sync, {{"userSyncInbound", {{"isSyncAllowed", false}}}}).status, 204);
    EXPECT_EQ(get(sync).json()["userSyncInbound"]["isSyncAllowed"], false);
    EXPECT_EQ(send("DELETE", sync).status, 204);
    EXPECT_EQ(get(sync).status, 404);
    EXPECT_EQ(send("PUT", sync, {{"userSyncInbound", {{"isSyncAllowed", true}}}}).status, 204);
    EXPECT_EQ(send("DELETE", sync).status, 204);
    EXPECT_EQ(send("DELETE", lucerne).status, 204);
}

TEST_F(CrossTenant, rolesDecide)
{
    const Json body = {{"inboundTrust", {{"isMfaAccepted", false}}}};
    const QString path = partner(u"fabrikam.com"_s);
    const QString margie = lookUp(u"margiestravel.com"_s);
    token = tokenOf(u"contoso.com"_s, u"ingrid.akesson@contoso.com"_s);
    EXPECT_EQ(get(path).status, 200);
    EXPECT_EQ(codeOf(send("PATCH", path, body)), u"Authorization_RequestDenied"_s);
    token = tokenOf(u"contoso.com"_s, u"joost.devries@contoso.com"_s);
    EXPECT_EQ(send("PATCH", path, body).status, 403);
    EXPECT_EQ(send("POST", policy + u"/partners"_s, {{"tenantId", margie}, {"inboundTrust", {{"isMfaAccepted", true}}}})
                  .status,
              403);
    EXPECT_EQ(send("POST", policy + u"/partners"_s, {{"tenantId", margie}}).status, 201);
    token = tokenOf(u"contoso.com"_s, u"adele.vance@contoso.com"_s);
    EXPECT_EQ(get(path).status, 403);
    token = tokenOf(u"contoso.com"_s, u"karim.haddad@contoso.com"_s);
    EXPECT_EQ(send("PATCH", path, body).status, 204);
}

TEST_F(CrossTenant, aReplicaLagsBehindAWrite)
{
    cloud.changeFaults([](practice::Faults &faults) { faults.staleReads = 2; });
    const QString id = lookUp(u"margiestravel.com"_s);
    const QString path = policy + u"/partners/"_s + id;
    ASSERT_EQ(send("POST", policy + u"/partners"_s, {{"tenantId", id}}).status, 201);
    EXPECT_EQ(codeOf(get(path)), u"Directory_ObjectNotFound"_s);
    EXPECT_EQ(get(path).status, 404);
    EXPECT_EQ(get(path).status, 200);
    ASSERT_EQ(send("PATCH", path, {{"inboundTrust", {{"isMfaAccepted", true}}}}).status, 204);
    EXPECT_TRUE(get(path).json()["inboundTrust"].is_null());
    EXPECT_TRUE(get(path).json()["inboundTrust"].is_null());
    EXPECT_EQ(get(path).json()["inboundTrust"]["isMfaAccepted"], true);
}

TEST_F(CrossTenant, cloudsAreTakenByName)
{
    EXPECT_EQ(send("PATCH", policy, {{"allowedCloudEndpoints", Json::array({"microsoftonline.us"})}}).status, 204);
    EXPECT_EQ(get(policy).json()["allowedCloudEndpoints"], Json::array({"microsoftonline.us"}));
    EXPECT_EQ(send("PATCH", policy, {{"allowedCloudEndpoints", Json::array({"microsoft.us"})}}).status, 400);
}

TEST_F(CrossTenant, partnersComeInPages)
{
    const Json first = get(policy + u"/partners?$top=5&$select=tenantId"_s).json();
    EXPECT_EQ(first["value"].size(), 5U);
    EXPECT_EQ(first["value"][0].size(), 1U);
    QString next = textAt(first, "@odata.nextLink");
    std::size_t count = 5;
    while (!next.isEmpty()) {
        ASSERT_TRUE(next.startsWith(cloud.origin() + u"/graph/v1.0/"_s));
        const Json page = get(next.mid((cloud.origin() + u"/graph/v1.0"_s).size())).json();
        count += page["value"].size();
        next = textAt(page, "@odata.nextLink");
    }
    EXPECT_EQ(count, 12U);
    EXPECT_EQ(get(policy + u"/partners?$select=inboundtrust"_s).status, 400);
    EXPECT_EQ(get(policy + u"/partners?$skiptoken=bm9uc2Vuc2U"_s).status, 400);
}

TEST_F(CrossTenant, tenantsAreLookedUpInThisCloudOnly)
{
    const Json fabrikam =
        get(u"/tenantRelationships/findTenantInformationByDomainName(domainName='FABRIKAM.nl')"_s).json();
    EXPECT_EQ(textAt(fabrikam, "displayName"), u"Fabrikam"_s);
    EXPECT_EQ(textAt(fabrikam, "defaultDomainName"), u"fabrikam.com"_s);
    for (const QString &domain : {u"nobody.test"_s, u"alpineskihouse.us"_s, u"o''brien.test"_s}) {
        const Response none =
            get(u"/tenantRelationships/findTenantInformationByDomainName(domainName='%1')"_s.arg(domain));
        EXPECT_EQ(none.status, 404);
        EXPECT_EQ(codeOf(none), u"Directory_ObjectNotFound"_s);
    }
}

TEST_F(CrossTenant, aNewerMemberOfAnEnumerationShowsOnlyToWhoAsksForIt)
{
    const QString path = partner(u"proseware.com"_s);
    cloud.withTenant(u"contoso.com"_s, [id = lookUp(u"proseware.com"_s)](practice::Tenant *tenant) {
        practice::Replicated &entry = tenant->partners.at(id);
        Json changed = *entry.current();
        changed["b2bCollaborationOutbound"]["usersAndGroups"]["accessType"] = "allowedAtNight";
        entry.write(changed, 0);
    });
    const auto accessType = [](const Json &entry) {
        return textAt(memberAt(memberAt(entry, "b2bCollaborationOutbound"), "usersAndGroups"), "accessType");
    };
    const practice::Headers asks{{"Prefer", "include-unknown-enum-members"}};
    EXPECT_EQ(accessType(get(path).json()), u"unknownFutureValue"_s);
    EXPECT_EQ(accessType(get(path, asks).json()), u"allowedAtNight"_s);
    const Json partners = get(policy + u"/partners"_s).json();
    ASSERT_FALSE(memberAt(partners, "value").empty());
    for (const Json &entry : memberAt(partners, "value"))
        EXPECT_NE(accessType(entry), u"allowedAtNight"_s);
}
} // namespace entente::test
