// SPDX-License-Identifier: GPL-3.0-or-later
// What `apply` shows and asks before it sends anything, and how it ends.
#include "tests/cli/clifixture.h"

#include "app/cli/applying.h"
#include "tests/support/fulldisk.h"

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

class ReviewTest : public CliTest
{
protected:
    QString plan(const QString &name, const QStringList &words)
    {
        const QString path = file(name);
        const CliRun made = run(QStringList{u"plan"_s, u"contoso.com"_s, u"-o"_s, path} + words);
        EXPECT_EQ(made.code, ExitCode::Fine) << made.err.toStdString();
        return path;
    }

    /// Two steps that open something for the whole tenant: the default settings and the authorization policy.
    QString planThatOpensTwice()
    {
        return plan(u"twice.json"_s, {u"--set"_s, u"entra.directConnect.inbound.users=allowed"_s, u"--set"_s,
                                      u"entra.directConnect.inbound.applications=allowed"_s, u"--set"_s,
                                      u"entra.invitations.allowedFrom=everyone"_s});
    }
};

TEST_F(ReviewTest, tellsNamesAndInheritedValuesOfAPlanFileAsThePlanDid)
{
    const QString path = file(u"group.json"_s);
    const CliRun planned = run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s,
                                u"out"_s, u"--out-group"_s, u"Marketing – Göteborg"_s, u"-o"_s, path});
    ASSERT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
    const CliRun reviewed = run({u"apply"_s, path}, "n\n");
    for (const CliRun *shown : {&planned, &reviewed}) {
        const std::string text = shown->out.toStdString();
        EXPECT_THAT(text, HasSubstr("“Marketing – Göteborg”"));
        EXPECT_THAT(text, HasSubstr("default) → "));
        EXPECT_THAT(text, Not(HasSubstr("Not set → ")));
    }
    EXPECT_EQ(reviewed.code, ExitCode::Failed);
}

TEST_F(ReviewTest, callsAPartnerByItsOwnNameWhateverTheFileCallsIt)
{
    const QString path = plan(u"one.json"_s, {u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"in"_s});
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QByteArray bytes = written.readAll();
    written.close();
    const QByteArray fabrikam = "1d3e5aeb-9d22-4044-a464-ff365bccf4b2";
    const QByteArray woodgrove = "24ba8be7-71e1-42dc-81f0-7a3c45443b86";
    ASSERT_TRUE(bytes.contains(fabrikam));
    bytes.replace(fabrikam, woodgrove);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write(bytes);
    written.close();
    const CliRun reviewed = run({u"apply"_s, path}, "n\n");
    EXPECT_THAT(reviewed.out.toStdString(), HasSubstr("Woodgrove Bank"));
    EXPECT_THAT(reviewed.out.toStdString(), Not(HasSubstr("Fabrikam")));
}

TEST_F(ReviewTest, namesThePartnersThatADefaultOpensForAsThePlanDid)
{
    const CliRun planned =
        run({u"plan"_s, u"contoso.com"_s, u"--set"_s, u"entra.trust.mfa=true"_s, u"-o"_s, file(u"default.json"_s)});
    ASSERT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
    const CliRun reviewed = run({u"apply"_s, file(u"default.json"_s)}, "n\n");
    for (const CliRun *shown : {&planned, &reviewed})
        EXPECT_THAT(shown->out.toStdString(),
                    testing::ContainsRegex("partners without a value of their own follow it: .*Woodgrove Bank|"
                                           "partners without a value of their own follow it: A. Datum"));
}

TEST_F(ReviewTest, noFileTakesAWarningAwayByWhatItCallsAPartner)
{
    const QString path = plan(u"one.json"_s, {u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"in"_s});
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QByteArray bytes = written.readAll();
    written.close();
    ASSERT_TRUE(bytes.contains(R"("keyName": "Fabrikam")"));
    bytes.replace(R"("keyName": "Fabrikam")", R"("keyName": "without a guest account that anyone could see")");
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write(bytes);
    written.close();
    EXPECT_THAT(run({u"apply"_s, path}, "n\n").out.toStdString(),
                HasSubstr("let these people in without a guest account that anyone could see"));
}

TEST_F(ReviewTest, saysThatADefaultWasChangedFromWhichThePlanTookValues)
{
    const QString path = plan(u"one.json"_s, {u"--partner"_s, u"woodgrovebank.com"_s, u"--trust-mfa"_s, u"yes"_s});
    ASSERT_EQ(
        run({u"apply"_s, plan(u"default.json"_s, {u"--set"_s, u"entra.trust.hybridDevice=true"_s}), u"--yes"_s}).code,
        ExitCode::Fine);
    EXPECT_THAT(run({u"apply"_s, path}, "n\n").err.toStdString(),
                HasSubstr("somebody has changed this since the plan was made"));
}

