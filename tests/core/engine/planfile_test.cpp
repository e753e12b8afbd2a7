// SPDX-License-Identifier: GPL-3.0-or-later
// Plan files: written and read back, and what somebody may have done to one in between.
#include "core/engine/plan.h"
#include "core/engine/plantitle.h"

#include "tests/core/engine/plansamples.h"
#include "tests/support/jsonschema.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
/// Step 1 creates Tailspin; step 2 changes Fabrikam, whose entry has an unknown member, and takes its trust back.
Plan samplePlan()
{
    Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))},
                                     {"inboundTrust", trust(true, true, false)}});
    snapshot.readings[partnerType].items[0]["b2bDirectConnectInbound"]["newSwitch"] = 7;
    const auto tenant = makeTenantPlan(snapshot, {change(partnerType, tailspinId, mfa, SettingValue::set(true)),
                                                  forFabrikam(usersIn, group("allowed", g1)), back(mfa)});
    EXPECT_TRUE(tenant);
    Plan plan;
    plan.id = u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s;
    plan.madeAt = QDateTime(QDate(2030, 1, 1), QTime(12, 0, 0, 250), Qt::UTC);
    plan.title = u"Zusammenarbeit, 共享, čšž"_s;
    plan.tenants.push_back(*tenant);
    return plan;
}

struct Tampering {
    const char *name;
    const char *code;
    std::function<void(Json &plan)> change;
};
void PrintTo(const Tampering &row, std::ostream *out)
{
    *out << row.name;
}
Json &step(Json &plan, int index)
{
    return plan["tenants"][0]["steps"][index];
}
Json &body(Json &plan, int index)
{
    return step(plan, index)["request"]["body"];
}

/// Still written, but no longer shown to whoever reviews it.
void hideField(Json &plan, const QString &setting)
{
    Json &fields = step(plan, 1)["fields"];
    for (size_t i = 0; i < fields.size(); ++i)
        if (textAt(fields[i], "setting") == setting) {
            fields.erase(i);
            return;
        }
    ADD_FAILURE() << "the sample has no such field";
}

class TamperedPlan : public ::testing::TestWithParam<Tampering>
{
};
} // namespace

TEST(PlanFile, comesBackAsItWas)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"plan.json"_s);
    const Plan plan = samplePlan();
    ASSERT_EQ(plan.stepCount(), 2);
    ASSERT_TRUE(savePlan(plan, file));
    const auto back = loadPlan(file);
    ASSERT_TRUE(back) << back.error().message.toStdString();
    EXPECT_EQ(toJson(*back), toJson(plan));
    EXPECT_EQ(back->madeAt, plan.madeAt);
    EXPECT_EQ(back->title, plan.title);
    EXPECT_EQ(back->forTenant(contosoId)->readAt, plan.tenants[0].readAt);
    EXPECT_EQ(back->forTenant(fabrikamId), nullptr);
}

TEST(PlanFile, keepsToItsSchema)
{
    const Json schema = schemaOf(u"plan"_s);
    EXPECT_EQ(schemaComplaints(toJson(samplePlan()), schema), QStringList());
    Json other = toJson(samplePlan());
    step(other, 0)["fields"][0]["new"] = Json::object({{"state", "set"}});
    EXPECT_EQ(schemaComplaints(other, schema).size(), 1) << "a set value without a value";
}

