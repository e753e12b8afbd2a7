// SPDX-License-Identifier: GPL-3.0-or-later
// Real verbs against the practice cloud: what they print, what they write, how they end.
#include "tests/cli/clifixture.h"
#include "tests/support/jsonschema.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

QStringList asJson(const QStringList &words)
{
    return QStringList{u"--format"_s, u"json"_s} + words;
}

TEST_F(CliTest, helpListsEveryVerbAndGoesToStandardOutput)
{
    const CliRun help = runBare({u"--help"_s});
    EXPECT_EQ(help.code, ExitCode::Fine);
    for (const char *verb : {"practice", "sign-in", "sign-out", "tenants", "snapshot", "show", "compare", "plan",
                             "apply", "history", "catalogue", "tour"})
        EXPECT_THAT(help.out.toStdString(), HasSubstr(std::string("\n  ") + verb + " "));
    EXPECT_THAT(help.err.toStdString(), IsEmpty());
    EXPECT_EQ(runBare({}).code, ExitCode::Usage);
}

TEST_F(CliTest, complainsInTheLanguageAndFormThatStandAnywhere)
{
    for (const QStringList &words : {QStringList{u"--bogus"_s, u"--lang"_s, u"sv"_s, u"--format"_s, u"json"_s},
                                     QStringList{u"--format=json"_s, u"frobnicate"_s, u"--bogus"_s, u"--lang=sv"_s},
                                     QStringList{u"show"_s, u"--format=json"_s, u"--bogus"_s, u"--lang"_s, u"sv"_s}}) {
        const CliRun refused = run(words);
        EXPECT_EQ(refused.code, ExitCode::Usage);
        EXPECT_EQ(refused.errorKind(), u"usage"_s) << refused.out.toStdString();
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("--help visar vilka"));
    }
    EXPECT_THAT(run({u"plan"_s, u"--help"_s, u"--lang"_s, u"nl"_s}).out.toStdString(), HasSubstr("--shared-channels"));
    EXPECT_THAT(run({u"--lang"_s, u"nl"_s, u"--help"_s}).out.toStdString(), HasSubstr("Opdrachten"));
}

TEST_F(CliTest, asksNobodyToAgreeToWhatWasNotShown)
{
    const CliRun asked = run(asJson({u"apply"_s, makePlan()}), "n\n");
    EXPECT_EQ(asked.errorKind(), u"cancelled"_s) << asked.out.toStdString();
    const std::string shown = asked.err.toStdString();
    EXPECT_LT(shown.find("PATCH /policies/crossTenantAccessPolicy/partners/"), shown.find("Apply 1 step in Contoso"))
        << shown;
}

TEST_F(CliTest, helpIsOneDocumentInJson)
{
    const CliRun help = run(asJson({u"apply"_s, u"--help"_s}));
    EXPECT_EQ(help.code, ExitCode::Fine);
    EXPECT_TRUE(textAt(help.json(), "help").contains(u"PLANFILE"_s)) << help.out.toStdString();
}

