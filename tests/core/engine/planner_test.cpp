// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/plannerfixture.h"

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
TEST(Planner, createsThePartnerWithEverythingInOneRequest)
{
    const PlanStep step = onlyStep(
        contoso(), {forFabrikam(usersIn, group("allowed", g1)), forFabrikam(appsIn, apps("allowed", "Office365"))});
    EXPECT_EQ(step.action, StepAction::Create);
    EXPECT_EQ(step.verb, Verb::Post);
    EXPECT_EQ(step.path, u"/policies/crossTenantAccessPolicy/partners"_s);
    EXPECT_EQ(
        step.body,
        (Json::object({{"tenantId", fabrikamId},
                       {"b2bDirectConnectInbound", pairOf(group("allowed", g1), apps("allowed", "Office365"))}})));
    EXPECT_TRUE(step.expectedBefore.is_null());
    EXPECT_EQ(step.scopes, QStringList{u"Policy.ReadWrite.CrossTenantAccess"_s});
    EXPECT_EQ(step.role, u"Security Administrator"_s);
    EXPECT_EQ(step.risk, Risk::Medium);
}

TEST(Planner, changesAnEntryThatIsThere)
{
    const Snapshot snapshot = contosoWith(
        {{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))}, {"inboundTrust", nullptr}});
    const PlanStep step = onlyStep(snapshot, {forFabrikam(usersIn, group("allowed", g1))});
    EXPECT_EQ(step.action, StepAction::Update);
    EXPECT_EQ(step.verb, Verb::Patch);
    EXPECT_EQ(step.path, u"/policies/crossTenantAccessPolicy/partners/"_s + fabrikamId);
    EXPECT_EQ(step.keyName, u"Fabrikam"_s);
    EXPECT_EQ(step.body, (Json::object({{"b2bDirectConnectInbound", pairOf(group("allowed", g1), apps("allowed"))}})));
    EXPECT_EQ(step.expectedBefore,
              (Json::object({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))}})));
    const FieldChange *other = fieldOf(step, appsIn);
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->implied);
    EXPECT_TRUE(other->newValue.means(other->oldValue));
    EXPECT_FALSE(fieldOf(step, usersIn)->implied);
}

TEST(Planner, fillsTheOtherHalfFromTheDefaultWhereNothingIsSet)
{
    Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", nullptr}});
    snapshot.readings[defaultType].items[0]["b2bDirectConnectInbound"] =
        pairOf(users("allowed"), apps("allowed", "Office365"));
    const PlanStep step = onlyStep(snapshot, {forFabrikam(usersIn, group("allowed", g1))});
    EXPECT_EQ(step.body["b2bDirectConnectInbound"], pairOf(group("allowed", g1), apps("allowed", "Office365")));
    const FieldChange *other = fieldOf(step, appsIn);
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->implied);
    EXPECT_EQ(other->oldValue.state, ValueState::NotSet);
    EXPECT_EQ(other->newValue.raw, apps("allowed", "Office365"));
}

TEST(Planner, fillsAHalfThatWasNeverSet)
{
    Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", {{"applications", apps("allowed", "Office365")}}}});
    snapshot.readings[defaultType].items[0]["b2bDirectConnectInbound"] = pairOf(users("allowed"), apps("allowed"));
    const PlanStep step = onlyStep(snapshot, {forFabrikam(appsIn, apps("allowed", a1))});
    EXPECT_EQ(step.body["b2bDirectConnectInbound"], pairOf(users("allowed"), apps("allowed", a1)));
    EXPECT_EQ(fieldOf(step, usersIn)->oldValue.state, ValueState::NotSet);
    EXPECT_TRUE(fieldOf(step, usersIn)->implied);
}

TEST(Planner, takesAnObjectOfNullsForNothingAndWritesTheWholePropertyOut)
{
    Snapshot snapshot = contosoWith({{"inboundTrust",
                                      {{"isMfaAccepted", nullptr},
                                       {"isCompliantDeviceAccepted", nullptr},
                                       {"isHybridAzureADJoinedDeviceAccepted", nullptr}}}});
    snapshot.readings[defaultType].items[0]["inboundTrust"] = trust(false, true, false);
    const PlanStep step = onlyStep(snapshot, {forFabrikam(mfa, true)});
    EXPECT_EQ(step.body["inboundTrust"], trust(true, true, false)) << "what was inherited must go on counting";
    ASSERT_TRUE(fieldOf(step, compliant) && fieldOf(step, hybrid));
    EXPECT_TRUE(fieldOf(step, compliant)->implied);
}

