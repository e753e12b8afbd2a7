// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/targets.h"
#include "tests/support/ui/scopes.h"
#include "ui/session/draft.h"
#include "ui/session/pendingchanges.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

Change mfa(bool from, bool to)
{
    Change change;
    change.address = {partnerType, fabrikamId, u"entra.trust.mfa"_s};
    change.oldValue = SettingValue::set(Json(from));
    change.newValue = SettingValue::set(Json(to));
    return change;
}

TEST(PendingChanges, aSecondWishForTheSameSettingReplacesTheFirst)
{
    PendingChanges pending;
    Change users = mfa(true, false);
    users.address.setting = outboundUsers;
    users.newValue = SettingValue::notSet();
    pending.put(contosoId, mfa(true, false));
    pending.put(contosoId, users);
    users.newValue = SettingValue::set(Json("x"));
    pending.put(contosoId, users);
    ASSERT_EQ(pending.total(), 2);
    EXPECT_EQ(pending.of(contosoId)[1].newValue.raw, Json("x"));
}

TEST(PendingChanges, wishingForWhatIsThereTakesTheWishBack)
{
    PendingChanges pending;
    QSignalSpy changed(&pending, &PendingChanges::changed);
    pending.put(contosoId, mfa(true, false));
    pending.put(contosoId, mfa(true, true));
    EXPECT_EQ(pending.total(), 0);
    EXPECT_TRUE(pending.tenants().isEmpty());
    EXPECT_EQ(changed.size(), 2);
}

TEST(PendingChanges, aNewReadingMovesTheOldValueAndDropsWhatCameTrue)
{
    PendingChanges pending;
    pending.put(contosoId, mfa(false, true));
    Pair pair; // MFA is trusted by now
    pending.rebase(pair.contoso);
    EXPECT_EQ(pending.total(), 0);

    pending.put(contosoId, mfa(false, true));
    pair.contoso.readings[partnerType].items.clear(); // somebody removed the partner
    pending.rebase(pair.contoso);
    ASSERT_EQ(pending.total(), 1);
    EXPECT_EQ(pending.of(contosoId)[0].oldValue.state, ValueState::NotSet);
}

TEST(PendingChanges, aReadingThatFailedChangesNoWish)
{
    PendingChanges pending;
    pending.put(contosoId, mfa(true, false));
    Pair pair;
    setUnread(pair.contoso, partnerType);
    pending.rebase(pair.contoso);
    ASSERT_EQ(pending.total(), 1);
    EXPECT_EQ(pending.of(contosoId)[0].oldValue.raw, Json(true));
}

TEST(PendingChanges, discardingOneTenantKeepsTheOther)
{
    PendingChanges pending;
    pending.put(contosoId, mfa(true, false));
    pending.put(fabrikamId, mfa(true, false));
    pending.clear(contosoId);
    EXPECT_EQ(pending.tenants(), QStringList{fabrikamId});
}

TEST(Draft, anEntryIsMadeForAPartnerThatHasNone)
{
    const auto snapshot = std::make_shared<Snapshot>(emptyTenant(contosoId, u"Contoso"_s));
    Change change;
    change.address = {partnerType, fabrikamId, outboundUsers};
    change.newValue = SettingValue::set(toJson(TargetRule::everyUser(AccessType::Allowed)));
    const SnapshotPtr draft = draftOf(snapshot, {change});
    EXPECT_TRUE(draft->value(change.address).means(change.newValue));
    EXPECT_TRUE(snapshot->partners().isEmpty()) << "what was read stays as it was read";
}

TEST(Draft, theOtherHalfOfAPropertyKeepsWhatItInherited)
{
    const auto snapshot = std::make_shared<Snapshot>(emptyTenant(contosoId, u"Contoso"_s));
    Change change;
    change.address = {partnerType, fabrikamId, outboundUsers};
    change.newValue = SettingValue::set(toJson(TargetRule::everyUser(AccessType::Allowed)));
    const SnapshotPtr draft = draftOf(snapshot, {change});
    const SettingAddress applications{partnerType, fabrikamId, u"entra.directConnect.outbound.applications"_s};
    const SettingValue blocked = SettingValue::set(toJson(TargetRule::everyApplication(AccessType::Blocked)));
    EXPECT_TRUE(draft->value(applications).means(blocked));
}

TEST(Draft, goingBackToTheDefaultTakesTheWholeProperty)
{
    const Pair pair;
    const auto snapshot = std::make_shared<Snapshot>(pair.contoso);
    Change change;
    change.address = {partnerType, fabrikamId, outboundUsers};
    change.oldValue = snapshot->value(change.address);
    change.newValue = SettingValue::notSet();
    const SnapshotPtr draft = draftOf(snapshot, {change});
    const SettingAddress applications{partnerType, fabrikamId, u"entra.directConnect.outbound.applications"_s};
    EXPECT_EQ(draft->value(change.address).state, ValueState::NotSet);
    EXPECT_EQ(draft->value(applications).state, ValueState::NotSet);
}

TEST(Draft, aChangedDefaultShowsOnPartnersThatInherit)
{
    const auto snapshot = std::make_shared<Snapshot>(Pair().contoso);
    Change change;
    change.address = {defaultType, QString(), inboundUsers};
    change.newValue = SettingValue::set(toJson(TargetRule::everyUser(AccessType::Allowed)));
    const SnapshotPtr draft = draftOf(snapshot, {change});
    const EffectiveValue inherited = effectiveValue(*draft, {partnerType, fabrikamId, inboundUsers});
    EXPECT_TRUE(inherited.value.means(change.newValue));
}

TEST(Draft, withoutChangesItIsTheSnapshotItself)
{
    const auto snapshot = std::make_shared<Snapshot>(Pair().contoso);
    EXPECT_EQ(draftOf(snapshot, {}), snapshot);
}
} // namespace
} // namespace entente::ui
