// SPDX-License-Identifier: GPL-3.0-or-later
// What `plan` takes together, and what it says where it cannot go on.
#include "tests/cli/clifixture.h"

#include <array>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

class PlanOptions : public CliTest
{
protected:
    CliRun plan(const QStringList &words)
    {
        return run(QStringList{u"plan"_s, u"contoso.com"_s, u"-o"_s, file(u"plan.json"_s)} + words);
    }
};

TEST_F(PlanOptions, refusesByNameWhatWouldGoUnheard)
{
    const QStringList set{u"--partner"_s, u"fabrikam.com"_s, u"--set"_s, u"entra.trust.mfa=true"_s};
    const auto options = std::to_array<QStringList>({
        {u"--trust-mfa"_s, u"yes"_s},
        {u"--trust-compliant-devices"_s, u"yes"_s},
        {u"--trust-hybrid-devices"_s, u"no"_s},
        {u"--group"_s, u"Research"_s},
        {u"--in-group"_s, u"x"_s},
        {u"--out-group"_s, u"Research"_s},
        {u"--both-sides"_s},
        {u"--shared-channels"_s, u"in"_s},
    });
    for (const QStringList &option : options) {
        const CliRun refused = plan(set + option);
        EXPECT_EQ(refused.code, ExitCode::Usage) << option.first().toStdString();
        EXPECT_THAT(refused.err.toStdString(), HasSubstr(option.first().toStdString() + " does not go with --set"));
    }
    EXPECT_TRUE(server.cloud().log().empty()) << "nobody signs in for that";
    EXPECT_THAT(
        plan({u"--partner"_s, u"fabrikam.com"_s, u"--trust-mfa"_s, u"yes"_s, u"--both-sides"_s}).err.toStdString(),
        HasSubstr("--both-sides needs --shared-channels"));
}

TEST_F(PlanOptions, trustAloneNeedsThePartnerAndNothingElse)
{
    const CliRun alone = plan({u"--trust-mfa"_s, u"yes"_s});
    EXPECT_EQ(alone.code, ExitCode::Usage);
    EXPECT_THAT(alone.err.toStdString(), HasSubstr("--partner"));

    const CliRun planned =
        plan({u"--format"_s, u"json"_s, u"--partner"_s, u"fabrikam.com"_s, u"--trust-mfa"_s, u"yes"_s});
    ASSERT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
    const Json steps = planned.json()["tenants"][0]["steps"];
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0]["request"]["body"]["inboundTrust"]["isMfaAccepted"], true);
    EXPECT_FALSE(steps[0]["request"]["body"].contains("b2bDirectConnectInbound"));
}

TEST_F(PlanOptions, saysWhatASettingTakesAndWhereItStands)
{
    const struct {
        QStringList words;
        const char *says;
    } rows[] = {
        {{u"--set"_s, u"entra.trust.mfa=maybe"_s}, "It takes: true, false."},
        {{u"--set"_s, u"entra.trust.mfa"_s}, "--set entra.trust.mfa=VALUE. It takes: true, false."},
        {{u"--set"_s, u"entra.invitations.allowedFrom=martians"_s}, "adminsAndGuestInviters"},
        {{u"--set"_s, u"entra.nothing=1"_s}, "There is no setting “entra.nothing”."},
        {{u"--partner"_s, u"fabrikam.com"_s, u"--set"_s, u"entra.invitations.allowedFrom=none"_s},
         "leave --partner out"},
    };
    for (const auto &row : rows) {
        const CliRun refused = plan(row.words);
        EXPECT_EQ(refused.code, ExitCode::Usage) << row.says;
        EXPECT_THAT(refused.err.toStdString(), HasSubstr(row.says));
    }
}

TEST_F(PlanOptions, saysWhatToChooseWithoutTheLicence)
{
    const CliRun refused = run({u"plan"_s, u"tailspintoys.com"_s, u"--partner"_s, u"contoso.com"_s,
                                u"--shared-channels"_s, u"in"_s, u"-o"_s, file(u"toys.json"_s)});
    EXPECT_EQ(refused.code, ExitCode::Usage) << refused.out.toStdString();
    const QByteArray marker = "with all applications: ententectl ";
    const qsizetype at = refused.err.indexOf(marker);
    ASSERT_GE(at, 0) << refused.err.toStdString();
    // What is proposed works as it stands: cloud and data folder of this test are in it.
    const QString command = QString::fromUtf8(refused.err.mid(at + marker.size())).section(u'\n', 0, 0);
    EXPECT_TRUE(command.contains(data.path())) << command.toStdString();
    const CliRun followed = runBare(command.split(u' '));
    EXPECT_EQ(followed.code, ExitCode::Fine) << command.toStdString() << followed.err.toStdString();
    EXPECT_EQ(parseJson(readFile(file(u"toys.json"_s)))->at("tenants").at(0).at("steps").size(), 1U);
}

TEST_F(PlanOptions, quotesWhatItProposesForAShell)
{
    const CliRun refused = run({u"plan"_s, u"tailspintoys.com"_s, u"--partner"_s, u"contoso.com"_s,
                                u"--shared-channels"_s, u"in"_s, u"-o"_s, u"it's `a` \"$HOME\".json"_s});
    EXPECT_THAT(refused.err.toStdString(), HasSubstr(R"( -o 'it'\''s `a` "$HOME".json' )"));
}