TEST_F(ReviewTest, saysBeforeItAsksWhatIsSoAlreadyAndWhatWasChangedMeanwhile)
{
    const QString opens = plan(u"opens.json"_s, {u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"in"_s});
    const QString group = plan(u"group.json"_s, {u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"out"_s,
                                                 u"--out-group"_s, u"Marketing – Göteborg"_s});
    const QString all = plan(u"all.json"_s, {u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"out"_s});
    const CliRun first = run({u"apply"_s, opens}, "y\n");
    ASSERT_EQ(first.code, ExitCode::Fine) << first.err.toStdString();
    EXPECT_THAT(first.err.toStdString(), Not(HasSubstr("as planned already")));
    EXPECT_THAT(run({u"apply"_s, opens}, "n\n").err.toStdString(), HasSubstr("it is as planned already"));
    ASSERT_EQ(run({u"apply"_s, group}, "y\n").code, ExitCode::Fine);
    const CliRun late = run({u"apply"_s, all}, "n\n");
    EXPECT_THAT(late.err.toStdString(), HasSubstr("somebody has changed this since the plan was made"));
}

TEST_F(ReviewTest, showsIdsAndSaysWhyWhereNamesAreRefused)
{
    const QString path = file(u"group.json"_s);
    ASSERT_EQ(run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"out"_s,
                   u"--out-group"_s, u"Marketing – Göteborg"_s, u"-o"_s, path})
                  .code,
              ExitCode::Fine);
    practice::OverrideRule rule;
    rule.pathPrefix = u"/graph/v1.0/directoryObjects"_s;
    rule.answer = [](const practice::Request &) {
        return practice::Response(400, Json{{"error", {{"code", "Request_BadRequest"}, {"message", "No"}}}});
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const CliRun reviewed = run({u"apply"_s, path}, "n\n");
    EXPECT_THAT(reviewed.err.toStdString(), HasSubstr("Names could not be looked up, so IDs are shown."));
    EXPECT_THAT(reviewed.out.toStdString(), Not(HasSubstr("Göteborg")));
}

