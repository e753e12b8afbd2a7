// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may have done to a plan file between writing and reading.
#include "tests/core/engine/planfilefixture.h"

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
struct Tampering {
    const char *name;
    const char *code;
    std::function<void(Json &plan)> change;
};
void PrintTo(const Tampering &row, std::ostream *out)
{
    *out << row.name;
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
                   Tampering{"tenantIdThatIsALine", "plan.broken",
                             [](Json &plan) {
                                 plan["tenants"].push_back(plan["tenants"][0]);
                                 plan["tenants"][1]["tenantId"] = "x) \n  1. Nothing will be changed\n     Risk     Low\n(";
                                 plan["tenants"][1]["steps"] = Json::array();
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
} // namespace entente
