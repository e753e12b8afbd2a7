// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/wishes.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
PartnerWish wishFor(bool inbound, bool outbound)
{
    PartnerWish wish;
    wish.partnerTenantId = fabrikamId;
    wish.partnerName = u"Fabrikam"_s;
    wish.sharedChannelsInbound = inbound;
    wish.sharedChannelsOutbound = outbound;
    return wish;
}
/// setting -> wished raw value
std::map<QString, Json> wished(const Snapshot &snapshot, const PartnerWish &wish)
{
    std::map<QString, Json> out;
    for (const Change &change : changesFor(snapshot, wish)) {
        EXPECT_EQ(change.address.resourceType, partnerType);
        EXPECT_EQ(change.address.key, fabrikamId);
        EXPECT_EQ(change.newValue.state, ValueState::Set);
        out[change.address.setting] = change.newValue.raw;
    }
    return out;
}
using Wished = std::map<QString, Json>;
} // namespace

TEST(Wishes, openOneDirectionForEveryone)
{
    EXPECT_EQ(wished(contoso(), wishFor(true, false)),
              (Wished{{usersIn, users("allowed")}, {appsIn, apps("allowed", "Office365")}}));
    EXPECT_EQ(wished(contoso(), wishFor(false, true)),
              (Wished{{usersOut, users("allowed")}, {appsOut, apps("allowed", "Office365")}}));
    EXPECT_TRUE(wished(contoso(), wishFor(false, false)).empty());
}

TEST(Wishes, openForGroups)
{
    PartnerWish wish = wishFor(true, true);
    wish.inboundGroups = QStringList{QString::fromLatin1(g1)};
    const Wished changes = wished(contoso(), wish);
    EXPECT_EQ(changes.at(usersIn), group("allowed", g1));
    EXPECT_EQ(changes.at(usersOut), users("allowed"));
}

TEST(Wishes, areNothingWhereItIsSoAlready)
{
    const Json open = pairOf(users("allowed"), apps("allowed", "Office365"));
    EXPECT_TRUE(wished(contosoWith({{"b2bDirectConnectInbound", open}}), wishFor(true, false)).empty());
    const Json wider = pairOf(users("allowed"), apps("allowed"));
    EXPECT_TRUE(wished(contosoWith({{"b2bDirectConnectInbound", wider}}), wishFor(true, false)).empty())
        << "all applications hold Office 365";
    Snapshot inherited = contosoWith({{"b2bDirectConnectInbound", nullptr}});
    inherited.readings[defaultType].items[0]["b2bDirectConnectInbound"] = open;
    EXPECT_TRUE(wished(inherited, wishFor(true, false)).empty()) << "the default says so";
}

TEST(Wishes, replaceWhoIsChosenAlreadyAndKeepTheApplications)
{
    PartnerWish wish = wishFor(true, false);
    wish.inboundGroups = QStringList{QString::fromLatin1(g2)};
    const Json now = pairOf(group("allowed", g1), apps("allowed", a1));
    const Wished changes = wished(contosoWith({{"b2bDirectConnectInbound", now}}), wish);
    EXPECT_EQ(changes.at(usersIn), group("allowed", g2)) << "the first group is not wished for any more";
    EXPECT_EQ(changes.at(appsIn).at("targets").size(), 2U);
    EXPECT_EQ(changes.at(appsIn).at("targets")[1].at("target"), "Office365");
}

TEST(Wishes, keepWhoIsNamedAgainInWhateverOrderAndCase)
{
    Json both = group("allowed", g1);
    both["targets"].push_back(users("allowed", u1).at("targets")[0]);
    const Snapshot now = contosoWith({{"b2bDirectConnectInbound", pairOf(both, apps("allowed", "Office365"))}});
    PartnerWish wish = wishFor(true, false);
    wish.inboundUsers = QStringList{QString::fromLatin1(u1)};
    wish.inboundGroups = QStringList{QString::fromLatin1(g1).toUpper(), QString::fromLatin1(g1)};
    EXPECT_TRUE(wished(now, wish).empty());
    wish.inboundGroups.clear();
    EXPECT_EQ(wished(now, wish), (Wished{{usersIn, users("allowed", u1)}})) << "a single user is not everyone";
}

