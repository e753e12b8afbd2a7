// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/planner.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
PlanStep onlyStep(const Snapshot &snapshot, const std::vector<Change> &changes)
{
    const auto plan = makeTenantPlan(snapshot, changes);
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().message.toStdString());
    if (!plan || plan->steps.size() != 1) {
        ADD_FAILURE() << "one step expected";
        return {};
    }
    return plan->steps.front();
}
const FieldChange *fieldOf(const PlanStep &step, const QString &setting)
{
    const auto found = std::ranges::find(step.fields, setting, &FieldChange::setting);
    return found == step.fields.end() ? nullptr : &*found;
}
ErrorKind kindOfRefusal(const Snapshot &snapshot, const std::vector<Change> &changes, const QString &code)
{
    const auto plan = makeTenantPlan(snapshot, changes);
    if (plan) {
        ADD_FAILURE() << "was planned";
        return ErrorKind::Internal;
    }
    EXPECT_EQ(plan.error().code, code);
    EXPECT_FALSE(plan.error().message.isEmpty());
    return plan.error().kind;
}
} // namespace

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

TEST(Planner, speaksOfRisksOnlyWhereItOpens)
{
    const Snapshot snapshot = contosoWith({{"inboundTrust", trust(true, true, false)}});
    const auto note = [](const QString &id) {
        return riskNote(*findSetting(partnerType, id).setting);
    };
    const QStringList closing = onlyStep(snapshot, {forFabrikam(mfa, false)}).notes;
    EXPECT_FALSE(closing.contains(note(mfa))) << "it is taken back";
    EXPECT_FALSE(closing.contains(note(compliant))) << "it is written along as it was";
    const QStringList opening = onlyStep(snapshot, {forFabrikam(hybrid, true)}).notes;
    EXPECT_TRUE(opening.contains(note(hybrid)));
    EXPECT_FALSE(opening.contains(note(mfa)));
}

TEST(Planner, saysWhomADefaultOpensFor)
{
    Snapshot snapshot = contosoWith({{"b2bDirectConnectOutbound", pairOf(users("blocked"), apps("blocked"))}});
    Json inherits = Json::object({{"tenantId", tailspinId}, {"b2bDirectConnectOutbound", nullptr}});
    snapshot.readings[partnerType].items.push_back(inherits);
    KnownName name;
    name.kind = ObjectKind::Tenant;
    name.displayName = u"Tailspin Toys"_s;
    snapshot.names.add(tailspinId, name);
    const std::vector<Change> changes{change(defaultType, {}, usersOut, SettingValue::set(users("allowed"))),
                                      change(defaultType, {}, appsOut, SettingValue::set(apps("allowed")))};
    const QString notes = onlyStep(snapshot, changes).notes.join(u'\n');
    EXPECT_TRUE(notes.contains(u"Tailspin Toys"_s)) << notes.toStdString();
    EXPECT_FALSE(notes.contains(u"Fabrikam"_s)) << "has a value of its own";
    EXPECT_TRUE(notes.contains(u"every organisation that has no entry"_s));

    snapshot.readings[partnerType].why = Error(ErrorKind::Forbidden, u"x"_s, u"Not allowed."_s);
    EXPECT_TRUE(onlyStep(snapshot, changes).notes.join(u'\n').contains(u"could not be read"_s));
}

TEST(Planner, refusesToLoseWhatItDoesNotKnowByGoingBack)
{
    Json flags = trust(true, false, false);
    flags["newFlag"] = true;
    EXPECT_EQ(kindOfRefusal(contosoWith({{"inboundTrust", flags}}), {back(mfa)}, u"plan.unknownInside"_s),
              ErrorKind::Usage);
    flags["newFlag"] = nullptr;
    flags["@odata.type"] = "#microsoft.graph.crossTenantAccessPolicyInboundTrust";
    const PlanStep step = onlyStep(contosoWith({{"inboundTrust", flags}}), {back(mfa)});
    EXPECT_EQ(step.body, (Json::object({{"inboundTrust", nullptr}}))) << "nothing is no loss";
}