TEST_F(CliTest, signsInAndRemembersTheTenant)
{
    const CliRun signedIn = run(asJson({u"sign-in"_s, u"contoso.com"_s}));
    ASSERT_EQ(signedIn.code, ExitCode::Fine) << signedIn.err.toStdString();
    EXPECT_EQ(textAt(signedIn.json(), "account"), u"maria.sorensen@contoso.com"_s);

    const Json tenants = run(asJson({u"tenants"_s})).json()["tenants"];
    ASSERT_EQ(tenants.size(), 1U);
    EXPECT_EQ(tenants[0]["tenantId"], signedIn.json()["tenantId"]);
    EXPECT_EQ(textAt(tenants[0], "cloud"), cloud);

    EXPECT_EQ(run({u"sign-out"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    EXPECT_EQ(run({u"sign-out"_s, u"nobody.example"_s}).code, ExitCode::Usage);
}

TEST_F(CliTest, aSnapshotShowsAndComparesLikeTheTenantItself)
{
    const QString contoso = file(u"contoso.json"_s);
    const CliRun written = run(asJson({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, contoso}));
    ASSERT_EQ(written.code, ExitCode::Fine) << written.err.toStdString();
    EXPECT_EQ(written.json()["partners"], 12);
    EXPECT_TRUE(schemaComplaints(*parseJson(readFile(contoso)), schemaOf(u"snapshot"_s)).isEmpty());

    const Json live = run(asJson({u"show"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s})).json();
    const Json stored = run(asJson({u"show"_s, contoso, u"--partner"_s, u"fabrikam.com"_s})).json();
    EXPECT_FALSE(live["settings"].empty());
    EXPECT_EQ(live["settings"], stored["settings"]);

    const CliRun same = run(asJson({u"compare"_s, contoso, contoso}));
    EXPECT_EQ(same.code, ExitCode::Fine) << same.out.toStdString();
    const CliRun different = run(asJson({u"compare"_s, contoso, u"fabrikam.com"_s}));
    EXPECT_EQ(different.code, ExitCode::Differences);
    EXPECT_TRUE(schemaComplaints(different.json(), schemaOf(u"compare"_s)).isEmpty());
}

TEST_F(CliTest, callsTenantsByTheirOwnNamesWithTheirIds)
{
    const QString path = makePlan();
    Json plan = *parseJson(readFile(path));
    const QString contoso = textAt(plan["tenants"][0], "tenantId");
    const QString fabrikam = textAt(plan["tenants"][0]["steps"][0], "key");
    plan["tenants"][0]["tenantName"] = "Our test tenant";
    plan["tenants"][0]["steps"][0]["keyName"] = "Woodgrove Bank";
    const CliRun shown = run({u"apply"_s, writeFile(u"named.json"_s, toBytes(plan))}, "n\n");
    const std::string text = shown.out.toStdString();
    EXPECT_THAT(text, HasSubstr("In the tenant of Contoso (" + contoso.toStdString() + ")"));
    EXPECT_THAT(text, HasSubstr("Fabrikam (" + fabrikam.toStdString() + ")"));
    EXPECT_THAT(text, Not(HasSubstr("Woodgrove Bank")));
    EXPECT_THAT(text, Not(HasSubstr("Our test tenant")));
}

TEST_F(CliTest, plansAppliesAndRemembersWhatWasDone)
{
    const QString plan = makePlan();
    EXPECT_TRUE(schemaComplaints(*parseJson(readFile(plan)), schemaOf(u"plan"_s)).isEmpty());
    EXPECT_EQ(run(asJson({u"history"_s})).json()["runs"].size(), 0U);

    const CliRun applied = run(asJson({u"apply"_s, plan, u"--yes"_s}));
    ASSERT_EQ(applied.code, ExitCode::Fine) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(applied.json()["allDone"], true);

    const Json runs = run(asJson({u"history"_s})).json()["runs"];
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0]["run"], applied.json()["run"]);
    EXPECT_EQ(runs[0]["outcome"], "done");
    const CliRun details = run(asJson({u"history"_s, textAt(runs[0], "run")}));
    EXPECT_EQ(details.json()["stepList"].size(), applied.json()["steps"].size());

    // The same wish again finds everything done.
    EXPECT_EQ(run(asJson({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--shared-channels"_s,
                          u"both"_s, u"-o"_s, file(u"again.json"_s)}))
                  .json()["tenants"][0]["steps"]
                  .size(),
              0U);
}

TEST_F(CliTest, applyShowsOldAndNewAndAsksBeforeItSendsAnything)
{
    const QString plan = makePlan();
    server.cloud().clearLog();
    const CliRun declined = run({u"apply"_s, plan}, "n\n");
    EXPECT_EQ(declined.code, ExitCode::Failed);
    EXPECT_THAT(declined.out.toStdString(), HasSubstr(" → "));
    EXPECT_THAT(declined.err.toStdString(), HasSubstr("[y/N]"));
    for (const practice::LogEntry &entry : server.cloud().log())
        EXPECT_TRUE(entry.method == "GET" || !entry.path.contains(u"/policies/"_s)) << entry.path.toStdString();

    server.cloud().clearLog();

    const CliRun nobody = run({u"--no-interactive"_s, u"apply"_s, plan});
    EXPECT_EQ(nobody.code, ExitCode::SignInFailed);
    EXPECT_THAT(server.cloud().log(), IsEmpty());

    EXPECT_EQ(run({u"apply"_s, plan}, "y\n").code, ExitCode::Fine);
}

TEST_F(CliTest, setsOneSettingOfAPartner)
{
    const QString plan = file(u"trust.json"_s);
    ASSERT_EQ(run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--set"_s,
                   u"entra.trust.hybridDevice=true"_s, u"-o"_s, plan})
                  .code,
              ExitCode::Fine);
    ASSERT_EQ(run({u"apply"_s, plan, u"--yes"_s}).code, ExitCode::Fine);
    const Json shown = run(asJson({u"show"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s})).json();
    const auto row = std::ranges::find_if(shown["settings"], [](const Json &setting) {
        return textAt(setting, "setting") == u"entra.trust.hybridDevice"_s;
    });
    ASSERT_NE(row, shown["settings"].end());
    EXPECT_EQ((*row)["value"]["value"], true);
    EXPECT_EQ((*row)["origin"], "own");
}

