// SPDX-License-Identifier: GPL-3.0-or-later
// Which tenants are known, with which app, and how they are forgotten.
#include "tests/cli/clifixture.h"

#include <QFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

class TenantsTest : public CliTest
{
protected:
    Json known() { return run({u"--format"_s, u"json"_s, u"tenants"_s}).json()["tenants"]; }
    QString appOf(qsizetype index) { return textAt(known().at(static_cast<std::size_t>(index)), "clientId"); }

    /// Contoso is known, with an ID that nobody registered.
    void knowContosoWithAWrongApp()
    {
        ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
        rightApp = appOf(0);
        QByteArray list = readFile(dataFile(u"tenants.json"_s));
        ASSERT_TRUE(list.contains(rightApp.toLatin1()));
        list.replace(rightApp.toLatin1(), wrongApp.toLatin1());
        QFile file(dataFile(u"tenants.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
        file.close();
        ASSERT_EQ(appOf(0), wrongApp);
    }

    const QString wrongApp = u"0b5e2a51-3c9f-4d5e-8a55-6f1f4c6c2d10"_s;
    QString rightApp;
};

TEST_F(TenantsTest, aSignInCorrectsTheClientIdAndSaysSo)
{
    knowContosoWithAWrongApp();
    const CliRun signedIn = run({u"sign-in"_s, u"contoso.com"_s, u"--client-id"_s, rightApp});
    ASSERT_EQ(signedIn.code, ExitCode::Fine) << signedIn.err.toStdString();
    EXPECT_THAT(signedIn.err.toStdString(),
                HasSubstr("is now " + rightApp.toStdString() + "; it was " + wrongApp.toStdString()));
    EXPECT_EQ(appOf(0), rightApp);
    EXPECT_THAT(run({u"sign-in"_s, u"contoso.com"_s, u"--client-id"_s, rightApp}).err.toStdString(),
                Not(HasSubstr("is now ")));
}

TEST_F(TenantsTest, anIdThatNoAppHasIsNotRemembered)
{
    ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    const QString before = appOf(0);
    const CliRun refused = run({u"sign-in"_s, u"contoso.com"_s, u"--client-id"_s, wrongApp});
    EXPECT_EQ(refused.code, ExitCode::SignInFailed);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("Check the client ID"));
    EXPECT_EQ(appOf(0), before);
}

TEST_F(TenantsTest, anotherVerbSaysThatItDoesNotUseTheClientId)
{
    ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    const QString before = appOf(0);
    const CliRun shown = run({u"show"_s, u"contoso.com"_s, u"--client-id"_s, wrongApp});
    EXPECT_EQ(shown.code, ExitCode::Fine) << shown.err.toStdString();
    EXPECT_THAT(shown.err.toStdString(), HasSubstr("ententectl sign-in contoso.com --client-id"));
    EXPECT_EQ(appOf(0), before);
}

TEST_F(TenantsTest, anIdThatIsNoneNeverReachesABrowser)
{
    const CliRun refused = run({u"--client-id"_s, u"notaguid"_s, u"sign-in"_s, u"contoso.com"_s});
    EXPECT_EQ(refused.code, ExitCode::Usage);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("“notaguid” is no client ID."));
    EXPECT_TRUE(server.cloud().log().empty());
    const CliRun without = runBare({u"--data"_s, data.path(), u"sign-in"_s, u"contoso.com"_s});
    EXPECT_EQ(without.code, ExitCode::Usage);
    EXPECT_THAT(without.err.toStdString(), HasSubstr("with --client-id"));
}

TEST_F(TenantsTest, whatIsKnownOfOneCloudIsNotTakenToAnother)
{
    ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    const Json practised = known().at(0);
    Json definition = *parseJson(readFile(cloud));
    definition["practice"] = false;
    const QString other = writeFile(u"other.json"_s, toBytes(definition));
    interrupts = std::make_unique<cli::Interrupts>();
    QTimer person;
    person.callOnTimeout([this] { Q_EMIT interrupts->interrupted(); });
    person.start(20);
    for (const QString &typed : {u"contoso.com"_s, textAt(practised, "tenantId")}) {
        server.cloud().clearLog();
        const CliRun asked =
            runBare({u"--cloud"_s, other, u"--data"_s, data.path(), u"--client-id"_s, wrongApp, u"sign-in"_s, typed},
                    {}, interrupts.get());
        const std::string said = asked.err.toStdString();
        EXPECT_EQ(asked.code, ExitCode::Failed) << said;
        EXPECT_THAT(said, HasSubstr("To sign in to " + typed.toStdString() + ", use the browser."));
        const auto log = server.cloud().log();
        EXPECT_TRUE(std::ranges::any_of(log, [&typed](const practice::LogEntry &entry) {
            return entry.path.startsWith(u"/login/%1/"_s.arg(typed));
        })) << "the service is asked for what was typed";
        EXPECT_THAT(said, Not(HasSubstr("login_hint")));
        EXPECT_THAT(said, Not(HasSubstr("practice tenant")));
    }
    EXPECT_EQ(runBare({u"--cloud"_s, other, u"--data"_s, data.path(), u"sign-out"_s, u"contoso.com"_s}).code,
              ExitCode::Usage)
        << "there it is not known";
}