TEST_F(PlanOptions, saysHowToApplyThePlanInTheSamePlace)
{
    const CliRun planned = plan({u"--partner"_s, u"fabrikam.com"_s, u"--trust-mfa"_s, u"yes"_s});
    const QByteArray marker = "To do it: ententectl ";
    const qsizetype at = planned.out.indexOf(marker);
    ASSERT_GE(at, 0) << planned.out.toStdString();
    const QString command = QString::fromUtf8(planned.out.mid(at + marker.size())).section(u'\n', 0, 0);
    const CliRun followed = runBare(command.split(u' ') + QStringList{u"--yes"_s});
    EXPECT_EQ(followed.code, ExitCode::Fine) << command.toStdString() << followed.err.toStdString();
    EXPECT_EQ(run({u"--format"_s, u"json"_s, u"history"_s}).json()["runs"].size(), 1U);
    const QString odd = file(u"it's here.json"_s);
    const CliRun quoted =
        run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--trust-mfa"_s, u"no"_s, u"-o"_s, odd});
    EXPECT_THAT(quoted.out.toStdString(),
                HasSubstr("apply '" + files.path().toStdString() + R"(/it'\''s here.json' )"));
}

TEST_F(PlanOptions, proposesNothingThatIsNotWhatWasAskedFor)
{
    const QStringList both{u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"tailspintoys.com"_s, u"--both-sides"_s};
    const QStringList trust{u"plan"_s,        u"tailspintoys.com"_s, u"--partner"_s,
                            u"contoso.com"_s, u"--trust-mfa"_s,      u"yes"_s};
    for (const QStringList &words : {both, trust}) {
        const CliRun refused = run(words + QStringList{u"--shared-channels"_s, u"in"_s, u"-o"_s, file(u"toys.json"_s)});
        EXPECT_EQ(refused.code, ExitCode::Usage) << refused.out.toStdString();
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("which Tailspin Toys does not have"));
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("Make a plan of its own for each tenant"));
        EXPECT_THAT(refused.err.toStdString(), Not(HasSubstr("ententectl plan")));
    }
}

TEST_F(PlanOptions, savesThePlanAlsoWhereNamesCannotBeHad)
{
    practice::OverrideRule rule;
    rule.pathPrefix = u"/graph/v1.0/directoryObjects"_s;
    rule.answer = [](const practice::Request &) {
        return practice::Response(400, Json{{"error", {{"code", "Request_BadRequest"}, {"message", "No"}}}});
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const CliRun planned = plan({u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s, u"out"_s, u"--out-group"_s,
                                 u"Marketing – Göteborg"_s});
    EXPECT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
    EXPECT_THAT(planned.err.toStdString(), HasSubstr("Names could not be looked up"));
    EXPECT_TRUE(parseJson(readFile(file(u"plan.json"_s))));
}

TEST_F(PlanOptions, aPlanOfNothingSaysSoBesideTheDocument)
{
    ASSERT_EQ(run({u"apply"_s, makePlan(), u"--yes"_s}).code, ExitCode::Fine);
    const CliRun again = run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s,
                              u"both"_s, u"-o"_s, u"-"_s});
    EXPECT_EQ(again.code, ExitCode::Fine);
    EXPECT_THAT(again.err.toStdString(), HasSubstr("Everything is already as planned"));
    EXPECT_EQ(textAt(again.json(), "format"), u"entente-plan"_s);
}

TEST_F(PlanOptions, aSnapshotSaysHowAPartnerIsFound)
{
    const QString snapshot = file(u"contoso.json"_s);
    ASSERT_EQ(run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, snapshot}).code, ExitCode::Fine);
    const QString stranger = u"0b5e2a51-3c9f-4d5e-8a55-6f1f4c6c2d10"_s;
    const QStringList words{u"--shared-channels"_s, u"in"_s, u"-o"_s, file(u"x.json"_s), u"--partner"_s};
    const CliRun unknown = run(QStringList{u"plan"_s, snapshot} + words + QStringList{u"nobody.example"_s});
    EXPECT_EQ(unknown.code, ExitCode::Usage);
    EXPECT_THAT(unknown.err.toStdString(), HasSubstr("name the tenant instead of its snapshot"));
    const CliRun byId = run(QStringList{u"plan"_s, snapshot} + words + QStringList{stranger});
    EXPECT_EQ(byId.code, ExitCode::Fine) << byId.err.toStdString();
    EXPECT_THAT(byId.err.toStdString(), HasSubstr("a snapshot cannot look it up"));
}

TEST_F(PlanOptions, aFileThatIsNotThereIsSaidToBeSo)
{
    const CliRun missing = run({u"apply"_s, file(u"none.json"_s)});
    EXPECT_EQ(missing.code, ExitCode::Usage);
    EXPECT_THAT(missing.err.toStdString(), HasSubstr("does not exist"));
    EXPECT_THAT(missing.err.toStdString(), testing::Not(HasSubstr("Unknown error")));
    EXPECT_THAT(run({u"apply"_s, files.path()}).err.toStdString(), HasSubstr("is a folder"));
}
} // namespace
} // namespace entente::test