TEST_F(CliTest, catalogueHasPathPermissionsAndRoleForEverySetting)
{
    const CliRun listed = runBare(asJson({u"catalogue"_s}));
    ASSERT_EQ(listed.code, ExitCode::Fine);
    const Json document = listed.json();
    for (const Json &setting : document.at("settings")) {
        EXPECT_FALSE(textAt(setting, "path").isEmpty()) << setting["id"];
        EXPECT_FALSE(setting["readScopes"].empty()) << setting["id"];
        EXPECT_FALSE(setting["writeScopes"].empty()) << setting["id"];
        EXPECT_FALSE(textAt(setting, "writeRole").isEmpty()) << setting["id"];
    }
    EXPECT_THAT(runBare({u"catalogue"_s, u"trust.mfa"_s}).out.toStdString(), HasSubstr("entra.trust.mfa"));
    EXPECT_EQ(runBare({u"catalogue"_s, u"nosuch"_s}).code, ExitCode::Usage);
}

TEST_F(CliTest, deviceCodeIsShownAndWaitedFor)
{
    // The person: types the code as soon as there is one.
    QTimer person;
    QObject::connect(&person, &QTimer::timeout, &person, [this] {
        const QString code = server.cloud().waitingUserCode();
        if (!code.isEmpty())
            server.cloud().answerDevice(code, practice::DeviceAnswer::Approve);
    });
    server.cloud().changeFaults([](practice::Faults &faults) { faults.devicePollSeconds = 1; });
    person.start(20);
    const CliRun signedIn = run({u"--device-code"_s, u"sign-in"_s, u"contoso.com"_s});
    EXPECT_EQ(signedIn.code, ExitCode::Fine) << signedIn.err.toStdString();
    EXPECT_THAT(signedIn.err.toStdString(), HasSubstr("/login/devicelogin"));
}

TEST_F(CliTest, tourDoesTheWholeJobInEveryLanguage)
{
    QSet<QByteArray> texts;
    for (const QString &language : {u"en"_s, u"nl"_s, u"sv"_s}) {
        const CliRun tour = runBare({u"--lang"_s, language, u"tour"_s});
        EXPECT_EQ(tour.code, ExitCode::Fine) << tour.out.toStdString() << tour.err.toStdString();
        EXPECT_THAT(tour.out.toStdString(), HasSubstr("Fabrikam"));
        texts.insert(tour.out);
    }
    EXPECT_EQ(texts.size(), 3);
    const Json tour = runBare(asJson({u"tour"_s})).json();
    EXPECT_EQ(tour["report"]["allDone"], true);
    EXPECT_EQ(tour["history"].size(), 1U);
    EXPECT_GT(tour["report"]["steps"].size(), 0U);
}
} // namespace
} // namespace entente::test