TEST(Planner, leavesTheRestOfASetPropertyAlone)
{
    const Snapshot snapshot =
        contosoWith({{"inboundTrust", {{"isMfaAccepted", false}, {"isCompliantDeviceAccepted", true}}}});
    const PlanStep step = onlyStep(snapshot, {forFabrikam(mfa, true)});
    EXPECT_EQ(step.body["inboundTrust"],
              (Json::object({{"isMfaAccepted", true}, {"isCompliantDeviceAccepted", true}})));
    EXPECT_EQ(step.fields.size(), 1U);
}

TEST(Planner, keepsWhatItDoesNotKnow)
{
    Json property = pairOf(users("allowed"), apps("allowed"));
    property["newSwitch"] = Json::object({{"level", 7}});
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", property}, {"brandNew", 1}});
    const PlanStep step = onlyStep(snapshot, {forFabrikam(usersIn, group("allowed", g1))});
    Json expected = pairOf(group("allowed", g1), apps("allowed"));
    expected["newSwitch"] = Json::object({{"level", 7}});
    EXPECT_EQ(step.body, (Json::object({{"b2bDirectConnectInbound", expected}})))
        << "known and unknown members of the property, and nothing besides";
}

TEST(Planner, refusesToOverwriteAnUnknownMemberOfTheValueItself)
{
    Json rule = users("allowed");
    rule["except"] = "somebody";
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(rule, apps("allowed"))}});
    EXPECT_EQ(kindOfRefusal(snapshot, {forFabrikam(usersIn, group("allowed", g1))}, u"plan.unknownInside"_s),
              ErrorKind::Usage);
    // The other half goes along as it came.
    const PlanStep step = onlyStep(snapshot, {forFabrikam(appsIn, apps("allowed", a1))});
    EXPECT_EQ(step.body["b2bDirectConnectInbound"], pairOf(rule, apps("allowed", a1)));
    EXPECT_EQ(fieldOf(step, usersIn)->newValue.state, ValueState::Unknown);
}

TEST(Planner, replacesAValueOfAnUnknownKind)
{
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("sometimes"), apps("allowed"))}});
    const PlanStep step = onlyStep(snapshot, {forFabrikam(usersIn, users("allowed"))});
    EXPECT_EQ(fieldOf(step, usersIn)->oldValue.state, ValueState::Unknown);
    EXPECT_EQ(step.body["b2bDirectConnectInbound"], pairOf(users("allowed"), apps("allowed")));
}

TEST(Planner, goesBackToTheDefaultWithTheWholeProperty)
{
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))}});
    const PlanStep step = onlyStep(snapshot, {back(usersIn)});
    EXPECT_EQ(step.body, (Json::object({{"b2bDirectConnectInbound", nullptr}})));
    ASSERT_EQ(step.fields.size(), 2U);
    EXPECT_FALSE(fieldOf(step, usersIn)->implied);
    EXPECT_TRUE(fieldOf(step, appsIn)->implied);
    EXPECT_EQ(fieldOf(step, appsIn)->newValue.state, ValueState::NotSet);
}

TEST(Planner, refusesHalfABackAndHalfAValue)
{
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))}});
    EXPECT_EQ(
        kindOfRefusal(snapshot, {back(usersIn), forFabrikam(appsIn, apps("allowed", a1))}, u"plan.contradiction"_s),
        ErrorKind::Usage);
    EXPECT_EQ(kindOfRefusal(snapshot, {forFabrikam(mfa, true), forFabrikam(mfa, false)}, u"plan.contradiction"_s),
              ErrorKind::Usage);
}

TEST(Planner, makesNoStepForWhatIsSoAlready)
{
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))}});
    EXPECT_TRUE(makeTenantPlan(snapshot, {forFabrikam(usersIn, users("allowed")), back(mfa)})->steps.empty());
    EXPECT_TRUE(makeTenantPlan(contoso(), {back(usersIn)})->steps.empty()) << "no entry: nothing to take back";
    EXPECT_TRUE(makeTenantPlan(contoso(), {})->steps.empty());
}

TEST(Planner, ordersStepsAndFieldsWhateverTheOrderOfTheWishes)
{
    Change invite = change(authorizationType, {}, inviters, SettingValue::set("adminsAndGuestInviters"));
    Change tailspin = change(partnerType, tailspinId, mfa, SettingValue::set(true));
    Change defaults = change(defaultType, {}, appsOut, SettingValue::set(apps("allowed")));
    Change defaultUsers = change(defaultType, {}, usersOut, SettingValue::set(users("allowed")));
    std::vector<Change> changes{invite, tailspin, forFabrikam(mfa, true), defaults, defaultUsers};
    const auto plan = makeTenantPlan(contoso(), changes);
    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    ASSERT_EQ(plan->steps.size(), 4U);
    EXPECT_EQ(plan->steps[0].resourceType, defaultType);
    EXPECT_EQ(plan->steps[1].key, tailspinId);
    EXPECT_EQ(plan->steps[2].key, fabrikamId);
    EXPECT_EQ(plan->steps[3].resourceType, authorizationType);
    EXPECT_EQ(plan->steps[0].id, u"1"_s);
    EXPECT_EQ(plan->steps[3].id, u"4"_s);
    std::reverse(changes.begin(), changes.end());
    const auto again = makeTenantPlan(contoso(), changes);
    ASSERT_TRUE(again);
    for (size_t i = 0; i < plan->steps.size(); ++i)
        EXPECT_EQ(toJson(again->steps[i]), toJson(plan->steps[i]));
}

