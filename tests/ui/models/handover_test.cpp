// SPDX-License-Identifier: GPL-3.0-or-later
// What the partner's administrator is told at the end of "Set up partner".
#include "tests/ui/models/setupdraft.h"
#include "ui/wizards/setuppartner/handover.h"

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

TEST(Handover, TheLetterAsksForNoTrustThatWasChosenForAnotherSide)
{
    SetupDraft draft = filled();
    draft.partnerTrust.mfa = true; // chosen while a partner was signed in
    EXPECT_EQ(SetupRules::wishForPartner(draft).trustMfa, std::nullopt);
    EXPECT_FALSE(Handover::letter(draft).contains(u"isMfaAccepted"_s)) << qPrintable(Handover::letter(draft));
}

TEST(Handover, TheLetterHoldsWhatThePartnerMustSetWithIdsAndCmdlet)
{
    SetupDraft draft = filled();
    draft.wish.sharedChannelsInbound = false;
    people(draft).outbound.everyone = false;
    people(draft).outbound.chosen = {group(projectDelta, u"Project Delta"_s)};
    const QString letter = Handover::letter(draft);
    EXPECT_TRUE(letter.contains(contosoId)) << "without our tenant id they cannot make the entry";
    EXPECT_TRUE(letter.contains(u"Users who may come in: Allowed"_s)) << qPrintable(letter);
    EXPECT_TRUE(letter.contains(projectDelta)) << "their portal wants the object id";
    EXPECT_TRUE(letter.contains(u"Invoke-MgGraphRequest -Method POST"_s));
    EXPECT_FALSE(letter.contains(u"may go out"_s)) << "nothing of theirs goes out";
}

TEST(Handover, TheLetterNamesOurPeopleOnlyWhereTheyAreShared)
{
    SetupDraft draft = filled();
    people(draft).outbound.everyone = false;
    people(draft).outbound.chosen = {group(projectDelta, u"Secret merger"_s)};
    people(draft).inbound.everyone = false;
    people(draft).inbound.pastedIds = {theirGroup};
    draft.wish.sharedChannelsOutbound = false;
    const QString inboundOnly = Handover::letter(draft);
    EXPECT_FALSE(inboundOnly.contains(u"Secret merger"_s)) << qPrintable(inboundOnly);
    EXPECT_FALSE(inboundOnly.contains(projectDelta)) << qPrintable(inboundOnly);
    EXPECT_TRUE(inboundOnly.contains(theirGroup));
    draft.wish.sharedChannelsOutbound = true;
    draft.wish.sharedChannelsInbound = false;
    const QString outboundOnly = Handover::letter(draft);
    EXPECT_TRUE(outboundOnly.contains(u"Secret merger"_s)) << qPrintable(outboundOnly);
    EXPECT_TRUE(outboundOnly.contains(projectDelta)) << qPrintable(outboundOnly);
    EXPECT_FALSE(outboundOnly.contains(theirGroup)) << qPrintable(outboundOnly);
}

TEST(Handover, AnIdWithoutANameIsSaidOnce)
{
    SetupDraft draft = filled();
    people(draft).outbound.everyone = false;
    people(draft).outbound.chosen = {group(projectDelta, {})};
    const QString letter = Handover::letter(draft);
    EXPECT_TRUE(letter.contains(u"- Object ID of a group: "_s + projectDelta + u'\n')) << qPrintable(letter);
    people(draft).outbound.chosen[0].name.kind = ObjectKind::User;
    EXPECT_TRUE(Handover::letter(draft).contains(u"- Object ID of a user: "_s + projectDelta));
}

TEST(Handover, TheirOwnIdsStayIdsInTheLetter)
{
    SetupDraft draft = filled();
    draft.wish.sharedChannelsOutbound = false;
    people(draft).inbound.everyone = false;
    people(draft).inbound.pastedIds = {theirGroup};
    const QString letter = Handover::letter(draft);
    EXPECT_TRUE(letter.contains(theirGroup));
    EXPECT_FALSE(letter.contains(u"not resolvable"_s)) << qPrintable(letter);
}

TEST(Handover, TheReportTellsWhatCountsNowAndLeavesOutTheLetterWhenBothSidesWereSet)
{
    SetupDraft draft = filled();
    draft.plan.title = u"Shared channels with Fabrikam"_s;
    draft.ownAfter = draft.own;
    const QString alone = Handover::report(draft);
    EXPECT_TRUE(alone.contains(u"Users who may come in: Blocked, all users (service default)"_s)) << qPrintable(alone);
    EXPECT_TRUE(alone.contains(u"For the administrator of Fabrikam"_s));
    draft.plan = planForFabrikam();
    EXPECT_FALSE(Handover::report(draft).contains(u"has set up"_s)) << "nothing was made yet";
    EXPECT_TRUE(Handover::report(draft).contains(u"comes once every change is made in Contoso"_s));
    draft.partnerSide = shared(emptyTenant(fabrikamId, u"Fabrikam"_s));
    draft.partnerAfter = draft.partnerSide;
    const QString both = Handover::report(draft);
    EXPECT_TRUE(both.contains(u"What Fabrikam has set for Contoso now:"_s));
    EXPECT_FALSE(both.contains(u"For the administrator of"_s));
}
} // namespace
} // namespace entente::ui