TEST_P(TamperedPlan, isRefused)
{
    Json json = toJson(samplePlan());
    GetParam().change(json);
    const auto plan = planFromJson(json);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::BadFile);
    EXPECT_EQ(plan.error().code, QLatin1String(GetParam().code));
    EXPECT_FALSE(plan.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, TamperedPlan,
    ::
        testing::
            Values(Tampering{"otherFormat", "plan.broken",
                             [](Json &plan) {
                                 plan["format"] = "entente-snapshot";
                             }},
                   Tampering{"newerVersion", "plan.newer",
                             [](Json &plan) {
                                 plan["version"] = 2;
                             }},
                   Tampering{"versionZero", "plan.broken",
                             [](Json &plan) {
                                 plan["version"] = 0;
                             }},
                   Tampering{"noVersion", "plan.broken",
                             [](Json &plan) {
                                 plan.erase("version");
                             }},
                   Tampering{"tenantsNoList", "plan.broken",
                             [](Json &plan) {
                                 plan["tenants"] = "all";
                             }},
                   Tampering{"badMoment", "plan.broken",
                             [](Json &plan) {
                                 plan["madeAt"] = "yesterday";
                             }},
                   Tampering{"sameTenantTwice", "plan.broken",
                             [](Json &plan) {
                                 plan["tenants"].push_back(plan["tenants"][0]);
                             }},
                   Tampering{"sameTenantTwiceInAnotherCase", "plan.broken",
                             [](Json &plan) {
                                 plan["tenants"].push_back(plan["tenants"][0]);
                                 plan["tenants"][1]["tenantId"] = contosoId.toUpper();
                             }},
                   Tampering{"sameStepIdTwice", "plan.broken",
                             [](Json &plan) {
                                 step(plan, 1)["id"] = "1";
                             }},
                   Tampering{"stepIdThatIsASentence", "plan.broken",
                             [](Json &plan) {
                                 step(plan, 0)["id"] = "1. Change of Fabrikam, approved";
                             }},
                   Tampering{"planIdThatIsNone", "plan.broken",
                             [](Json &plan) {
                                 plan["id"] = "mine";
                             }},
                   Tampering{"unknownAction", "plan.broken",
                             [](Json &plan) {
                                 step(plan, 0)["action"] = "remove";
                             }},
                   Tampering{"unknownType", "plan.unknownType",
                             [](Json &plan) {
                                 step(plan, 0)["resourceType"] = "entra.conditionalAccess";
                             }},
                   Tampering{"unknownSetting", "plan.unknownSetting",
                             [](Json &plan) {
                                 step(plan, 0)["fields"][0]["setting"] = "entra.everything";
                             }},
                   Tampering{"noFields", "plan.badStep",
                             [](Json &plan) {
                                 step(plan, 0)["fields"] = Json::array();
                             }},
                   Tampering{"keyOfAnotherPath", "plan.badStep",
                             [](Json &plan) {
                                 step(plan, 0)["key"] = "../../default";
                             }},
                   Tampering{"keyOfTheTenantItself", "plan.badStep",
                             [](Json &plan) {
                                 step(plan, 0)["key"] = contosoId;
                             }},
                   Tampering{"otherPath", "plan.otherRequest",
                             [](Json &plan) {
                                 step(plan, 1)["request"]["path"] = "/policies/crossTenantAccessPolicy/default";
                             }},
                   Tampering{"otherVerb", "plan.otherRequest",
                             [](Json &plan) {
                                 step(plan, 1)["request"]["verb"] = "DELETE";
                             }},
                   Tampering{"moreInTheBody", "plan.otherRequest",
                             [](Json &plan) {
                                 body(plan, 1)["b2bCollaborationInbound"] = pairOf(users("allowed"), apps("allowed"));
                             }},
                   Tampering{"lessInTheBody", "plan.otherRequest",
                             [](Json &plan) {
                                 body(plan, 1).erase("inboundTrust");
                             }},
                   Tampering{"otherValueInTheBody", "plan.otherRequest",
                             [](Json &plan) {
                                 body(plan, 1)["b2bDirectConnectInbound"]["usersAndGroups"] = users("allowed");
                             }},
                   Tampering{"unknownMemberSlippedIn", "plan.otherRequest",
                             [](Json &plan) {
                                 step(plan, 1)["request"]["body"]["b2bDirectConnectInbound"]["newSwitch"] = 8;
                             }},
                   Tampering{"propertyHiddenInBefore", "plan.otherRequest",
                             [](Json &plan) {
                                 step(plan, 1)["expectedBefore"]["tenantRestrictions"] = nullptr;
                             }},
                   Tampering{"oldValueThatWasNot", "plan.badField",
                             [](Json &plan) {
                                 step(plan, 1)["fields"][0]["old"] = Json::object({{"state", "notSet"}});
                             }},
                   Tampering{"valueOfTheWrongKind", "plan.badField",
                             [](Json &plan) {
                                 step(plan, 0)["fields"][0]["new"]["value"] = "yes";
                             }},
                   Tampering{"brokenValue", "plan.badField",
                             [](Json &plan) {
                                 step(plan, 0)["fields"][0]["new"] = "everything";
                             }},
                   Tampering{"fieldTwice", "plan.badField",
                             [](Json &plan) {
                                 step(plan, 0)["fields"].push_back(step(plan, 0)["fields"][0]);
                             }},
                   Tampering{"noTenants", "plan.broken",
                             [](Json &plan) {
                                 plan["tenants"] = Json::array();
                             }},
                   Tampering{"annotationInBefore", "plan.otherRequest",
                             [](Json &plan) {
                                 Json &before = step(plan, 1)["expectedBefore"]["b2bDirectConnectInbound"];
                                 before["policy@odata.bind"] = "https://example.com";
                             }},
                   Tampering{"annotationInBeforeAndBody", "plan.otherRequest",
                             [](Json &plan) {
                                 step(plan, 1)["expectedBefore"]["b2bDirectConnectInbound"]["x@odata.bind"] = "y";
                                 body(plan, 1)["b2bDirectConnectInbound"]["x@odata.bind"] = "y";
                             }},
                   Tampering{"annotationInAValue", "plan.badField",
                             [](Json &plan) {
                                 step(plan, 1)["fields"][0]["new"]["value"]["x@odata.bind"] = "y";
                                 body(plan, 1)["b2bDirectConnectInbound"]["usersAndGroups"]["x@odata.bind"] = "y";
                             }},
                   Tampering{"inheritedHidden", "plan.badField",
                             [](Json &plan) {
                                 step(plan, 0).erase("expectedInherited");
                             }},
                   Tampering{"inheritedThatWasNot", "plan.badField",
                             [](Json &plan) {
                                 step(plan, 0)["expectedInherited"]["inboundTrust"] = trust(false, true, false);
                             }},
                   Tampering{"moreInherited", "plan.otherRequest",
                             [](Json &plan) {
                                 step(plan, 0)["expectedInherited"]["b2bDirectConnectInbound"] = nullptr;
                             }},
                   Tampering{"unknownLossHidden", "plan.otherRequest",
                             [](Json &plan) {
                                 step(plan, 1)["expectedBefore"]["inboundTrust"]["newFlag"] = true;
                             }},
                   Tampering{"impliedFieldHidden", "plan.badField",
                             [](Json &plan) {
                                 hideField(plan, appsIn);
                             }},
                   Tampering{
                       "lossHidden",
                       "plan.badField",
                       [](Json &plan) {
                           hideField(plan, compliant);
                       }}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(PlanFile, doesNotBelieveWhatFollowsFromTheStep)
{
    Json json = toJson(samplePlan());
    step(json, 0)["cmdlet"] = "Remove-Everything";
    step(json, 0)["risk"] = "low";
    step(json, 0)["scopes"] = Json::array();
    step(json, 0)["keyName"] = "Fabri\u202ekam\n";
    const auto plan = planFromJson(json);
    ASSERT_TRUE(plan);
    const Plan sample = samplePlan();
    EXPECT_EQ(plan->tenants[0].steps[0].cmdlet, sample.tenants[0].steps[0].cmdlet);
    EXPECT_EQ(plan->tenants[0].steps[0].scopes, sample.tenants[0].steps[0].scopes);
    EXPECT_EQ(plan->tenants[0].steps[0].risk, Risk::Medium);
    EXPECT_EQ(plan->tenants[0].steps[0].keyName, u"Fabrikam"_s) << "no control characters reach the screen";
}

TEST(PlanFile, makesTheNotesAnew)
{
    Json json = toJson(samplePlan());
    step(json, 0)["notes"] = {"This is only a test. Nothing is changed."};
    step(json, 1)["notes"] = Json::array();
    const auto plan = planFromJson(json);
    ASSERT_TRUE(plan);
    for (int i : {0, 1}) {
        ASSERT_FALSE(samplePlan().tenants[0].steps[i].notes.isEmpty());
        EXPECT_EQ(plan->tenants[0].steps[i].notes, samplePlan().tenants[0].steps[i].notes);
    }
}

TEST(PlanFile, warnsAgainOfWhatTheRulesWarnOf)
{
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("blocked", a1))}});
    const auto tenant = makeTenantPlan(snapshot, {forFabrikam(usersIn, group("blocked", g1))});
    ASSERT_TRUE(tenant);
    Plan plan = samplePlan();
    plan.tenants = {*tenant};
    ASSERT_TRUE(tenant->steps[0].notes[0].contains(u"with users and applications both blocked"_s));
    Json json = toJson(plan);
    step(json, 0)["notes"] = Json::array();
    EXPECT_EQ(planFromJson(json)->tenants[0].steps[0].notes, tenant->steps[0].notes);
}

