// SPDX-License-Identifier: GPL-3.0-or-later
// Applying plans to the practice cloud over HTTP.
#include "tests/core/engine/applyfixture.h"

#include <QTimer>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace entente::test;

namespace entente
{
TEST_F(ApplyTest, createsReadsBackAndJournals)
{
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Done});
    EXPECT_TRUE(report->allDone());
    EXPECT_FALSE(report->noneDone());
    EXPECT_EQ(stored().at("b2bDirectConnectInbound"), pairOf(users("allowed"), apps("allowed", "Office365")));
    EXPECT_EQ(statesOf(u"1"_s),
              (std::vector{StepState::Checking, StepState::Sending, StepState::Verifying, StepState::Done}));
    EXPECT_EQ(seen("POST", partners), 1);

    const auto steps = journalled(*report);
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].state, u"done"_s);
    EXPECT_TRUE(steps[0].sent);
    EXPECT_TRUE(steps[0].before.is_null());
    EXPECT_EQ(steps[0].after.at("b2bDirectConnectInbound"), stored().at("b2bDirectConnectInbound"));
    EXPECT_FALSE(steps[0].requestId.isEmpty());
    const JournalRun run = journal->run(report->runId).value();
    EXPECT_EQ(run.outcome, u"done"_s);
    EXPECT_EQ(run.who, u"sven.bergstrom@fabrikam.com"_s);
    EXPECT_TRUE(run.practice);
    EXPECT_EQ(run.stepsDone, 1);
    EXPECT_EQ(planFromJson(run.plan).value().stepCount(), 1) << "a resume needs the plan itself";
}

TEST_F(ApplyTest, changesAndTakesBack)
{
    expectStates(apply(planFor(openInbound())), {StepState::Done});
    expectStates(apply(planFor({wish(usersIn, users("allowed", "6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01"))})),
                 {StepState::Done});
    EXPECT_EQ(stored().at("b2bDirectConnectInbound").at("applications"), apps("allowed", "Office365"));
    const Change back = change(partnerType, partnerId, usersIn, SettingValue::notSet());
    expectStates(apply(planFor({back})), {StepState::Done});
    EXPECT_TRUE(stored().at("b2bDirectConnectInbound").is_null());
}

TEST_F(ApplyTest, sendsNothingWhereItIsSoAlready)
{
    const Plan plan = planFor(openInbound());
    expectStates(apply(plan), {StepState::Done});
    server.cloud().clearLog();
    const auto again = apply(plan);
    expectStates(again, {StepState::AlreadySo});
    EXPECT_TRUE(again->allDone() && again->noneDone());
    EXPECT_EQ(seen("POST", partners) + seen("PATCH", partners), 0);
    EXPECT_FALSE(journalled(*again).at(0).sent);
    EXPECT_EQ(journal->run(again->runId).value().outcome, u"done"_s);
}

TEST_F(ApplyTest, keepsWhatItDoesNotKnow)
{
    expectStates(apply(planFor(openInbound())), {StepState::Done});
    server.cloud().withTenant(tenantId, [](practice::Tenant *tenant) {
        Json entry = *tenant->partners.at(partnerId).current();
        entry["brandNewFeature"] = Json::object({{"level", 7}});
        tenant->partners.at(partnerId).write(entry, 0);
    });
    expectStates(apply(planFor({wish(usersIn, users("allowed", "6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01"))})),
                 {StepState::Done});
    EXPECT_EQ(stored().at("brandNewFeature"), (Json::object({{"level", 7}})));
}

TEST_F(ApplyTest, stopsWhereSomebodyElseChangedIt)
{
    expectStates(apply(planFor(openInbound())), {StepState::Done});
    std::vector<Change> changes{wish(usersIn, users("allowed", "6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01")),
                                change(defaultType, {}, usersOut, SettingValue::set(users("allowed"))),
                                change(defaultType, {}, appsOut, SettingValue::set(apps("allowed"))),
                                change(authorizationType, {}, inviters, SettingValue::set("none"))};
    const Plan plan = planFor(changes);
    ASSERT_EQ(plan.stepCount(), 3);
    const Json theirs = pairOf(users("allowed"), apps("allowed"));
    writeElsewhere("PATCH", u"/policies/crossTenantAccessPolicy/partners/"_s + partnerId,
                   Json::object({{"b2bDirectConnectInbound", theirs}}));
    server.cloud().clearLog();

    const auto report = apply(plan);
    expectStates(report, {StepState::Done, StepState::Changed, StepState::Skipped});
    EXPECT_EQ(report->steps[1].found.at("b2bDirectConnectInbound"), theirs);
    EXPECT_EQ(report->steps[1].why->kind, ErrorKind::Conflict);
    EXPECT_EQ(seen("PATCH", partners), 0);
    EXPECT_EQ(stored().at("b2bDirectConnectInbound"), theirs);
    EXPECT_EQ(journal->run(report->runId).value().outcome, u"partly"_s);
    const auto steps = journalled(*report);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[1].state, u"changed"_s);
    EXPECT_FALSE(steps[1].sent);
    EXPECT_EQ(steps[2].state, u"skipped"_s);
}

