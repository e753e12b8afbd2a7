// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/effective.h"
#include "tests/support/snapshots.h"

#include <gtest/gtest.h>

namespace entente
{
using namespace test;
namespace
{
EffectiveValue forFabrikam(const Snapshot &snapshot, const char *settingId)
{
    const CatalogueEntry entry = findSetting(partnerType, QString::fromLatin1(settingId));
    return effectiveForPartner(snapshot, fabrikamId, *entry.setting);
}

Json blockedForAll()
{
    return json(R"({"accessType":"blocked","targets":[{"target":"AllUsers","targetType":"user"}]})");
}
} // namespace

TEST(Effective, takesTheServiceDefaultWhereNobodyChangedAnything)
{
    const Snapshot contoso = emptyTenant(contosoId, QStringLiteral("Contoso"));
    const EffectiveValue found = forFabrikam(contoso, "entra.directConnect.inbound.users");
    EXPECT_EQ(found.origin, Origin::ServiceDefault);
    EXPECT_EQ(found.value.raw, blockedForAll());
    EXPECT_EQ(effectiveValue(contoso, {defaultType, {}, QStringLiteral("entra.trust.mfa")}).origin,
              Origin::ServiceDefault);
}

TEST(Effective, inheritsAWholePropertyThatIsNullOrAnObjectOfNulls)
{
    Snapshot contoso = emptyTenant(contosoId, QStringLiteral("Contoso"));
    contoso.readings[defaultType].items[0]["isServiceDefault"] = false;
    addPartner(contoso, fabrikamId, R"({"b2bDirectConnectInbound": null,
        "inboundTrust": {"isMfaAccepted": null, "isCompliantDeviceAccepted": null},
        "automaticUserConsentSettings": {"inboundAllowed": null, "outboundAllowed": null}})");
    for (const char *id : {"entra.directConnect.inbound.users", "entra.trust.mfa", "entra.redemption.inbound",
                           "entra.collaboration.outbound.users"}) {
        const EffectiveValue found = forFabrikam(contoso, id);
        EXPECT_EQ(found.origin, Origin::Default) << id;
        EXPECT_EQ(found.value.state, ValueState::Set) << id;
    }
}

TEST(Effective, doesNotInheritTheMissingHalfOfASetProperty)
{
    Snapshot contoso = emptyTenant(contosoId, QStringLiteral("Contoso"));
    addPartner(contoso, fabrikamId, R"({"b2bDirectConnectInbound": {"applications":
        {"accessType":"allowed","targets":[{"target":"Office365","targetType":"application"}]}},
        "inboundTrust": {"isMfaAccepted": true, "isCompliantDeviceAccepted": null}})");
    for (const char *id : {"entra.directConnect.inbound.users", "entra.trust.compliantDevice"}) {
        const EffectiveValue found = forFabrikam(contoso, id);
        EXPECT_EQ(found.origin, Origin::Own) << id;
        EXPECT_EQ(found.value.state, ValueState::NotSet) << id;
    }
    EXPECT_EQ(forFabrikam(contoso, "entra.trust.mfa").value.raw, Json(true));
    EXPECT_EQ(forFabrikam(contoso, "entra.directConnect.inbound.applications").value.state, ValueState::Set);
}

TEST(Effective, keepsAnUnknownValueAsThePartnersOwn)
{
    Snapshot contoso = emptyTenant(contosoId, QStringLiteral("Contoso"));
    addPartner(contoso, fabrikamId, R"({"inboundTrust": "everything"})");
    const EffectiveValue found = forFabrikam(contoso, "entra.trust.mfa");
    EXPECT_EQ(found.origin, Origin::Own);
    EXPECT_EQ(found.value.state, ValueState::Unknown);
}

TEST(Effective, isNotKnownWhereThePartnersOrTheDefaultCouldNotBeRead)
{
    Snapshot withoutPartners = emptyTenant(contosoId, QStringLiteral("Contoso"));
    setUnread(withoutPartners, partnerType);
    Snapshot withoutDefault = emptyTenant(contosoId, QStringLiteral("Contoso"));
    addPartner(withoutDefault, fabrikamId,
               R"({"b2bDirectConnectInbound": null, "inboundTrust": {"isMfaAccepted": true}})");
    setUnread(withoutDefault, defaultType);
    for (const Snapshot &snapshot : {withoutPartners, withoutDefault}) {
        const EffectiveValue found = forFabrikam(snapshot, "entra.directConnect.inbound.users");
        EXPECT_EQ(found.origin, Origin::None);
        EXPECT_EQ(found.value.state, ValueState::Unreadable);
        ASSERT_TRUE(found.value.why);
        EXPECT_EQ(found.value.why->kind, ErrorKind::Forbidden);
    }
    // What is set on the entry itself is known all the same.
    EXPECT_EQ(forFabrikam(withoutDefault, "entra.trust.mfa").origin, Origin::Own);
}

TEST(Effective, givesTheTenantsValueWhereASettingIsNotPerPartner)
{
    const Snapshot contoso = emptyTenant(contosoId, QStringLiteral("Contoso"));
    const CatalogueEntry entry = findSetting(authorizationType, QStringLiteral("entra.invitations.allowedFrom"));
    const EffectiveValue found = effectiveForPartner(contoso, fabrikamId, *entry.setting);
    EXPECT_EQ(found.origin, Origin::Own);
    EXPECT_EQ(found.value.raw, Json("everyone"));
}

TEST(Effective, doesNotKnowASettingThatIsInNoTable)
{
    const Snapshot contoso = emptyTenant(contosoId, QStringLiteral("Contoso"));
    const EffectiveValue found = effectiveValue(contoso, {partnerType, fabrikamId, QStringLiteral("entra.else")});
    EXPECT_EQ(found.origin, Origin::None);
    EXPECT_EQ(found.value.state, ValueState::Unreadable);
}
} // namespace entente