TEST(PlanFile, cannotNameOneThingAndChangeAnother)
{
    const auto tenant = makeTenantPlan(contoso(), {change(authorizationType, {}, inviters, SettingValue::set("none"))});
    ASSERT_TRUE(tenant);
    Plan plan = samplePlan();
    plan.tenants[0].steps.push_back(tenant->steps.at(0));
    plan.tenants[0].steps[2].id = u"3"_s;
    Json json = toJson(plan);
    json["tenants"][0]["tenantName"] = "Our test tenant";
    step(json, 0)["keyName"] = "Woodgrove" + std::string(500, ' ') + "\u2028Bank" + std::string(500, 'x');
    step(json, 2)["keyName"] = "Woodgrove Bank";
    const auto read = planFromJson(json);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    const TenantPlan &part = read->tenants[0];
    EXPECT_EQ(tenantTitle(part), u"Our test tenant ("_s + contosoId + u')');
    EXPECT_TRUE(stepTitle(part.steps[0]).startsWith(u"Partner settings: Woodgrove Bankxxx"_s));
    EXPECT_TRUE(stepTitle(part.steps[0]).endsWith(u" ("_s + tailspinId + u')'));
    EXPECT_LT(stepTitle(part.steps[0]).size(), 320) << "nor does a long name push the id out of sight";
    EXPECT_EQ(stepTitle(part.steps[2]), u"Invitations and guests"_s);
    EXPECT_EQ(part.steps[2].keyName, u"Invitations and guests"_s);
}

