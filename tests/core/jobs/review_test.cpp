// SPDX-License-Identifier: GPL-3.0-or-later
// What a review of a plan is told by the tenants themselves.
#include "core/catalogue/targets.h"
#include "core/engine/effective.h"
#include "tests/core/jobs/workbenchfixture.h"
#include "tests/support/snapshots.h"

#include <gtest/gtest.h>

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
const QString ownGroup = u"bc7581d4-ab99-4414-a159-665c55fc70f7"_s;     // "Marketing – Göteborg" of Contoso
const QString partnerGroup = u"b28b67aa-16b8-4336-a843-0ca1bdacd4ad"_s; // "Fabrikam Marketing"

FieldChange allows(const QString &setting, const QString &group)
{
    TargetRule rule;
    rule.access = AccessType::Allowed;
    rule.targets.emplace_back(group, TargetType::Group);
    FieldChange change;
    change.setting = setting;
    change.newValue = SettingValue::set(toJson(rule));
    return change;
}

class ReviewReading : public WorkbenchFixture
{
protected:
    /// Contoso lets a group of its own out to Fabrikam, and a group of Fabrikam's in.
    Plan planFor(const QString &contoso, const QString &fabrikam)
    {
        PlanStep step;
        step.id = u"1"_s;
        step.resourceType = partnerType;
        step.key = fabrikam;
        step.fields = {allows(u"entra.directConnect.outbound.users"_s, ownGroup),
                       allows(u"entra.directConnect.inbound.users"_s, partnerGroup)};
        TenantPlan tenant;
        tenant.tenantId = contoso;
        tenant.steps.push_back(std::move(step));
        Plan plan;
        plan.tenants.push_back(std::move(tenant));
        return plan;
    }
};

TEST_F(ReviewReading, tellsNamesFromTheDirectoryThatTheyAreIn)
{
    const QString contoso = signedIn(u"contoso.com"_s);
    const QString fabrikam = signedIn(u"fabrikam.com"_s);
    const Plan plan = planFor(contoso, fabrikam);
    const auto own = outcome(workbench.readForReview(contoso, plan));
    ASSERT_TRUE(own) << qPrintable(own.error().message);
    EXPECT_EQ((*own)->names.text(ownGroup), u"Marketing – Göteborg"_s);
    EXPECT_TRUE((*own)->names.isUnresolved(partnerGroup));
    const auto theirs = outcome(workbench.readForReview(fabrikam, plan));
    ASSERT_TRUE(theirs) << qPrintable(theirs.error().message);
    EXPECT_EQ((*theirs)->names.text(partnerGroup), u"Fabrikam Marketing"_s);
    EXPECT_TRUE((*theirs)->readings.isEmpty()) << "the plan changes nothing there";
}

TEST_F(ReviewReading, tellsWhatCountsNowAndReadsNothingElse)
{
    const QString contoso = signedIn(u"contoso.com"_s);
    const QString fabrikam = u"1d3e5aeb-9d22-4044-a464-ff365bccf4b2"_s;
    server.cloud().clearLog();
    const auto seen = outcome(workbench.readForReview(contoso, planFor(contoso, fabrikam)));
    ASSERT_TRUE(seen) << qPrintable(seen.error().message);
    const EffectiveValue now = effectiveValue(**seen, {partnerType, fabrikam, u"entra.directConnect.outbound.users"_s});
    EXPECT_EQ(now.origin, Origin::Default);
    const auto rule = targetRuleFromJson(now.value.raw);
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->access, AccessType::Blocked);
    for (const practice::LogEntry &entry : server.cloud().log())
        EXPECT_FALSE(entry.path.endsWith(u"/partners"_s)) << "not the whole tenant: " << qPrintable(entry.path);
}

TEST_F(ReviewReading, saysThatTheListOfTenantsIsDamagedAndLeavesItAsItIs)
{
    EXPECT_FALSE(workbench.registryError());
    QFile list(folder.filePath(u"tenants.json"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly) && list.write("{") == 1);
    list.close();
    const Workbench again(options());
    ASSERT_TRUE(again.registryError());
    EXPECT_EQ(again.registryError()->kind, ErrorKind::BadFile);
    EXPECT_EQ(list.size(), 1);
}

TEST_F(ReviewReading, aTenantThatIsForgottenWhileItIsReadHarmsNothing)
{
    const QString contoso = signedIn(u"contoso.com"_s);
    // Its first question stays unanswered until the tenant is forgotten.
    const auto asked = std::make_shared<QSemaphore>();
    const auto forgotten = std::make_shared<QSemaphore>();
    practice::OverrideRule held;
    held.pathPrefix = u"/graph"_s;
    held.answer = [asked, forgotten](const practice::Request &) -> std::optional<practice::Response> {
        asked->release();
        forgotten->acquire();
        forgotten->release();
        return std::nullopt;
    };
    server.cloud().changeFaults([&held](practice::Faults &faults) { faults.overrides.push_back(held); });
    std::optional<Result<SnapshotPtr>> read;
    auto *reading = workbench.read(contoso);
    QObject::connect(reading, &Job::finished, reading, [&read, reading](Job *) { read = reading->result(); });
    EXPECT_TRUE(QTest::qWaitFor([&asked] { return asked->available() > 0; }, 20'000));
    EXPECT_TRUE(outcome(workbench.forget(contoso)));
    EXPECT_FALSE(workbench.tenant(contoso));
    EXPECT_FALSE(read) << "it is under way";
    forgotten->release();
    EXPECT_TRUE(QTest::qWaitFor([&read] { return read.has_value(); }, 20'000));
    ASSERT_TRUE(read);
    ASSERT_FALSE(*read) << "no token is left for what had not been asked yet";
    EXPECT_EQ(read->error().code, u"tenant.unknown"_s) << qPrintable(read->error().message);
    Workbench again(options());
    EXPECT_TRUE(again.tenants().empty());
}
} // namespace
} // namespace entente::test