TEST_F(ApplyTest, stopsWhereSomebodyElseMadeOrRemovedTheEntry)
{
    const Plan creates = planFor(openInbound());
    writeElsewhere("POST", u"/policies/crossTenantAccessPolicy/partners"_s, Json::object({{"tenantId", partnerId}}));
    expectStates(apply(creates), {StepState::Changed});
    const Plan updates = planFor(openInbound());
    ASSERT_EQ(updates.tenants[0].steps[0].action, StepAction::Update);
    writeElsewhere("DELETE", u"/policies/crossTenantAccessPolicy/partners/"_s + partnerId, Json());
    expectStates(apply(updates), {StepState::Changed});
    EXPECT_TRUE(stored().is_null());
}

TEST_F(ApplyTest, hasTheIntentOnDiskBeforeTheRequestArrives)
{
    // Looked at from the server's thread, through a connection of its own, at the moment the request is there.
    std::mutex mutex;
    std::vector<QString> states;
    practice::OverrideRule rule;
    rule.method = "POST";
    rule.pathPrefix = partners;
    rule.answer = [&](const practice::Request &) -> std::optional<practice::Response> {
        const std::lock_guard lock(mutex);
        const auto other = Journal::open(journalFile);
        if (other) {
            const std::vector<JournalStep> steps = (*other)->steps((*other)->runs(1, 0).value().at(0).id).value();
            for (const JournalStep &step : steps)
                states.push_back(step.state);
        }
        return std::nullopt;
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    expectStates(apply(planFor(openInbound())), {StepState::Done});
    const std::lock_guard lock(mutex);
    EXPECT_EQ(states, std::vector{u"sending"_s});
}

TEST_F(ApplyTest, endsWhereTheServiceForbidsIt)
{
    const auto report = applyTo(twoSteps(), connect({reader}), *journal);
    expectStates(report, {StepState::Failed, StepState::Skipped});
    EXPECT_TRUE(report->steps[0].why->message.contains(u"Security Administrator"_s))
        << report->steps[0].why->message.toStdString();
    EXPECT_EQ(report->steps[0].why->kind, ErrorKind::Forbidden);
    EXPECT_FALSE(report->steps[0].requestId.isEmpty());
    EXPECT_EQ(seen("PATCH", defaults), 1);
    EXPECT_EQ(journalled(*report).at(0).error.at("kind"), "forbidden");
    EXPECT_EQ(journal->run(report->runId).value().outcome, u"nothing"_s);
}

TEST_F(ApplyTest, skipsTheRestWhenCancelledBetweenSteps)
{
    onProgress = [this](const StepReport &step) {
        if (step.state == StepState::Done)
            cancel.cancel();
    };
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Done, StepState::Skipped});
    EXPECT_EQ(report->steps[1].why->kind, ErrorKind::Cancelled);
    EXPECT_EQ(seen("POST", partners), 0);
}

TEST_F(ApplyTest, finishesTheReadBackOfWhatWasSentWhenCancelled)
{
    lag(3);
    onProgress = [this](const StepReport &step) {
        if (step.state == StepState::Verifying)
            cancel.cancel();
    };
    expectStates(apply(twoSteps()), {StepState::Done, StepState::Skipped});
}

TEST_F(ApplyTest, sendsNothingWhenCancelledBeforeTheRequestLeaves)
{
    onProgress = [this](const StepReport &step) {
        if (step.state == StepState::Sending)
            cancel.cancel();
    };
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Skipped, StepState::Skipped});
    EXPECT_EQ(seen("PATCH", defaults), 0);
    EXPECT_EQ(journalled(*report).at(0).state, u"skipped"_s) << "the intent has its result";
}

TEST_F(ApplyTest, needsNoConnectionWhereItHasNothingToDo)
{
    Plan plan = planFor(openInbound());
    TenantPlan idle;
    idle.tenantId = partnerId;
    idle.tenantName = u"Contoso"_s;
    plan.tenants.insert(plan.tenants.begin(), idle);
    const auto report = apply(plan);
    ASSERT_TRUE(report) << report.error().message.toStdString();
    expectStates(report, {StepState::Done});
    EXPECT_EQ(journal->run(report->runId).value().who, u"sven.bergstrom@fabrikam.com"_s);
}