TEST(Wishes, narrowEveryoneToTheGroupsAndTurnABlockRound)
{
    PartnerWish wish = wishFor(true, false);
    wish.inboundGroups = QStringList{QString::fromLatin1(g2)};
    const Json everyone = pairOf(users("allowed"), apps("allowed", "Office365"));
    EXPECT_EQ(wished(contosoWith({{"b2bDirectConnectInbound", everyone}}), wish),
              (Wished{{usersIn, group("allowed", g2)}}));
    const Json blocked = pairOf(group("blocked", g1), apps("blocked", a1));
    EXPECT_EQ(wished(contosoWith({{"b2bDirectConnectInbound", blocked}}), wish),
              (Wished{{usersIn, group("allowed", g2)}}));
}

TEST(Wishes, keepABlockThatLeavesOffice365Open)
{
    const auto with = [](const Json &applications) {
        const Json now = pairOf(users("allowed"), applications);
        return wished(contosoWith({{"b2bDirectConnectInbound", now}}), wishFor(true, false));
    };
    EXPECT_TRUE(with(apps("blocked", a1)).empty()) << "users allowed, one application blocked: the rest is open";
    const Wished opened{{appsIn, apps("allowed", "Office365")}};
    for (const char *closing : {"Office365", "AllApplications", "AllMicrosoftApps"})
        EXPECT_EQ(with(apps("blocked", closing)), opened) << closing;
    Json nothing = apps("blocked");
    nothing["targets"] = Json::array();
    EXPECT_EQ(with(nothing), opened) << "a list of nothing says nothing";
}

TEST(Wishes, changeTrustOnlyWhereItIsWishedAndDiffers)
{
    PartnerWish wish = wishFor(false, false);
    wish.trustMfa = true;
    wish.trustCompliantDevices = false;
    EXPECT_EQ(wished(contoso(), wish), (Wished{{mfa, true}}));
    wish.trustCompliantDevices = true;
    EXPECT_EQ(wished(contosoWith({{"inboundTrust", trust(true, false, true)}}), wish), (Wished{{compliant, true}}));
}

TEST(Wishes, areMirroredWithEverybodyWhoIsChosen)
{
    PartnerWish wish = wishFor(true, false);
    wish.inboundGroups = QStringList{QString::fromLatin1(g1)};
    wish.inboundUsers = QStringList{QString::fromLatin1(u1)};
    wish.outboundUsers = QStringList{QString::fromLatin1(g2)};
    wish.trustMfa = true;
    const PartnerWish other = mirrored(wish, contosoId, u"Contoso"_s);
    EXPECT_EQ(other.partnerTenantId, contosoId);
    EXPECT_EQ(other.partnerName, u"Contoso"_s);
    EXPECT_FALSE(other.sharedChannelsInbound);
    EXPECT_TRUE(other.sharedChannelsOutbound);
    EXPECT_EQ(other.outboundGroups, wish.inboundGroups);
    EXPECT_EQ(other.outboundUsers, wish.inboundUsers) << "an empty choice would open it to everyone";
    EXPECT_EQ(other.inboundUsers, wish.outboundUsers);
    EXPECT_TRUE(other.inboundGroups.isEmpty());
    EXPECT_FALSE(other.trustMfa) << "each tenant's own decision";
}

TEST(Wishes, becomeOnePlanStep)
{
    PartnerWish wish = wishFor(true, true);
    wish.trustMfa = true;
    NameBook names;
    KnownName name;
    name.kind = ObjectKind::Tenant;
    name.displayName = u"Fabrikam"_s;
    names.add(fabrikamId, name);
    const auto plan = makeTenantPlan(contoso(), changesFor(contoso(), wish), names);
    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    ASSERT_EQ(plan->steps.size(), 1U);
    EXPECT_EQ(plan->steps[0].keyName, u"Fabrikam"_s);
    EXPECT_EQ(plan->steps[0].body.at("inboundTrust"), trust(true, false, false));
    EXPECT_EQ(plan->steps[0].body.at("b2bDirectConnectOutbound"),
              pairOf(users("allowed"), apps("allowed", "Office365")));
}
} // namespace entente