TEST_F(TenantsTest, aSignOutForgetsWhatItIsToldTo)
{
    ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    ASSERT_EQ(run({u"sign-in"_s, u"fabrikam.com"_s}).code, ExitCode::Fine);
    ASSERT_EQ(run({u"sign-out"_s, u"fabrikam.com"_s}).code, ExitCode::Fine);
    EXPECT_EQ(known().size(), 2U) << "signed out is not forgotten";

    const CliRun forgotten = run({u"--format"_s, u"json"_s, u"sign-out"_s, u"contoso.com"_s, u"--forget"_s});
    EXPECT_EQ(forgotten.code, ExitCode::Fine) << forgotten.err.toStdString();
    EXPECT_EQ(forgotten.json()["forgotten"], true);
    ASSERT_EQ(known().size(), 1U);
    EXPECT_EQ(textAt(known().at(0), "domain"), u"fabrikam.com"_s);
    EXPECT_THAT(readFile(dataFile(u"tenants.json"_s)).toStdString(), Not(HasSubstr("contoso")));
    EXPECT_EQ(run({u"sign-out"_s, u"contoso.com"_s, u"--forget"_s}).code, ExitCode::Usage);
}

TEST_F(TenantsTest, forgetsATenantWhoseCloudIsGone)
{
    ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    ASSERT_EQ(run({u"sign-in"_s, u"fabrikam.com"_s}).code, ExitCode::Fine);
    ASSERT_TRUE(QFile::remove(cloud));
    const QStringList here{u"--data"_s, data.path()};
    const CliRun practised = runBare(here + QStringList{u"sign-out"_s, u"fabrikam.com"_s, u"--forget"_s});
    EXPECT_EQ(practised.code, ExitCode::Fine) << practised.err.toStdString();
    EXPECT_THAT(practised.out.toStdString(), HasSubstr("its token is gone")) << "it was never kept";
    // As an Entente of before remembered it, which said neither that it is for practice nor what is in the keychain.
    QByteArray list = readFile(dataFile(u"tenants.json"_s));
    ASSERT_TRUE(list.contains("\"practice\": true"));
    QFile changed(dataFile(u"tenants.json"_s));
    ASSERT_TRUE(changed.open(QIODevice::WriteOnly) && changed.write(list.replace("\"practice\"", "\"was\"")) > 0);
    changed.close();
    const CliRun forgotten =
        runBare(here + QStringList{u"--format"_s, u"json"_s, u"sign-out"_s, u"contoso.com"_s, u"--forget"_s});
    EXPECT_EQ(forgotten.code, ExitCode::Fine) << forgotten.err.toStdString();
    EXPECT_EQ(forgotten.json()["tokenRemoved"], false);
    EXPECT_THAT(forgotten.err.toStdString(), HasSubstr("definition"));
    const CliRun left = runBare(here + QStringList{u"--format"_s, u"json"_s, u"tenants"_s});
    EXPECT_EQ(left.json()["tenants"].size(), 0U);
}

TEST_F(TenantsTest, aDeviceCodeNamesTheTenantThatItIsFor)
{
    ASSERT_EQ(run({u"sign-in"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    const QString id = textAt(known().at(0), "tenantId");
    ASSERT_EQ(run({u"sign-out"_s, u"contoso.com"_s}).code, ExitCode::Fine);
    server.cloud().changeFaults([](practice::Faults &faults) { faults.devicePollSeconds = 1; });
    QTimer person;
    person.callOnTimeout(
        [this] { server.cloud().answerDevice(server.cloud().waitingUserCode(), practice::DeviceAnswer::Approve); });
    person.start(20);
    const CliRun signedIn = run({u"--device-code"_s, u"sign-in"_s, id});
    EXPECT_EQ(signedIn.code, ExitCode::Fine) << signedIn.err.toStdString();
    EXPECT_THAT(signedIn.err.toStdString(), HasSubstr("To sign in to Contoso (contoso.com)"));
}
} // namespace
} // namespace entente::test
