// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"
#include "ui/plan/steptext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entente::ui
{
using namespace entente::test;

namespace
{
PlanStep trustStep()
{
    PlanStep step;
    step.resourceType = u"entra.crossTenantAccess.partner"_s;
    step.key = fabrikamId;
    step.keyName = u"Fabrikam"_s;
    step.verb = Verb::Patch;
    step.path = u"/policies/crossTenantAccessPolicy/partners/"_s + fabrikamId;
    step.body = Json::object({{"inboundTrust", Json::object({{"isMfaAccepted", true}})}});
    step.expectedBefore = Json::object({{"inboundTrust", Json::object({{"isMfaAccepted", false}})}});
    FieldChange mfa;
    mfa.setting = u"entra.trust.mfa"_s;
    mfa.oldValue = SettingValue::set(false);
    mfa.newValue = SettingValue::set(true);
    FieldChange device;
    device.setting = u"entra.trust.compliantDevice"_s;
    device.oldValue = SettingValue::notSet();
    device.newValue = SettingValue::set(false);
    device.implied = true;
    step.fields = {mfa, device};
    step.notes = {u"Takes a while."_s};
    return step;
}
} // namespace

TEST(StepText, NamesWhatIsChangedForWhom)
{
    EXPECT_EQ(StepText::title(trustStep()), u"Partner settings: Fabrikam ("_s + fabrikamId + u')');
    PlanStep singleton;
    singleton.resourceType = u"entra.crossTenantAccess.default"_s;
    EXPECT_EQ(StepText::title(singleton), u"Default settings"_s);
}

TEST(StepText, SaysOldAndNewOfEveryFieldAndWhichIsImplied)
{
    const auto fields = StepText::fields(trustStep(), {});
    ASSERT_EQ(fields.size(), 2U);
    EXPECT_EQ(fields[0].section, u"Trust"_s);
    EXPECT_EQ(fields[0].oldValue, u"No"_s);
    EXPECT_EQ(fields[0].newValue, u"Yes"_s);
    EXPECT_FALSE(fields[0].implied);
    EXPECT_TRUE(fields[1].implied);
    EXPECT_FALSE(fields[1].oldValue.isEmpty());
}

TEST(StepText, AFieldThatTheCatalogueDoesNotKnowIsShownAsItIs)
{
    PlanStep step = trustStep();
    step.fields[0].setting = u"entra.future"_s;
    const auto fields = StepText::fields(step, {});
    EXPECT_EQ(fields[0].setting, u"entra.future"_s);
    EXPECT_EQ(fields[0].newValue, u"true"_s);
}

TEST(StepText, TheRequestIsVerbPathAndIndentedBody)
{
    EXPECT_EQ(StepText::request(trustStep()),
              u"PATCH /policies/crossTenantAccessPolicy/partners/"_s + fabrikamId +
                  u"\n\n{\n  \"inboundTrust\": {\n    \"isMfaAccepted\": true\n  }\n}"_s);
}

TEST(StepText, RisksAreThoseOfWhatIsOpened)
{
    const Setting &mfa = *findSetting(u"entra.crossTenantAccess.partner"_s, u"entra.trust.mfa"_s).setting;
    ASSERT_FALSE(riskNote(mfa).isEmpty());
    EXPECT_EQ(StepText::risks(trustStep()), QStringList(riskNote(mfa))) << "the device claim is closed, not opened";
    PlanStep closing = trustStep();
    std::swap(closing.fields[0].oldValue, closing.fields[0].newValue);
    EXPECT_TRUE(StepText::risks(closing).isEmpty());
}

TEST(StepText, NotesAreSaidOnceAndDoNotRepeatRisks)
{
    PlanStep step = trustStep();
    step.notes = step.notes + step.notes + StepText::risks(step);
    EXPECT_EQ(StepText::notes(step), QStringList(u"Takes a while."_s));
}

TEST(StepText, WhatIsInheritedStandsInPlaceOfNotSet)
{
    const Snapshot own = emptyTenant(contosoId, u"Contoso"_s);
    const PlanStep step = planForFabrikam().tenants[0].steps[0];
    ASSERT_EQ(step.fields[0].oldValue.state, ValueState::NotSet);
    EXPECT_EQ(StepText::fields(step, {}, &own)[0].oldValue, u"Blocked, all users (service default)"_s);
    EXPECT_EQ(StepText::fields(step, {})[0].oldValue, u"Blocked, all users (default)"_s) << "as the step tells it";
}

TEST(StepText, TheWholeStepAsTextHoldsEveryValue)
{
    const QString text = StepText::asText(trustStep(), {});
    EXPECT_TRUE(text.contains(u"Partner settings: Fabrikam"_s));
    EXPECT_TRUE(text.contains(u"No → Yes"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"written along"_s));
    EXPECT_TRUE(text.contains(u"Takes a while."_s));
}

TEST(StepText, ThePlanAsTextNamesItsTenants)
{
    const QString text = StepText::asText(planForFabrikam(), {});
    EXPECT_TRUE(text.startsWith(u"Shared channels with Fabrikam"_s));
    EXPECT_TRUE(text.contains(u"Contoso ("_s + contosoId));
    EXPECT_TRUE(text.contains(u"POST /policies/crossTenantAccessPolicy/partners"_s)) << text.toStdString();
}

TEST(StepText, FoundInsteadNamesOnlyWhatDiffersFromThePlan)
{
    const Json found = Json::object({{"inboundTrust", Json::object({{"isMfaAccepted", true}})}});
    const auto fields = StepText::foundInstead(trustStep(), found, {});
    ASSERT_EQ(fields.size(), 1U);
    EXPECT_EQ(fields[0].oldValue, u"No"_s);
    EXPECT_EQ(fields[0].newValue, u"Yes"_s);
    EXPECT_TRUE(StepText::foundInstead(trustStep(), trustStep().expectedBefore, {}).empty());
}
} // namespace entente::ui