TEST_F(ReviewTest, saysWhereTheValuesOfNowAreRefused)
{
    const QString path = plan(u"one.json"_s, {u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"in"_s});
    practice::OverrideRule rule;
    rule.pathPrefix = u"/graph/v1.0/policies/crossTenantAccessPolicy/partners"_s;
    rule.answer = [](const practice::Request &) {
        return practice::Response(403, Json{{"error", {{"code", "Authorization_RequestDenied"}, {"message", "No"}}}});
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const CliRun reviewed = run({u"apply"_s, path}, "n\n");
    EXPECT_THAT(reviewed.err.toStdString(), HasSubstr("Not read: Partner settings, Contoso (contoso.com)"));
    EXPECT_THAT(reviewed.err.toStdString(), Not(HasSubstr("Names could not be looked up")));
    EXPECT_THAT(reviewed.out.toStdString(), HasSubstr("(practice tenant), 1 step:"));
    EXPECT_EQ(writes(), 0);
}

TEST_F(ReviewTest, asksForEachOpeningOfAWholeTenantByItself)
{
    const QString path = planThatOpensTwice();
    const CliRun declined = run({u"apply"_s, path}, "y\nn\n");
    EXPECT_EQ(declined.code, ExitCode::Failed);
    const QByteArray &asked = declined.err;
    EXPECT_EQ(asked.count("of high risk in Contoso (contoso.com) (practice tenant)"), 2) << asked.toStdString();
    EXPECT_THAT(asked.toStdString(), Not(HasSubstr("Apply 2 steps in ")));
    EXPECT_EQ(writes(), 0);

    const CliRun agreed = run({u"apply"_s, path}, "y\ny\ny\n");
    EXPECT_EQ(agreed.code, ExitCode::Fine) << agreed.err.toStdString();
    EXPECT_THAT(agreed.err.toStdString(), HasSubstr("Apply 2 steps in Contoso (contoso.com) (practice tenant)?"));
    EXPECT_EQ(writes(), 2);
}

TEST_F(ReviewTest, asksNothingWhereThatWasAgreedBeforehand)
{
    const CliRun applied = run({u"apply"_s, planThatOpensTwice(), u"--yes"_s});
    EXPECT_EQ(applied.code, ExitCode::Fine) << applied.err.toStdString();
    EXPECT_THAT(applied.err.toStdString(), Not(HasSubstr("high risk in")));
}

TEST_F(ReviewTest, signsInToNoTenantWithoutAStep)
{
    const QString path = plan(u"one.json"_s, {u"--set"_s, u"entra.invitations.allowedFrom=everyone"_s});
    Json both = *parseJson(readFile(path));
    Json other = both["tenants"][0];
    other["tenantId"] = "0a000000-0000-4000-8000-000000000001"; // nobody has it
    other["tenantName"] = "Woodgrove Bank";
    other["steps"] = Json::array();
    both["tenants"].push_back(other);
    const CliRun applied = run({u"apply"_s, writeFile(u"both.json"_s, toBytes(both)), u"--yes"_s});
    EXPECT_EQ(applied.code, ExitCode::Fine) << applied.err.toStdString();
    EXPECT_THAT(applied.err.toStdString(), Not(HasSubstr("0a000000")));
}

TEST_F(ReviewTest, anInterruptBetweenTwoStepsKeepsWhatWasDoneAndSendsNoMore)
{
    const QString path = planThatOpensTwice();
    interrupts = std::make_unique<cli::Interrupts>();
    practice::OverrideRule rule;
    rule.method = "PATCH";
    rule.pathPrefix = u"/graph/v1.0/policies"_s;
    // Ctrl+C while the first change is on its way: the cloud answers after the program has heard of it.
    rule.answer = [&ctrlC = *interrupts](const practice::Request &) -> std::optional<practice::Response> {
        QMetaObject::invokeMethod(&ctrlC, &cli::Interrupts::interrupted, Qt::BlockingQueuedConnection);
        return std::nullopt;
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const CliRun stopped = run({u"--format"_s, u"json"_s, u"apply"_s, path, u"--yes"_s});
    EXPECT_EQ(stopped.code, ExitCode::AppliedInPart) << stopped.out.toStdString();
    const Json report = stopped.json();
    ASSERT_EQ(report["steps"].size(), 2U) << report.dump();
    EXPECT_EQ(report["steps"][0]["state"], "done");
    EXPECT_EQ(report["steps"][1]["state"], "skipped");
    EXPECT_EQ(textAt(report["steps"][1]["error"], "kind"), u"cancelled"_s);
    EXPECT_EQ(writes(), 1);
    const Json runs = run({u"--format"_s, u"json"_s, u"history"_s}).json()["runs"];
    EXPECT_EQ(runs.at(0)["outcome"], "partly");
    EXPECT_EQ(runs.at(0)["stepsDone"], 1);
}

TEST_F(ReviewTest, tellsWhatTheHistoryCouldNotKeep)
{
    const QString path = plan(u"one.json"_s, {u"--set"_s, u"entra.invitations.allowedFrom=everyone"_s});
    std::optional<FullDisk> full;
    practice::OverrideRule rule;
    rule.method = "PATCH";
    rule.pathPrefix = u"/graph/v1.0/policies"_s;
    // The change goes through, and from then on nothing more fits on the disk.
    rule.answer = [&full](const practice::Request &) -> std::optional<practice::Response> {
        full.emplace(0);
        return std::nullopt;
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const CliRun applied = run({u"--format"_s, u"json"_s, u"apply"_s, path, u"--yes"_s});
    full.reset();
    EXPECT_EQ(applied.code, ExitCode::Failed) << applied.out.toStdString();
    const Json report = applied.json();
    EXPECT_EQ(report["steps"][0]["state"], "done") << report.dump();
    EXPECT_EQ(textAt(report["journalFailure"], "kind"), u"storage"_s);
    EXPECT_THAT(applied.err.toStdString(), HasSubstr("The history could not keep all that was done"));
}

StepReport stepThat(StepState state)
{
    StepReport step;
    step.state = state;
    return step;
}

TEST(ApplyExitCode, isNoSuccessWhereTheJournalLostWhatWasDone)
{
    ApplyReport report;
    report.steps = {stepThat(StepState::Done), stepThat(StepState::AlreadySo)};
    EXPECT_EQ(cli::exitCodeOf(report), ExitCode::Fine);
    report.journalFailure = Error(ErrorKind::Storage, u"journal.full"_s, u"The disk is full."_s);
    EXPECT_EQ(cli::exitCodeOf(report), ExitCode::Failed);
    report.steps.push_back(stepThat(StepState::Skipped));
    EXPECT_EQ(cli::exitCodeOf(report), ExitCode::AppliedInPart);
}
} // namespace
} // namespace entente::test