TEST(Planner, goesBackWhereTheDefaultHasWhatItDoesNotKnow)
{
    Json flags = trust(true, false, false);
    flags["newFlag"] = true;
    Snapshot snapshot = contosoWith({{"inboundTrust", flags}});
    Json &inherited = snapshot.readings[defaultType].items[0]["inboundTrust"];
    inherited["newFlag"] = true;
    const PlanStep step = onlyStep(snapshot, {back(mfa)});
    EXPECT_EQ(step.body, (Json::object({{"inboundTrust", nullptr}})));
    EXPECT_EQ(step.expectedInherited, (Json::object({{"inboundTrust", inherited}}))) << "looked at again by apply";
    EXPECT_TRUE(checkStep(step, contosoId));
    inherited["newFlag"] = false;
    EXPECT_EQ(kindOfRefusal(snapshot, {back(mfa)}, u"plan.unknownInside"_s), ErrorKind::Usage);
}

TEST(Planner, refusesToReplaceAPropertyThatIsNoObject)
{
    EXPECT_EQ(
        kindOfRefusal(contosoWith({{"inboundTrust", "everything"}}), {forFabrikam(mfa, true)}, u"plan.unknownInside"_s),
        ErrorKind::Usage);
}

TEST(Planner, writesNothingThatTheServiceDoesNotName)
{
    const Json hidden = pairOf(users("unknownFutureValue"), apps("allowed"));
    for (const Change &change : {forFabrikam(appsIn, apps("allowed", a1)), forFabrikam(usersIn, users("allowed"))})
        EXPECT_EQ(kindOfRefusal(contosoWith({{"b2bDirectConnectInbound", hidden}}), {change}, u"plan.unknownInside"_s),
                  ErrorKind::Usage);
}

TEST(Planner, keepsWhereItTookInheritedValuesFrom)
{
    Snapshot snapshot = contosoWith({{"inboundTrust", nullptr}, {"b2bDirectConnectInbound", nullptr}});
    Json &defaults = snapshot.readings[defaultType].items[0];
    defaults["inboundTrust"] = trust(false, true, false);
    defaults["inboundTrust"]["@odata.type"] = "#x";
    const PlanStep step = onlyStep(snapshot, {forFabrikam(mfa, true), forFabrikam(usersIn, users("allowed")),
                                              forFabrikam(appsIn, apps("allowed"))});
    EXPECT_EQ(step.expectedInherited, (Json::object({{"inboundTrust", trust(false, true, false)}})))
        << "both halves of the other were wished for";
    const PlanStep whole =
        onlyStep(contosoWith({{"inboundTrust", trust(false, true, false)}}), {forFabrikam(mfa, true)});
    EXPECT_TRUE(whole.expectedInherited.is_null());
}

TEST(Planner, letsUnknownInheritedMembersGoOnCounting)
{
    Snapshot snapshot = contosoWith({{"inboundTrust", nullptr}});
    snapshot.readings[defaultType].items[0]["inboundTrust"]["newFlag"] = true;
    Json expected = trust(true, false, false);
    expected["newFlag"] = true;
    EXPECT_EQ(onlyStep(snapshot, {forFabrikam(mfa, true)}).body, (Json::object({{"inboundTrust", expected}})));
}

TEST(Planner, sendsNoAnnotationsBack)
{
    Json property = pairOf(users("allowed"), apps("allowed"));
    property["@odata.type"] = "#x";
    property["usersAndGroups"]["targets@odata.type"] = "#y";
    property["applications"]["@odata.bind"] = "https://example.com";
    const PlanStep step =
        onlyStep(contosoWith({{"b2bDirectConnectInbound", property}}), {forFabrikam(usersIn, group("allowed", g1))});
    EXPECT_EQ(step.body, (Json::object({{"b2bDirectConnectInbound", pairOf(group("allowed", g1), apps("allowed"))}})));
    EXPECT_FALSE(toBytes(toJson(step)).contains("@odata"));
}
} // namespace entente
