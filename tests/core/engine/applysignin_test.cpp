// SPDX-License-Identifier: GPL-3.0-or-later
// A step that the service refuses until somebody signs in again.
#include "tests/core/engine/applyfixture.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
QCoro::Task<Result<bool>> answered(Result<bool> answer)
{
    co_return answer;
}

class ApplySignInTest : public ApplyTest
{
protected:
    ApplySignInTest()
    {
        applyOptions.signInAgain = [this](const QString &tenant, const QStringList &scopes, const QString &claims,
                                          const CancelToken &) {
            ++asked;
            EXPECT_EQ(tenant, tenantId);
            EXPECT_EQ(scopes, QStringList(writer));
            EXPECT_EQ(claims, uR"({"a":1})"_s);
            if (meanwhile)
                meanwhile();
            *signedIn = personIsDone.has_value() && helps;
            return answered(personIsDone);
        };
    }

    void refuseUntilSignedIn(const QByteArray &verb, const QString &path, int status)
    {
        practice::OverrideRule rule;
        rule.method = verb;
        rule.pathPrefix = path;
        rule.answer = [status, done = signedIn](const practice::Request &) -> std::optional<practice::Response> {
            if (*done)
                return std::nullopt;
            practice::Response response(status, R"({"error":{"code":"x","message":"y"}})", "application/json");
            response.setHeader("WWW-Authenticate", R"(Bearer error="insufficient_claims", claims="eyJhIjoxfQ==")");
            return response;
        };
        server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    }

    int asked = 0;
    bool helps = true;
    Result<bool> personIsDone = true;
    std::function<void()> meanwhile;
    std::shared_ptr<std::atomic<bool>> signedIn = std::make_shared<std::atomic<bool>>(false);
};

class EveryChallenge : public ApplySignInTest, public ::testing::WithParamInterface<int>
{
};
} // namespace

TEST_P(EveryChallenge, isMetAndTheStepRepeatedOnce)
{
    refuseUntilSignedIn("PATCH", defaults, GetParam());
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Done, StepState::Done});
    EXPECT_EQ(asked, 1);
    const auto steps = journalled(*report);
    ASSERT_EQ(steps.size(), 3U) << "each send has an intent of its own";
    EXPECT_EQ(steps[0].state, u"failed"_s);
    EXPECT_TRUE(steps[0].sent);
    EXPECT_EQ(textAt(steps[0].error, "kind"), u"signIn"_s);
    EXPECT_EQ(steps[1].state, u"done"_s);
    EXPECT_EQ(steps[1].stepId, steps[0].stepId);
}

TEST_P(EveryChallenge, endsTheStepWhereNobodyMayBeAsked)
{
    applyOptions.signInAgain = {};
    refuseUntilSignedIn("PATCH", defaults, GetParam());
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Failed, StepState::Skipped});
    EXPECT_EQ(report->steps[0].why->kind, ErrorKind::SignIn);
    EXPECT_FALSE(report->steps[0].why->message.isEmpty());
    EXPECT_TRUE(stored().is_null());
}

TEST_P(EveryChallenge, isNotMetASecondTime)
{
    helps = false;
    refuseUntilSignedIn("PATCH", defaults, GetParam());
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Failed, StepState::Skipped});
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(report->steps[0].why->kind, ErrorKind::SignIn);
    EXPECT_EQ(journalled(*report).size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(Statuses, EveryChallenge, ::testing::Values(401, 403));

TEST_F(ApplySignInTest, endsTheStepWhereThePersonDoesNotSignIn)
{
    personIsDone = failure(ErrorKind::Timeout, u"signIn.browserTimeout"_s, u"The browser did not come back."_s);
    refuseUntilSignedIn("PATCH", defaults, 403);
    const auto report = apply(twoSteps());
    expectStates(report, {StepState::Failed, StepState::Skipped});
    EXPECT_EQ(report->steps[0].why->code, u"signIn.browserTimeout"_s);
    EXPECT_EQ(seen("PATCH", defaults), 1);
    EXPECT_TRUE(report->noneDone());
}

TEST_F(ApplySignInTest, looksAgainAtWhatIsThereAfterThePersonTookAWhile)
{
    meanwhile = [this] {
        *signedIn = true;
        writeElsewhere("POST", u"/policies/crossTenantAccessPolicy/partners"_s,
                       Json::object({{"tenantId", partnerId},
                                     {"b2bDirectConnectInbound", pairOf(users("blocked"), apps("blocked"))}}));
    };
    refuseUntilSignedIn("POST", partners, 403);
    const auto report = apply(planFor(openInbound()));
    expectStates(report, {StepState::Changed});
    EXPECT_EQ(stored().at("b2bDirectConnectInbound"), pairOf(users("blocked"), apps("blocked")));
    EXPECT_EQ(seen("POST", partners), 2) << "ours, refused, and somebody else's";
}

TEST_F(ApplySignInTest, meetsAChallengeToReadingToo)
{
    refuseUntilSignedIn("GET", partners, 403);
    expectStates(apply(planFor(openInbound())), {StepState::Done});
    EXPECT_EQ(asked, 1);
}
} // namespace entente::test
