// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a plan names is there, as far as anybody can tell.
#include "tests/cli/clifixture.h"

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

class ChosenTest : public CliTest
{
protected:
    CliRun plan(const QStringList &words, const QString &side = u"contoso.com"_s)
    {
        return run(QStringList{u"plan"_s, side, u"--partner"_s, u"fabrikam.com"_s, u"-o"_s, file(u"plan.json"_s)} +
                   words);
    }
    CliRun planSet(const QString &targets, const char *direction = "outbound")
    {
        return plan({u"--set"_s, u"entra.directConnect.%1.users=%2"_s.arg(QLatin1String(direction), targets),
                     u"--set"_s, u"entra.directConnect.%1.applications=allowed"_s.arg(QLatin1String(direction))});
    }

    const QString nobody = u"0b5e2a51-3c9f-4d5e-8a55-6f1f4c6c2d10"_s;
    const QString wei = u"3914c934-dcd8-4cef-a442-8fec16000a1a"_s;      // a user of Contoso
    const QString research = u"0a365eaa-b763-48e3-ad95-6f68da5e581b"_s; // a group of Contoso
    const QString jubilee = u"c964fcdb-7cfd-4c94-8030-d82c271ca279"_s;  // a group of Fabrikam
};

TEST_F(ChosenTest, refusesAnIdThatNobodyHasOrThatIsOfTheOtherKind)
{
    const QStringList out{u"--shared-channels"_s, u"out"_s};
    for (const CliRun &refused :
         {plan(out + QStringList{u"--out-group"_s, nobody}), plan(out + QStringList{u"--group"_s, nobody}),
          plan(out + QStringList{u"--out-group"_s, wei}), planSet(u"allowed:group:"_s + nobody),
          planSet(u"allowed:"_s + wei), planSet(u"blocked:group:%1,group:%2"_s.arg(research, nobody))}) {
        EXPECT_EQ(refused.code, ExitCode::Usage) << refused.out.toStdString();
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("There is no group “"));
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("” in the directory of Contoso (contoso.com). Check the ID."));
    }
    const CliRun user = planSet(u"allowed:user:"_s + research);
    EXPECT_EQ(user.code, ExitCode::Usage);
    EXPECT_THAT(user.err.toStdString(), HasSubstr("There is no user “" + research.toStdString()));
}

TEST_F(ChosenTest, takesWhomTheDirectoryHas)
{
    for (const CliRun &planned : {plan({u"--shared-channels"_s, u"out"_s, u"--out-group"_s, research.toUpper()}),
                                  planSet(u"allowed:group:%1,user:%2"_s.arg(research, wei))}) {
        EXPECT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
        EXPECT_THAT(planned.err.toStdString(), Not(HasSubstr("Not verified")));
    }
}

TEST_F(ChosenTest, looksThePartnersUpWhereItIsSignedInAndElseSaysThatItDidNot)
{
    const QStringList in{u"--shared-channels"_s, u"in"_s, u"--in-group"_s};
    const CliRun alone = plan(in + QStringList{nobody});
    EXPECT_EQ(alone.code, ExitCode::Fine) << alone.err.toStdString();
    EXPECT_THAT(alone.err.toStdString(),
                HasSubstr("Not verified that the directory of Fabrikam (fabrikam.com) has " + nobody.toStdString()));
    EXPECT_THAT(planSet(u"allowed:"_s + nobody, "inbound").err.toStdString(), HasSubstr("Not verified"));

    const CliRun both = plan(in + QStringList{nobody, u"--both-sides"_s});
    EXPECT_EQ(both.code, ExitCode::Usage) << both.out.toStdString();
    EXPECT_THAT(both.err.toStdString(), HasSubstr("There is no group “" + nobody.toStdString() +
                                                  "” in the directory of Fabrikam (fabrikam.com)."));
    EXPECT_EQ(plan(in + QStringList{jubilee, u"--both-sides"_s}).code, ExitCode::Fine);
}

TEST_F(ChosenTest, saysThatASnapshotAndARefusedLookUpVerifyNothing)
{
    const QString snapshot = file(u"contoso.json"_s);
    ASSERT_EQ(run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, snapshot}).code, ExitCode::Fine);
    const QStringList out{u"--shared-channels"_s, u"out"_s, u"--out-group"_s, nobody};
    EXPECT_THAT(plan(out, snapshot).err.toStdString(), HasSubstr("A snapshot cannot be searched."));

    practice::OverrideRule rule;
    rule.pathPrefix = u"/graph/v1.0/directoryObjects"_s;
    rule.answer = [](const practice::Request &) {
        return practice::Response(400, Json{{"error", {{"code", "Request_BadRequest"}, {"message", "No"}}}});
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const CliRun unanswered = plan(out);
    EXPECT_EQ(unanswered.code, ExitCode::Fine) << unanswered.err.toStdString();
    EXPECT_THAT(unanswered.err.toStdString(), HasSubstr("Not verified that the directory of Contoso"));
}
} // namespace
} // namespace entente::test