TEST_F(ApplyTest, refusesAPlanForAnotherTenantOrOneThatLies)
{
    Plan plan = planFor(openInbound());
    plan.tenants[0].tenantId = partnerId;
    const auto other = apply(plan);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, u"plan.otherTenant"_s);

    plan = planFor(openInbound());
    plan.tenants[0].steps[0].path = u"/policies/crossTenantAccessPolicy/default/resetToSystemDefault"_s;
    const auto lies = apply(plan);
    ASSERT_FALSE(lies);
    EXPECT_EQ(lies.error().code, u"plan.otherRequest"_s);
    EXPECT_TRUE(server.cloud().log().empty());
    EXPECT_TRUE(journal->runs(10, 0).value().empty());
}

TEST_F(ApplyTest, endsQuietlyWhereThePipelineGoesAway)
{
    const Plan plan = planFor(openInbound());
    size_t reports = 0;
    onProgress = [&](const StepReport &step) {
        if (step.state == StepState::Sending)
            QTimer::singleShot(0, [this] { live.clear(); });
        reports = progress.size();
    };
    const auto report = apply(plan);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(progress.size(), reports);
    const auto runs = journal->runs(1, 0).value();
    EXPECT_EQ(journal->steps(runs.at(0).id).value().at(0).state, u"sending"_s) << "for resume to look at";
}

TEST_F(ApplyTest, stopsWhereAnInheritedValueChangedSinceThePlan)
{
    const QString policy = u"/policies/crossTenantAccessPolicy"_s;
    writeElsewhere("PATCH", policy + u"/default"_s, Json::object({{"inboundTrust", trust(false, true, false)}}));
    writeElsewhere("POST", policy + u"/partners"_s, Json::object({{"tenantId", partnerId}}));
    const Plan plan = planFor({wish(mfa, true)});
    ASSERT_EQ(plan.tenants[0].steps[0].body["inboundTrust"], trust(true, true, false));
    writeElsewhere("PATCH", policy + u"/default"_s, Json::object({{"inboundTrust", trust(false, false, false)}}));
    server.cloud().clearLog();

    const auto report = apply(plan);
    expectStates(report, {StepState::Changed});
    EXPECT_EQ(report->steps[0].why->kind, ErrorKind::Conflict);
    EXPECT_TRUE(report->steps[0].why->message.contains(u"Default settings"_s));
    EXPECT_EQ(seen("PATCH", partners), 0);
    EXPECT_TRUE(stored().at("inboundTrust").is_null());

    expectStates(apply(planFor({wish(mfa, true)})), {StepState::Done});
    EXPECT_EQ(stored().at("inboundTrust"), trust(true, false, false));
}

TEST_F(ApplyTest, failsWhereTheDefaultCannotBeReadAnyMore)
{
    const Plan plan = planFor({wish(mfa, true)});
    ASSERT_TRUE(plan.tenants[0].steps[0].expectedInherited.is_object());
    answerOnce("GET", defaults, 403);
    const auto report = apply(plan);
    expectStates(report, {StepState::Failed});
    EXPECT_EQ(report->steps[0].why->kind, ErrorKind::Forbidden);
    EXPECT_EQ(seen("POST", partners), 0);
}

TEST_F(ApplyTest, keepsNoRunWhereNothingIsToDo)
{
    Plan plan = planFor(openInbound());
    plan.tenants[0].steps.clear();
    const auto report = apply(plan);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->runId.isEmpty());
    EXPECT_TRUE(report->steps.empty() && report->noneDone());
    EXPECT_TRUE(journal->runs(10, 0).value().empty());
    EXPECT_TRUE(server.cloud().log().empty());
}

TEST_F(ApplyTest, refusesToMixPracticeAndRealTenants)
{
    Plan plan = planFor(openInbound());
    plan.tenants.push_back(plan.tenants[0]);
    plan.tenants[1].tenantId = tailspinId;
    std::vector<Connection> connections{connect(), connect()};
    connections[1].entry.tenantId = tailspinId;
    connections[1].cloud.practice = false;
    const auto report = QCoro::waitFor(applyPlan(plan, connections, *journal, applyOptions, {}, cancel));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, u"plan.mixesPractice"_s);
    EXPECT_TRUE(server.cloud().log().empty());
    EXPECT_TRUE(journal->runs(10, 0).value().empty());
}

TEST_F(ApplyTest, endsTheReadBackSomeTimeAfterTheCancel)
{
    clock.holdStill(); // whatever waits on the clock waits for ever
    applyOptions.readBackTime = std::chrono::milliseconds(50);
    onProgress = [this](const StepReport &step) {
        if (step.state != StepState::Verifying)
            return;
        answerOnce("GET", defaults, 429, "120");
        cancel.cancel();
    };
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Unverified, StepState::Skipped});
    EXPECT_EQ(report->steps[0].why->code, u"apply.notShown"_s);
    EXPECT_EQ(seen("PATCH", defaults), 1);
    EXPECT_EQ(journalled(*report).at(0).state, u"unverified"_s);
}
} // namespace entente
