// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan says of risks, and what it refuses or keeps of what it does not know.
#include "core/engine/plantitle.h"
#include "core/tenant/roles.h"

#include "tests/core/engine/plannerfixture.h"

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
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

TEST(Planner, saysWhatIsSetAlongThatNoFieldShows)
{
    Snapshot snapshot = contosoWith(Json::object());
    Json &defaults = snapshot.readings[defaultType].items.at(0);
    defaults["inboundTrust"] = trust(false, false, false);
    defaults["inboundTrust"]["isOfNextYearAccepted"] = false;
    const QString along = u"isOfNextYearAccepted: false"_s;
    EXPECT_TRUE(onlyStep(snapshot, {forFabrikam(mfa, true)}).notes.join(u'\n').contains(along));
    Json &fabrikam = snapshot.readings[partnerType].items.at(0);
    fabrikam["inboundTrust"] = trust(false, false, false);
    fabrikam["inboundTrust"]["isOfNextYearAccepted"] = false;
    EXPECT_FALSE(onlyStep(snapshot, {forFabrikam(mfa, true)}).notes.join(u'\n').contains(along)) << "it has that";
}

TEST(Planner, saysWhoLosesAccess)
{
    Json both = group("allowed", g1);
    both["targets"].push_back(users("allowed", u1).at("targets")[0]);
    const Snapshot snapshot =
        contosoWith({{"b2bDirectConnectInbound", pairOf(both, apps("allowed", "Office365"))},
                     {"b2bDirectConnectOutbound", pairOf(users("allowed"), apps("allowed", "Office365"))}});
    const auto notes = [&snapshot](const QString &setting, const Json &wished) {
        return onlyStep(snapshot, {forFabrikam(setting, wished)}).notes.join(u'\n');
    };
    EXPECT_TRUE(notes(usersIn, group("allowed", g2)).contains(u"2 user(s) or group(s) named now lose access"_s));
    EXPECT_TRUE(notes(usersIn, group("allowed", g1)).contains(u"1 user(s) or group(s) named now lose access"_s));
    Json more = both;
    more["targets"].push_back(group("allowed", g2).at("targets")[0]);
    EXPECT_FALSE(notes(usersIn, more).contains(u"named now lose"_s)) << "one more, nobody less";
    EXPECT_FALSE(notes(usersIn, users("allowed")).contains(u"named now lose"_s)) << "everyone holds both";
    EXPECT_FALSE(notes(usersOut, group("allowed", g1)).contains(u"named now lose"_s)) << "everyone names nobody";
    const std::vector<Change> closed{forFabrikam(usersIn, users("blocked")), forFabrikam(appsIn, apps("blocked"))};
    EXPECT_TRUE(onlyStep(snapshot, closed).notes.join(u'\n').contains(u"2 user(s) or group(s)"_s));
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
    for (const Change &wish : {forFabrikam(appsIn, apps("allowed", a1)), forFabrikam(usersIn, users("allowed"))})
        EXPECT_EQ(kindOfRefusal(contosoWith({{"b2bDirectConnectInbound", hidden}}), {wish}, u"plan.unknownInside"_s),
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
    const Json &closed = defaults["b2bDirectConnectInbound"];
    EXPECT_EQ(step.expectedInherited,
              (Json::object({{"inboundTrust", trust(false, true, false)}, {"b2bDirectConnectInbound", closed}})))
        << "written out, or shown as what counted until now";
    const PlanStep whole =
        onlyStep(contosoWith({{"inboundTrust", trust(false, true, false)}}), {forFabrikam(mfa, true)});
    EXPECT_TRUE(whole.expectedInherited.is_null());
}

TEST(Planner, tellsWhatCountsAfterGoingBackAndWhatGoesAlong)
{
    const Json closed = trust(false, false, false);
    const PlanStep step = onlyStep(contosoWith({{"inboundTrust", trust(true, true, false)}}), {back(mfa)});
    EXPECT_EQ(step.expectedInherited, (Json::object({{"inboundTrust", closed}})));
    EXPECT_EQ(step.risk, Risk::Medium);
    EXPECT_FALSE(step.notes.contains(riskNote(*findSetting(partnerType, mfa).setting))) << "it is switched off";
    const QString note = u"Changes along with it, because the service takes these back to the default only together: "
                         "“Accept their compliant devices”"_s;
    EXPECT_TRUE(step.notes.contains(note)) << step.notes.join(u'|').toStdString();
    const Setting &setting = *findSetting(partnerType, mfa).setting;
    EXPECT_EQ(newValueText(step, step.fields[0], setting, {}, nullptr), u"No (default)"_s);
}

TEST(Planner, saysWhatClosingTakesAway)
{
    const PlanStep step =
        onlyStep(contosoWith({{"inboundTrust", trust(true, false, false)}}), {forFabrikam(mfa, false)});
    const Setting &setting = *findSetting(partnerType, mfa).setting;
    EXPECT_TRUE(step.notes.contains(closingNote(setting))) << step.notes.join(u'|').toStdString();
    EXPECT_FALSE(step.notes.contains(riskNote(setting)));
    const PlanStep opens =
        onlyStep(contosoWith({{"inboundTrust", trust(false, false, false)}}), {forFabrikam(mfa, true)});
    EXPECT_FALSE(opens.notes.contains(closingNote(setting)));
}

TEST(Planner, saysBeforehandWhichRoleIsProbablyMissing)
{
    Snapshot snapshot = contosoWith({{"inboundTrust", trust(true, false, false)}});
    const auto says = [](const PlanStep &step) {
        return !step.notes.filter(u"it takes the role Security Administrator"_s).isEmpty();
    };
    snapshot.tenant.roles = QStringList{u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s}; // Global Reader
    EXPECT_TRUE(says(onlyStep(snapshot, {forFabrikam(mfa, false)})));
    snapshot.tenant.roles = QStringList{roleTemplateId(u"Security Administrator"_s)};
    EXPECT_FALSE(says(onlyStep(snapshot, {forFabrikam(mfa, false)})));
}

TEST(Planner, saysThatWhoIsLetInGetsToAllThatIsAllowedAlready)
{
    const Json open = pairOf(group("allowed", g1), apps("allowed"));
    const PlanStep wide =
        onlyStep(contosoWith({{"b2bDirectConnectInbound", open}}), {forFabrikam(usersIn, users("allowed"))});
    const QString note = u"“Users who may come in” opens everything that “Applications, in” allows already, not only "
                         "what is meant here."_s;
    EXPECT_TRUE(wide.notes.contains(note)) << wide.notes.join(u'|').toStdString();
    const Json narrow = pairOf(group("allowed", g1), apps("allowed", "Office365"));
    const PlanStep fine =
        onlyStep(contosoWith({{"b2bDirectConnectInbound", narrow}}), {forFabrikam(usersIn, users("allowed"))});
    EXPECT_FALSE(fine.notes.contains(note));
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