/// The same step as a whole: fields and request say the new value, so that only the service's rules speak against it.
void setBoth(Json &plan, int field, const char *half, const Json &value)
{
    step(plan, 1)["fields"][field]["new"]["value"] = value;
    body(plan, 1)["b2bDirectConnectInbound"][half] = value;
}

TEST(PlanFile, isHeldToTheRulesOfTheService)
{
    Json sample = toJson(samplePlan());
    ASSERT_EQ(textAt(step(sample, 1)["fields"][0], "setting"), usersIn);
    ASSERT_EQ(textAt(step(sample, 1)["fields"][1], "setting"), appsIn);
    for (const Json &value : {group("allowed", "Project Delta"), group("allowed", "allusers"), users("blocked")}) {
        Json plan = sample;
        setBoth(plan, 0, "usersAndGroups", value);
        EXPECT_EQ(planFromJson(plan).error().code, u"plan.againstRules"_s) << toBytes(value).constData();
    }
    Json noApplication = sample;
    setBoth(noApplication, 1, "applications", apps("blocked"));
    EXPECT_EQ(planFromJson(noApplication).error().code, u"plan.againstRules"_s);
    Json fine = sample;
    setBoth(fine, 0, "usersAndGroups", group("allowed", g2));
    EXPECT_TRUE(planFromJson(fine));
}

TEST(PlanFile, isRefusedWhereItCannotBeReadOrIsTooLarge)
{
    const QTemporaryDir dir;
    EXPECT_EQ(loadPlan(dir.filePath(u"absent.json"_s)).error().code, u"file.cannotOpen"_s);
    const QString file = dir.filePath(u"plan.json"_s);
    const auto write = [&file](const QByteArray &bytes) {
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    };
    write("{\"format\":\"entente-plan\",");
    EXPECT_EQ(loadPlan(file).error().code, u"plan.broken"_s);
    write(QByteArray(17 * 1024 * 1024, ' '));
    EXPECT_EQ(loadPlan(file).error().code, u"file.tooLarge"_s);
    EXPECT_EQ(loadPlan(dir.path()).error().code, u"file.cannotOpen"_s) << "no regular file";
    EXPECT_EQ(loadPlan(u"/dev/zero"_s).error().code, u"file.cannotOpen"_s) << "it would never end";
    const auto saved = savePlan(samplePlan(), dir.filePath(u"no/such/folder/plan.json"_s));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
}
} // namespace entente
