// SPDX-License-Identifier: GPL-3.0-or-later
// Plan files: written, read back, and what is made anew instead of believed.
#include "tests/core/engine/planfilefixture.h"

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
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

TEST(PlanFile, isNotWrittenWhereItIsTooLargeToBeRead)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"plan.json"_s);
    Plan plan = samplePlan();
    plan.tenants[0].steps[0].notes << QString(17 * 1024 * 1024, u'x');
    const auto saved = savePlan(plan, file);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
    EXPECT_EQ(saved.error().code, u"plan.tooLarge"_s);
    EXPECT_FALSE(QFile::exists(file));
}

TEST(PlanFile, keepsToItsSchema)
{
    const Json schema = schemaOf(u"plan"_s);
    EXPECT_EQ(schemaComplaints(toJson(samplePlan()), schema), QStringList());
    Json other = toJson(samplePlan());
    step(other, 0)["fields"][0]["new"] = Json::object({{"state", "set"}});
    EXPECT_EQ(schemaComplaints(other, schema).size(), 1) << "a set value without a value";
}

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
    step(noApplication, 1)["fields"][1]["implied"] = false; // what only goes along cannot change
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
