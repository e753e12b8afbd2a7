// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compare.h"
#include "tests/support/jsonschema.h"
#include "tests/support/snapshots.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace entente
{
using namespace test;
namespace
{
Snapshot contosoSnapshot()
{
    return emptyTenant(contosoId, QStringLiteral("Contoso"));
}

Snapshot fabrikamSnapshot()
{
    return emptyTenant(fabrikamId, QStringLiteral("Fabrikam"));
}

/// The one row of a setting on a left key; fails the test where there is another number of them.
CompareRow rowOf(const CompareResult &result, const QString &type, const QString &leftKey, const char *setting)
{
    std::vector<CompareRow> found;
    std::ranges::copy_if(result.rows, std::back_inserter(found), [&](const CompareRow &row) {
        return row.leftAddress == SettingAddress{type, leftKey, QString::fromLatin1(setting)};
    });
    EXPECT_EQ(found.size(), 1U) << setting;
    return found.empty() ? CompareRow() : found.front();
}

/// The one row about an entry itself.
CompareRow entryRow(const CompareResult &result, const QString &leftKey)
{
    return rowOf(result, partnerType, leftKey, "");
}

const char *const groupAllowed = R"({"b2bDirectConnectInbound":{
    "usersAndGroups":{"accessType":"allowed","targets":[{"target":"g1","targetType":"group"}]},
    "applications":{"accessType":"allowed","targets":[{"target":"Office365","targetType":"application"}]}}})";
const char *const groupOutbound = R"({"b2bDirectConnectOutbound":{
    "usersAndGroups":{"accessType":"allowed","targets":[{"target":"G1","targetType":"group"}]},
    "applications":{"accessType":"allowed","targets":[{"target":"AllApplications","targetType":"application"}]}}})";
} // namespace

TEST(Compare, findsNoDifferenceBetweenTwoTenantsOnTheDefaults)
{
    const CompareResult result = compare(contosoSnapshot(), fabrikamSnapshot(), CompareMode::LikeWithLike);
    EXPECT_EQ(result.rows.size(), 15U); // 13 of the default entry, 2 of the authorization policy
    EXPECT_EQ(result.differences(), 0);
}

TEST(Compare, putsLikeBesideLike)
{
    Snapshot right = fabrikamSnapshot();
    right.readings[defaultType].items[0]["inboundTrust"]["isMfaAccepted"] = true;
    right.readings[authorizationType].items[0]["allowInvitesFrom"] = "none";
    const CompareResult result = compare(contosoSnapshot(), right, CompareMode::LikeWithLike);
    EXPECT_EQ(result.differences(), 2);
    const CompareRow row = rowOf(result, defaultType, {}, "entra.trust.mfa");
    EXPECT_EQ(row.difference, Difference::Different);
    EXPECT_EQ(row.left.value.raw, Json(false));
    EXPECT_EQ(row.right.value.raw, Json(true));
    EXPECT_EQ(row.object, QStringLiteral("Default settings"));
}

TEST(Compare, matchesMeInTheirListWithThemInMine)
{
    Snapshot left = contosoSnapshot();
    Snapshot right = fabrikamSnapshot();
    addPartner(left, tailspinId, groupAllowed);
    addPartner(left, fabrikamId, groupAllowed);
    addPartner(right, contosoId, groupAllowed);
    addPartner(right, tailspinId, R"({"b2bDirectConnectInbound":null})");
    left.names.add(tailspinId, {ObjectKind::Tenant, QStringLiteral("Tailspin Toys"), {}});

    const CompareResult result = compare(left, right, CompareMode::LikeWithLike);
    EXPECT_EQ(result.rows.size(), 15U + 2 * 13U);
    const CompareRow mutual = rowOf(result, partnerType, fabrikamId, "entra.directConnect.inbound.users");
    EXPECT_EQ(mutual.rightAddress.key, contosoId);
    EXPECT_EQ(mutual.difference, Difference::Same);
    const CompareRow third = rowOf(result, partnerType, tailspinId, "entra.directConnect.inbound.users");
    EXPECT_EQ(third.difference, Difference::Different);
    EXPECT_EQ(third.right.origin, Origin::ServiceDefault);
    EXPECT_EQ(third.object, QStringLiteral("Tailspin Toys"));
    // Tailspin's other settings are inherited on both sides and equal.
    EXPECT_EQ(result.differences(), 2);
}

