// SPDX-License-Identifier: GPL-3.0-or-later
// The consistency rules of cross-tenant access settings, case by case.
#include "core/engine/planner.h"

#include "tests/core/engine/plansamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
namespace
{
struct RuleCase {
    const char *name;
    Json users;
    Json apps;
    const char *code; ///< "": legal
    int warnings = 0;
};
void PrintTo(const RuleCase &row, std::ostream *out)
{
    *out << row.name;
}

Json targets(const char *access, const Json &list)
{
    return Json::object({{"accessType", access}, {"targets", list}});
}
Json target(const char *id, const char *type)
{
    return Json::object({{"target", id}, {"targetType", type}});
}

class RuleTable : public ::testing::TestWithParam<RuleCase>
{
};
} // namespace

TEST_P(RuleTable, holdsForInboundOfOnePartner)
{
    const RuleCase &row = GetParam();
    QStringList warnings;
    const auto error = checkRules(contosoWith(Json::object()),
                                  {forFabrikam(usersIn, row.users), forFabrikam(appsIn, row.apps)}, &warnings);
    EXPECT_EQ(error ? error->code : QString(), QLatin1String(row.code));
    if (error) {
        EXPECT_EQ(error->kind, ErrorKind::Usage);
        EXPECT_FALSE(error->message.isEmpty());
    } else {
        EXPECT_EQ(warnings.size(), row.warnings) << warnings.join(u'\n').toStdString();
    }
}

// The nine rows of "Interpreting the API response", then what the portal refuses.
INSTANTIATE_TEST_SUITE_P(
    Microsoft, RuleTable,
    ::testing::Values(
        RuleCase{"row1", users("blocked"), apps("blocked"), ""},
        RuleCase{"row2", users("allowed"), apps("allowed"), ""},
        RuleCase{"row3", group("allowed", g1), apps("allowed"), ""},
        RuleCase{"row4", users("allowed"), apps("allowed", a1), ""},
        RuleCase{"row5", group("allowed", g1), apps("blocked", a1), ""},
        RuleCase{"row6", group("blocked", g1), apps("blocked"), "", 1},
        RuleCase{"row7", group("blocked", g1), apps("allowed", a1), ""},
        RuleCase{"row8", group("allowed", g1), apps("allowed", a1), ""},
        RuleCase{"row9", group("blocked", g1), apps("blocked", a1), "", 1},
        RuleCase{"allUsersBlockedAllAppsAllowed", users("blocked"), apps("allowed"), "rules.usersBlocked"},
        RuleCase{"allUsersBlockedOneAppBlocked", users("blocked"), apps("blocked", a1), "rules.usersBlocked"},
        RuleCase{"allUsersAllowedAllAppsBlocked", users("allowed"), apps("blocked"), "rules.appsBlocked"},
        RuleCase{"someUsersAllowedAllAppsBlocked", group("allowed", g1), apps("blocked"), "rules.appsBlocked"},
        RuleCase{"noTarget", targets("allowed", Json::array()), apps("allowed"), "rules.targets"},
        RuleCase{"everyoneAndOne", targets("allowed", Json::array({target("AllUsers", "user"), target(g1, "group")})),
                 apps("allowed"), "rules.targets"},
        RuleCase{"nameForAnId", group("allowed", "Project Delta"), apps("allowed"), "rules.targetId"},
        RuleCase{"idInBraces", group("allowed", "{00000000-0000-4000-8000-0000000000b1}"), apps("allowed"),
                 "rules.targetId"},
        RuleCase{"specialNameInAnotherCase", users("allowed", "allusers"), apps("allowed"), "rules.targetId"},
        RuleCase{"specialNameOfApplicationsAmongUsers", users("allowed", "Office365"), apps("allowed"),
                 "rules.targetId"},
        RuleCase{"everyoneAsAGroup", group("allowed", "AllUsers"), apps("allowed"), "rules.targetId"},
        RuleCase{"applicationAmongUsers", users("allowed", a1, "application"), apps("allowed"), "plan.badValue"},
        RuleCase{"userAmongApplications", users("allowed"), users("allowed", u1, "user"), "plan.badValue"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Rules, lookAtTheHalfThatStaysToo)
{
    const Snapshot snapshot = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))}});
    const auto error = checkRules(snapshot, {forFabrikam(usersIn, users("blocked"))}, nullptr);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, u"rules.usersBlocked"_s);
    EXPECT_FALSE(makeTenantPlan(snapshot, {forFabrikam(usersIn, users("blocked"))}));
}