TEST(Planner, writesOnlyItsOwnPropertyOfASharedPolicy)
{
    const PlanStep step = onlyStep(contoso(), {change(authorizationType, {}, inviters, SettingValue::set("none"))});
    EXPECT_EQ(step.body, (Json::object({{"allowInvitesFrom", "none"}})));
    EXPECT_EQ(step.path, u"/policies/authorizationPolicy"_s);
    EXPECT_EQ(step.role, u"Privileged Role Administrator"_s);
    EXPECT_EQ(step.risk, Risk::High);
}

TEST(Planner, callsWhatOpensADefaultAHighRisk)
{
    const auto risk = [](const Json &users, const Json &apps) {
        return onlyStep(contoso(), {change(defaultType, {}, usersOut, SettingValue::set(users)),
                                    change(defaultType, {}, appsOut, SettingValue::set(apps))})
            .risk;
    };
    EXPECT_EQ(risk(users("allowed"), apps("allowed")), Risk::High);
    EXPECT_EQ(risk(group("blocked", g1), apps("allowed")), Risk::High) << "who is not named gets in";
    Snapshot open = contoso();
    open.readings[defaultType].items[0]["b2bDirectConnectOutbound"] = pairOf(users("allowed"), apps("allowed"));
    const auto closes = [&open](const Json &users, const Json &apps) {
        return onlyStep(open, {change(defaultType, {}, usersOut, SettingValue::set(users)),
                               change(defaultType, {}, appsOut, SettingValue::set(apps))})
            .risk;
    };
    EXPECT_EQ(closes(users("blocked"), apps("blocked")), Risk::Medium);
    EXPECT_EQ(closes(group("allowed", g1), apps("allowed")), Risk::Medium);
    EXPECT_EQ(onlyStep(contosoWith(Json::object()), {forFabrikam(mfa, true)}).risk, Risk::Medium) << "one partner";
}

TEST(Planner, refusesWhatCannotBe)
{
    const Snapshot snapshot = contoso();
    EXPECT_EQ(kindOfRefusal(snapshot, {forFabrikam(u"entra.nothing"_s, true)}, u"plan.unknownSetting"_s),
              ErrorKind::Usage);
    EXPECT_EQ(kindOfRefusal(snapshot, {forFabrikam(mfa, "yes")}, u"plan.badValue"_s), ErrorKind::Usage);
    EXPECT_EQ(kindOfRefusal(snapshot, {change(authorizationType, {}, inviters, SettingValue::set("somebody"))},
                            u"plan.badValue"_s),
              ErrorKind::Usage);
    EXPECT_EQ(
        kindOfRefusal(snapshot, {change(authorizationType, {}, inviters, SettingValue::notSet())}, u"plan.badValue"_s),
        ErrorKind::Usage);
    EXPECT_EQ(
        kindOfRefusal(snapshot, {change(partnerType, u"../default"_s, mfa, SettingValue::set(true))}, u"plan.badKey"_s),
        ErrorKind::Usage);
    EXPECT_EQ(
        kindOfRefusal(snapshot, {change(partnerType, contosoId, mfa, SettingValue::set(true))}, u"plan.ownTenant"_s),
        ErrorKind::Usage);
}

TEST(Planner, plansNothingOnWhatWasNotRead)
{
    Snapshot snapshot = contoso();
    snapshot.readings[partnerType].why = Error(ErrorKind::Forbidden, u"x"_s, u"Not allowed."_s);
    EXPECT_EQ(kindOfRefusal(snapshot, {forFabrikam(mfa, true)}, u"plan.notRead"_s), ErrorKind::Unavailable);

    Snapshot noDefault = contoso();
    noDefault.readings[defaultType].why = Error(ErrorKind::Forbidden, u"x"_s, u"Not allowed."_s);
    EXPECT_EQ(kindOfRefusal(noDefault, {forFabrikam(usersIn, group("allowed", g1))}, u"plan.noDefault"_s),
              ErrorKind::Unavailable);
}
} // namespace entente