TEST(Compare, saysOnceOnWhichSideAnEntryIs)
{
    Snapshot left = contosoSnapshot();
    Snapshot right = fabrikamSnapshot();
    addPartner(left, tailspinId, R"({})");
    addPartner(right, contosoId, R"({"inboundTrust":null,"automaticUserConsentSettings":{"inboundAllowed":null}})");
    const CompareResult result = compare(left, right, CompareMode::LikeWithLike);
    const CompareRow third = entryRow(result, tailspinId);
    EXPECT_EQ(third.difference, Difference::LeftOnly);
    EXPECT_EQ(third.leftEntry, std::optional(true));
    EXPECT_EQ(third.rightEntry, std::optional(false));
    const CompareRow mutual = entryRow(result, fabrikamId);
    EXPECT_EQ(mutual.difference, Difference::RightOnly);
    EXPECT_EQ(mutual.rightAddress.key, contosoId);
    EXPECT_EQ(result.differences(), 2) << "what both entries only inherit stands with the defaults";
}

TEST(Compare, ofAnEntryOnOneSideShowsWhatItSetsItself)
{
    Snapshot left = contosoSnapshot();
    Snapshot right = fabrikamSnapshot();
    addPartner(left, tailspinId, R"({"inboundTrust":{"isMfaAccepted":true,"isCompliantDeviceAccepted":false,
        "isHybridAzureADJoinedDeviceAccepted":null}})");
    left.readings[defaultType].items[0]["b2bDirectConnectInbound"] = json(groupAllowed)["b2bDirectConnectInbound"];
    const CompareResult result = compare(left, right, CompareMode::LikeWithLike);
    const CompareRow mfa = rowOf(result, partnerType, tailspinId, "entra.trust.mfa");
    EXPECT_EQ(mfa.difference, Difference::Different);
    EXPECT_EQ(mfa.left.origin, Origin::Own);
    EXPECT_EQ(mfa.right.value.raw, Json(false));
    EXPECT_EQ(mfa.right.origin, Origin::ServiceDefault);
    EXPECT_EQ(rowOf(result, partnerType, tailspinId, "entra.trust.compliantDevice").difference, Difference::Same)
        << "set here and a default there, and yet the same counts";
    const auto ofTailspin =
        std::ranges::count(result.rows, tailspinId, [](const CompareRow &row) { return row.leftAddress.key; });
    EXPECT_EQ(ofTailspin, 3) << "the entry, and two settings of its own";
    EXPECT_EQ(result.differences(), 2 + 2) << "with the two of the default that the entry inherits";
}

TEST(Compare, doesNotKnowWhatTheServiceDoesNotName)
{
    Snapshot left = contosoSnapshot();
    Snapshot right = fabrikamSnapshot();
    for (Snapshot *side : {&left, &right})
        side->readings[authorizationType].items[0]["allowInvitesFrom"] = "unknownFutureValue";
    const CompareResult result = compare(left, right, CompareMode::LikeWithLike);
    EXPECT_EQ(rowOf(result, authorizationType, {}, "entra.invitations.allowedFrom").difference, Difference::NotKnown);
    EXPECT_EQ(result.differences(), 1);
}

TEST(Compare, neverTakesWhatWasNotReadForEqual)
{
    Snapshot left = contosoSnapshot();
    Snapshot right = fabrikamSnapshot();
    setUnread(left, partnerType);
    setUnread(right, partnerType);
    setUnread(left, authorizationType);
    const CompareResult result = compare(left, right, CompareMode::LikeWithLike);
    EXPECT_EQ(rowOf(result, partnerType, {}, "entra.trust.mfa").difference, Difference::NotKnown);
    EXPECT_EQ(rowOf(result, authorizationType, {}, "entra.guests.role").difference, Difference::NotKnown);
    EXPECT_EQ(result.differences(), 13 + 2);

    addPartner(left, tailspinId, R"({"inboundTrust":{"isMfaAccepted":true}})");
    left.readings[partnerType].why.reset();
    const CompareResult half = compare(left, right, CompareMode::LikeWithLike);
    EXPECT_EQ(rowOf(half, partnerType, tailspinId, "entra.trust.mfa").difference, Difference::NotKnown);
    EXPECT_EQ(entryRow(half, tailspinId).difference, Difference::NotKnown);
    EXPECT_EQ(entryRow(half, tailspinId).rightEntry, std::nullopt);
}

