// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/setupdraft.h"
#include "ui/wizards/setuppartner/handover.h"

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

const FieldChange *field(const TenantPlan &plan, const char *setting)
{
    for (const PlanStep &step : plan.steps)
        for (const FieldChange &change : step.fields)
            if (change.setting == QLatin1String(setting))
                return &change;
    return nullptr;
}

struct Input {
    const char *typed;
    bool fine;
};
class PartnerInput : public ::testing::TestWithParam<Input>
{
};
TEST_P(PartnerInput, isTakenOrRefusedBeforeAnybodyIsAsked)
{
    const QString typed = QString::fromUtf8(GetParam().typed);
    EXPECT_EQ(SetupRules::problemWithInput(filled(), typed).isEmpty(), GetParam().fine) << GetParam().typed;
}
INSTANTIATE_TEST_SUITE_P(Inputs, PartnerInput,
                         ::testing::Values(Input{"fabrikam.com", true}, Input{"sub.fabrikam.co.uk", true},
                                           Input{"müller.example", true}, Input{"日本.example", true},
                                           Input{"f0000000-0000-4000-8000-000000000002", true}, Input{"", false},
                                           Input{"fabrikam", false}, Input{"http://fabrikam.com", false},
                                           Input{"anna@fabrikam.com", false}, Input{"fabrikam.com/x", false},
                                           Input{"contoso.example", false}, Input{"CONTOSO.example", false},
                                           Input{"c0000000-0000-4000-8000-000000000001", false},
                                           Input{"-fabrikam.com", false}, Input{"fabrikam..com", false}));

TEST(SetupRules, OurselvesUnderAnotherNameIsRefusedWhenFound)
{
    TenantName found;
    found.tenantId = contosoId.toUpper();
    EXPECT_FALSE(SetupRules::problemWithPartner(filled(), found).isEmpty());
    found.tenantId = fabrikamId;
    EXPECT_TRUE(SetupRules::problemWithPartner(filled(), found).isEmpty());
}

TEST(SetupRules, PastedIdsAreSplitAndEachMustBeAnId)
{
    Audience audience;
    audience.everyone = false;
    audience.pastedIds = SetupRules::entriesOf(u" "_s + theirGroup.toUpper() + u",\n"_s + theirGroup + u"; "_s);
    EXPECT_EQ(audience.pastedIds, QStringList(theirGroup));
    EXPECT_TRUE(SetupRules::problemWithAudience(audience).isEmpty());
    audience.pastedIds << u"marketing"_s;
    EXPECT_TRUE(SetupRules::problemWithAudience(audience).contains(u"marketing"_s));
}

TEST(SetupRules, GroupsThatWereMeantButNotChosenNeverBecomeEveryone)
{
    SetupDraft draft = filled();
    people(draft).outbound.everyone = false;
    EXPECT_FALSE(SetupRules::problemWithAudience(people(draft).outbound).isEmpty());
    QStringList warnings;
    const auto plan = SetupRules::makePlan(draft, &warnings);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::Usage);
    draft.wish.sharedChannelsOutbound = false;
    EXPECT_TRUE(SetupRules::makePlan(draft, &warnings)) << "a direction that is not shared asks for nobody";
}

TEST(SetupRules, ThePartnersWishIsOursInTheMirror)
{
    SetupDraft draft = filled();
    draft.wish.sharedChannelsOutbound = false;
    people(draft).inbound.everyone = false;
    people(draft).inbound.pastedIds = {theirGroup};
    draft.ownTrust.mfa = true;
    const PartnerWish ours = SetupRules::wishForOwn(draft);
    const PartnerWish theirs = SetupRules::wishForPartner(draft);
    EXPECT_EQ(ours.partnerTenantId, fabrikamId);
    EXPECT_EQ(theirs.partnerTenantId, contosoId);
    EXPECT_TRUE(ours.sharedChannelsInbound);
    EXPECT_TRUE(theirs.sharedChannelsOutbound);
    EXPECT_FALSE(theirs.sharedChannelsInbound);
    EXPECT_EQ(ours.inboundGroups, QStringList(theirGroup));
    EXPECT_EQ(theirs.outboundGroups, QStringList(theirGroup));
    EXPECT_EQ(ours.trustMfa, true);
    EXPECT_EQ(theirs.trustMfa, std::nullopt) << "what we trust says nothing of what they trust";
}

TEST(SetupRules, TrustCountsOnlyWhereItWasAskedFor)
{
    SetupDraft draft = filled();
    draft.partnerSide = shared(emptyTenant(fabrikamId, u"Fabrikam"_s));
    draft.ownTrust.mfa = true;
    draft.partnerTrust.hybridDevices = true;
    EXPECT_EQ(SetupRules::wishForOwn(draft).trustMfa, true);
    EXPECT_EQ(SetupRules::wishForPartner(draft).trustHybridDevices, true);
    draft.wish.sharedChannelsInbound = false;
    EXPECT_EQ(SetupRules::wishForOwn(draft).trustMfa, std::nullopt) << "nobody of theirs comes in";
    EXPECT_EQ(SetupRules::wishForPartner(draft).trustHybridDevices, true);
    draft.wish.sharedChannelsInbound = true;
    draft.wish.sharedChannelsOutbound = false;
    EXPECT_EQ(SetupRules::wishForPartner(draft).trustHybridDevices, std::nullopt) << "nobody of ours goes there";
}

TEST(SetupRules, AnotherPartnerIsTrustedAsTheSettingsAreNow)
{
    SetupDraft draft = filled();
    draft.ownTrust.mfa = true;
    draft.partnerTrust.mfa = true;
    SetupRules::chooseAsNow(draft);
    EXPECT_EQ(draft.ownTrust.mfa, std::nullopt);
    EXPECT_EQ(draft.partnerTrust.mfa, std::nullopt);
}