TEST(Rules, keepChosenUsersOutOfTheInboundDefault)
{
    const auto wish = [](const QString &users, const QString &apps, const Json &rule) {
        return std::vector<Change>{change(defaultType, {}, users, SettingValue::set(rule)),
                                   change(defaultType, {}, apps, SettingValue::set(entente::test::apps("allowed")))};
    };
    const auto in = checkRules(contoso(), wish(usersIn, appsIn, group("allowed", g1)), nullptr);
    ASSERT_TRUE(in);
    EXPECT_EQ(in->code, u"rules.chosenOnDefault"_s);
    EXPECT_FALSE(checkRules(contoso(), wish(usersOut, appsOut, group("allowed", g1)), nullptr));
    EXPECT_FALSE(checkRules(contoso(), wish(usersIn, appsIn, users("allowed")), nullptr));
}

TEST(Rules, keepAutomaticRedemptionOutOfTheDefault)
{
    const auto error = checkRules(contoso(), {change(defaultType, {}, redemptionIn, SettingValue::set(true))}, nullptr);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, u"rules.notOnDefault"_s);
    EXPECT_FALSE(checkRules(contoso(), {forFabrikam(redemptionIn, true)}, nullptr));
}

TEST(Rules, wantThePremiumLicenceForChosenTargetsAndTrust)
{
    Snapshot without = contosoWith({{"b2bDirectConnectInbound", pairOf(users("allowed"), apps("allowed"))},
                                    {"inboundTrust", trust(true, false, false)}});
    without.tenant.servicePlans = QStringList{u"EXCHANGE_S_STANDARD"_s};
    const std::vector<Change> chosen{forFabrikam(usersIn, group("allowed", g1))};
    const auto error = checkRules(without, chosen, nullptr);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, u"rules.licence"_s);
    EXPECT_EQ(checkRules(without, {forFabrikam(compliant, true)}, nullptr)->code, u"rules.licence"_s);
    EXPECT_FALSE(checkRules(without, {forFabrikam(mfa, false)}, nullptr)) << "closing needs no licence";
    EXPECT_FALSE(
        checkRules(without, {forFabrikam(usersIn, users("blocked")), forFabrikam(appsIn, apps("blocked"))}, nullptr));

    Snapshot unknown = without;
    unknown.tenant.servicePlans.clear();
    unknown.tenant.unread.insert(u"servicePlans"_s, Error(ErrorKind::Forbidden, u"x"_s, u"Not allowed."_s));
    QStringList warnings;
    EXPECT_FALSE(checkRules(unknown, chosen, &warnings));
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_TRUE(makeTenantPlan(unknown, chosen)->steps.at(0).notes.contains(warnings[0]));
}

TEST(Rules, warnOfProtectedMailWhereAllApplicationsAreBlockedOutbound)
{
    const Snapshot open = contosoWith({{"b2bDirectConnectOutbound", pairOf(users("allowed"), apps("allowed"))}});
    QStringList warnings;
    EXPECT_FALSE(
        checkRules(open, {forFabrikam(usersOut, users("blocked")), forFabrikam(appsOut, apps("blocked"))}, &warnings));
    const auto ofMail = [](const QString &text) {
        return text.contains(u"00000012-0000-0000-c000-000000000000"_s);
    };
    EXPECT_EQ(std::ranges::count_if(warnings, ofMail), 1);
    warnings.clear();
    EXPECT_FALSE(checkRules(open, {forFabrikam(usersOut, group("blocked", g1)), forFabrikam(appsOut, apps("blocked"))},
                            &warnings));
    EXPECT_TRUE(std::ranges::none_of(warnings, ofMail)) << "all others get to everything then";
}
} // namespace entente