TEST(Compare, putsOutBesideInInTheMirror)
{
    Snapshot left = contosoSnapshot();
    Snapshot right = fabrikamSnapshot();
    addPartner(left, fabrikamId, groupOutbound);
    addPartner(right, contosoId, groupAllowed);
    const CompareResult result = compare(left, right, CompareMode::Mirror);

    // The same group of Contoso, as each side writes it down.
    const CompareRow users = rowOf(result, partnerType, fabrikamId, "entra.directConnect.outbound.users");
    EXPECT_STREQ(users.rightSetting->id, "entra.directConnect.inbound.users");
    EXPECT_EQ(users.rightAddress,
              (SettingAddress{partnerType, contosoId, QStringLiteral("entra.directConnect.inbound.users")}));
    EXPECT_EQ(users.difference, Difference::Same);
    EXPECT_EQ(rowOf(result, partnerType, fabrikamId, "entra.directConnect.outbound.applications").difference,
              Difference::Different);
    // The other direction is closed on both sides by default.
    EXPECT_EQ(rowOf(result, partnerType, fabrikamId, "entra.directConnect.inbound.users").difference, Difference::Same);
    // Nothing faces trust: it stands beside itself.
    EXPECT_STREQ(rowOf(result, partnerType, fabrikamId, "entra.trust.mfa").rightSetting->id, "entra.trust.mfa");
    EXPECT_EQ(result.differences(), 1);
    EXPECT_EQ(result.rows.size(), 15U); // 13 of the partnership, 2 of the whole tenant
}

TEST(Compare, ofAPartnershipTakesTheDefaultWhereThereIsNoEntry)
{
    Snapshot left = contosoSnapshot();
    addPartner(left, fabrikamId, R"({"inboundTrust":{"isMfaAccepted":true}})");
    const CompareResult result = comparePartnership(left, fabrikamSnapshot(), CompareMode::LikeWithLike);
    EXPECT_EQ(rowOf(result, partnerType, fabrikamId, "entra.directConnect.inbound.users").difference, Difference::Same);
    const CompareRow trust = rowOf(result, partnerType, fabrikamId, "entra.trust.mfa");
    EXPECT_EQ(trust.difference, Difference::Different);
    EXPECT_EQ(trust.left.origin, Origin::Own);
    EXPECT_EQ(trust.right.origin, Origin::ServiceDefault);
    EXPECT_EQ(trust.object, QStringLiteral("Contoso and Fabrikam for each other"));
    // A half-set property: compliant devices are not set on the left, off by default on the right.
    EXPECT_EQ(result.differences(), 3);
}

TEST(Compare, ofOneTenantAtTwoMomentsMatchesByTenantId)
{
    Snapshot before = contosoSnapshot();
    Snapshot after = contosoSnapshot();
    addPartner(before, fabrikamId, R"({"inboundTrust":null})");
    addPartner(after, fabrikamId, R"({"inboundTrust":{"isMfaAccepted":true,"isCompliantDeviceAccepted":false,
        "isHybridAzureADJoinedDeviceAccepted":false}})");
    const CompareResult result = compare(before, after, CompareMode::LikeWithLike);
    EXPECT_EQ(result.differences(), 1);
    EXPECT_EQ(rowOf(result, partnerType, fabrikamId, "entra.trust.mfa").rightAddress.key, fabrikamId);
}

TEST(Compare, fitsItsSchema)
{
    Snapshot left = contosoSnapshot();
    Snapshot right = fabrikamSnapshot();
    addPartner(left, tailspinId, R"({"inboundTrust":"all"})");
    addPartner(right, contosoId, groupAllowed);
    right.names.add(contosoId, {ObjectKind::Tenant, QStringLiteral("Contoso"), {}});
    setUnread(right, authorizationType);
    for (const CompareMode mode : {CompareMode::LikeWithLike, CompareMode::Mirror}) {
        const Json json = toJson(compare(left, right, mode), left, right);
        EXPECT_EQ(schemaComplaints(json, schemaOf(QStringLiteral("compare"))), QStringList());
    }
    const Json counts = toJson(compare(left, right, CompareMode::LikeWithLike), left, right)["counts"];
    EXPECT_EQ(counts, json(R"({"same":13,"different":5,"leftOnly":1,"rightOnly":1,"notKnown":2})"));
}
} // namespace entente