TEST(SetupRules, OnlyOurTenantIsPlannedWhileTheirsIsNotSignedIn)
{
    QStringList warnings;
    const auto plan = SetupRules::makePlan(filled(), &warnings);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->tenants.size(), 1U);
    EXPECT_EQ(plan->tenants[0].tenantId, contosoId);
    EXPECT_EQ(plan->tenants[0].steps[0].keyName, u"Fabrikam"_s);
    EXPECT_EQ(plan->title, u"Shared channels with Fabrikam"_s);
}

TEST(SetupRules, BothTenantsArePlannedWhereBothAreSignedIn)
{
    SetupDraft draft = filled();
    draft.partnerSide = shared(emptyTenant(fabrikamId, u"Fabrikam"_s));
    people(draft).outbound.everyone = false;
    people(draft).outbound.chosen = {group(projectDelta, u"Project Delta"_s)};
    QStringList warnings;
    const auto plan = SetupRules::makePlan(draft, &warnings);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->tenants.size(), 2U);
    const FieldChange *out = field(plan->tenants[0], "entra.directConnect.outbound.users");
    const FieldChange *in = field(plan->tenants[1], "entra.directConnect.inbound.users");
    ASSERT_TRUE(out && in);
    EXPECT_TRUE(out->newValue.means(in->newValue)) << "our group goes out here and comes in there";
    EXPECT_EQ(plan->tenants[1].steps[0].key, contosoId);
    EXPECT_EQ(plan->tenants[1].steps[0].keyName, u"Contoso"_s);
}

TEST(SetupRules, WhatIsSetAlreadyMakesNoPlan)
{
    SetupDraft draft = filled();
    Snapshot own = emptyTenant(contosoId, u"Contoso"_s);
    addPartner(own, fabrikamId, R"({
        "b2bDirectConnectInbound": {
            "usersAndGroups": {"accessType": "allowed", "targets": [{"target": "AllUsers", "targetType": "user"}]},
            "applications": {"accessType": "allowed", "targets": [{"target": "Office365", "targetType": "application"}]}}})");
    draft.own = shared(own);
    draft.wish.sharedChannelsOutbound = false;
    EXPECT_TRUE(draft.hasPartnerEntry());
    QStringList warnings;
    EXPECT_EQ(SetupRules::makePlan(draft, &warnings).value().stepCount(), 0);
}

TEST(SetupRules, MissingLicenceAndRoleAreNamed)
{
    SetupDraft draft = filled();
    Snapshot own = emptyTenant(contosoId, u"Contoso"_s);
    own.tenant.roles = {u"62e90394-69f5-4237-9190-012177145e10"_s};
    draft.own = shared(own);
    EXPECT_TRUE(SetupRules::missing(draft).isEmpty());
    own.tenant.servicePlans.clear();
    own.tenant.roles = {u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s}; // Global Reader
    draft.own = shared(own);
    const QStringList sentences = SetupRules::missing(draft);
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_TRUE(sentences[0].contains(u"P1"_s));
    EXPECT_TRUE(sentences[1].contains(u"Security Administrator"_s)) << qPrintable(sentences[1]);
    own.tenant.unread.insert(u"servicePlans"_s, Error());
    own.tenant.unread.insert(u"roles"_s, Error());
    draft.own = shared(own);
    EXPECT_TRUE(SetupRules::missing(draft).isEmpty()) << "what could not be read is not called missing";
}

TEST(Capability, EveryOneHasTextsAndSettingsThatExist)
{
    ASSERT_FALSE(capabilities().empty());
    for (const Capability &capability : capabilities()) {
        EXPECT_FALSE(capabilityText(capability.title).isEmpty()) << capability.id;
        EXPECT_TRUE(capabilityText(capability.plan).contains(u"%1"_s)) << capability.id;
        EXPECT_TRUE(capabilityText(capability.letter).contains(u"%1"_s)) << capability.id;
        for (const CapabilityDirection *direction : {&capability.outbound, &capability.inbound}) {
            EXPECT_TRUE(capabilityText(direction->choice).contains(u"%2"_s)) << capability.id;
            EXPECT_TRUE(capabilityText(direction->who).contains(u"%2"_s)) << capability.id;
            ASSERT_FALSE(direction->settings.empty()) << capability.id;
            for (const char *id : direction->settings)
                EXPECT_TRUE(findSetting(partnerType, QString::fromLatin1(id)).setting) << capability.id << " " << id;
        }
    }
    for (const TrustEntry &entry : trustEntries())
        EXPECT_TRUE(findSetting(partnerType, QString::fromLatin1(entry.setting)).setting) << entry.setting;
}

TEST(Capability, ShownSettingsAreAllThatAPlanMayChange)
{
    SetupDraft draft = filled();
    draft.partnerSide = shared(emptyTenant(fabrikamId, u"Fabrikam"_s));
    draft.ownTrust.mfa = draft.ownTrust.compliantDevices = draft.ownTrust.hybridDevices = true;
    std::set<QString> shown;
    for (const SettingNow &line : Handover::settingsNow(*draft.own, fabrikamId, {}))
        shown.insert(line.setting);
    const auto plan = SetupRules::makePlan(draft, nullptr);
    ASSERT_TRUE(plan);
    std::set<QString> changed;
    for (const PlanStep &step : plan->tenants.front().steps)
        for (const FieldChange &field : step.fields)
            changed.insert(label(*findSetting(partnerType, field.setting).setting));
    EXPECT_EQ(changed, shown);
}
} // namespace
} // namespace entente::ui
