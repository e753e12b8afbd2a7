// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/jobs/workbenchfixture.h"
#include "tests/support/secretwatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace entente::test
{
using WorkbenchTest = WorkbenchFixture;

TEST_F(WorkbenchTest, signsInReadsPlansAppliesAndRemembers)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    const auto before = outcome(workbench.read(contoso));
    ASSERT_TRUE(before) << qPrintable(before.error().message);
    EXPECT_EQ((*before)->tenant.displayName, QStringLiteral("Contoso"));

    const auto fabrikam = outcome(workbench.findTenant(contoso, QStringLiteral("fabrikam.com")));
    ASSERT_TRUE(fabrikam) << qPrintable(fabrikam.error().message);
    PartnerWish wish;
    wish.partnerTenantId = fabrikam->tenantId;
    wish.partnerName = fabrikam->displayName;
    wish.sharedChannelsInbound = true;
    wish.trustMfa = true;
    const auto part = makeTenantPlan(**before, changesFor(**before, wish));
    ASSERT_TRUE(part) << qPrintable(part.error().message);
    Plan plan;
    plan.id = QStringLiteral("5b5f0d52-9cf2-4c1e-9df6-0d8b4f6e3b11");
    plan.tenants.push_back(*part);
    const auto report = outcome(workbench.apply(plan));
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_TRUE(report->allDone());

    const auto after = outcome(workbench.read(contoso));
    ASSERT_TRUE(after);
    EXPECT_TRUE(changesFor(**after, wish).empty());
    const auto history = outcome(workbench.history(10, 0));
    ASSERT_TRUE(history);
    ASSERT_EQ(history->runs.size(), 1U);
    EXPECT_EQ(history->runs.front().outcome, QStringLiteral("done"));
}

TEST_F(WorkbenchTest, callsATenantByItsOwnNameFromTheSignInOn)
{
    const auto status = outcome(workbench.signIn(QStringLiteral("contoso.com"), {}, {}, SignInFlow::Browser));
    ASSERT_TRUE(status) << qPrintable(status.error().message);
    EXPECT_EQ(status->entry.displayName, QStringLiteral("Contoso"));
    const Workbench again(options());
    EXPECT_EQ(again.tenant(QStringLiteral("contoso.com"))->entry.displayName, QStringLiteral("Contoso"));
}

TEST_F(WorkbenchTest, needsNobodyToSignInAgainInPractice)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    WorkbenchOptions alone = options();
    alone.interactive = false;
    Workbench again(alone);
    const auto connected = outcome(again.connectTo(contoso));
    ASSERT_TRUE(connected) << qPrintable(connected.error().message);
    EXPECT_TRUE(connected->signedIn);
    alone.deviceCode = true;
    Workbench withCode(alone);
    const auto refused = outcome(withCode.connectTo(contoso));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("signIn.notInteractive"));
}

TEST_F(WorkbenchTest, looksUpTheNamesOfUsersAndGroupsByTheirIds)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    const QString staff = QStringLiteral("d4f5b482-3612-41f1-8b0c-ef1f71d7d963");
    const QString maria = QStringLiteral("dcce21f1-d412-4f1c-b658-3f475294aa4e");
    const QString nobody = QStringLiteral("11111111-2222-4333-8444-555555555555");
    const std::vector<ObjectRef> wanted{ObjectRef(staff, ObjectKind::Group), ObjectRef(maria, ObjectKind::User),
                                        ObjectRef(nobody, ObjectKind::User)};
    const auto found = outcome(workbench.lookUpNames(contoso, wanted));
    ASSERT_TRUE(found) << qPrintable(found.error().message);
    EXPECT_EQ(found->names.text(staff), QStringLiteral("All staff"));
    EXPECT_TRUE(found->names.text(maria).startsWith(QStringLiteral("Maria")));
    EXPECT_TRUE(found->names.isUnresolved(nobody));
    EXPECT_FALSE(found->why);
    EXPECT_FALSE(outcome(workbench.lookUpNames(nobody, wanted))) << "no such tenant is known";
}

TEST_F(WorkbenchTest, signsInAlsoWhereTheNameCannotBeHad)
{
    practice::OverrideRule rule;
    rule.pathPrefix = QStringLiteral("/graph");
    rule.answer = [](const practice::Request &) {
        return practice::Response(403, "{}", "application/json");
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const auto status = outcome(workbench.signIn(QStringLiteral("contoso.com"), {}, {}, SignInFlow::Browser));
    ASSERT_TRUE(status) << qPrintable(status.error().message);
    EXPECT_TRUE(status->signedIn);
    EXPECT_EQ(status->entry.displayName, QStringLiteral("contoso.com"));
}

TEST_F(WorkbenchTest, stepsUpInTheMiddleOfAPlan)
{
    const Plan plan = planFor(signedIn(QStringLiteral("contoso.com")));
    server.cloud().changeFaults([](practice::Faults &faults) {
        for (const char *verb : {"POST", "PATCH"})
            faults.stepUps.push_back({verb, QStringLiteral("/graph/v1.0/policies"), QStringLiteral("c1")});
    });
    const auto report = outcome(workbench.apply(plan));
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_TRUE(report->allDone());
}

TEST_F(WorkbenchTest, readsOnWhereATokenExpiresInTheMiddle)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    server.cloud().clearLog();
    practice::OverrideRule rule;
    rule.pathPrefix = QStringLiteral("/graph");
    rule.answer = [first = std::make_shared<QByteArray>(), uses = std::make_shared<int>(0)](
                      const practice::Request &request) -> std::optional<practice::Response> {
        const QByteArray token = request.header("Authorization");
        if (first->isEmpty())
            *first = token;
        if (token != *first || ++*uses <= 6)
            return std::nullopt;
        return practice::Response(401, R"({"error":{"code":"InvalidAuthenticationToken"}})", "application/json");
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const auto snapshot = outcome(workbench.read(contoso));
    ASSERT_TRUE(snapshot) << qPrintable(snapshot.error().message);
    EXPECT_TRUE((*snapshot)->tenant.unread.isEmpty());
    int refreshes = 0;
    for (const practice::LogEntry &entry : server.cloud().log()) {
        EXPECT_FALSE(entry.path.endsWith(QStringLiteral("/authorize"))) << "nobody has to be asked for this";
        refreshes += entry.path.endsWith(QStringLiteral("/token")) ? 1 : 0;
    }
    EXPECT_EQ(refreshes, 1);
}

TEST_F(WorkbenchTest, remembersTenantsButNoSecret)
{
    SecretWatch watch;
    server.cloud().changeFaults([](practice::Faults &faults) { faults.devicePollSeconds = 1; });
    QObject::connect(&workbench, &Workbench::deviceCodeWanted, &workbench, [this](const QString &code) {
        EXPECT_TRUE(server.cloud().answerDevice(code, practice::DeviceAnswer::Approve));
    });
    EXPECT_TRUE(outcome(workbench.signIn(QStringLiteral("fabrikam.com"), {}, {}, SignInFlow::DeviceCode)));
    const auto report = outcome(workbench.apply(planFor(signedIn(QStringLiteral("contoso.com")))));
    EXPECT_TRUE(report && report->allDone());
    EXPECT_FALSE(outcome(workbench.connectTo(QStringLiteral("nobody.example"))));

    const QStringList secrets = server.cloud().secretsGivenOut();
    EXPECT_GE(secrets.size(), 8) << "two sign-ins: two codes, and tokens of three kinds each";
    EXPECT_EQ(watch.findings(secrets, folder.path()), QStringList());
    EXPECT_TRUE(SecretWatch::log().contains("/policies/crossTenantAccessPolicy")) << "there is a log to look in";
    QFile registry(folder.filePath(QStringLiteral("tenants.json")));
    ASSERT_TRUE(registry.open(QIODevice::ReadOnly));
    EXPECT_TRUE(registry.readAll().contains("contoso.com"));
    Workbench again(options());
    ASSERT_TRUE(again.tenant(QStringLiteral("CONTOSO.com")));
}

TEST_F(WorkbenchTest, twoReadsOfOneTenantAskThePersonOnce)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    server.cloud().revokeSignIns(contoso, QString());
    server.cloud().clearLog();
    ASSERT_TRUE(outcome(workbench.signOut(contoso)));
    auto *first = workbench.read(contoso);
    auto *second = workbench.read(contoso);
    QSignalSpy firstDone(first, &Job::finished);
    const auto result = outcome(second);
    EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().message));
    EXPECT_TRUE(firstDone.count() == 1 || firstDone.wait(20'000));
    int authorizations = 0;
    for (const practice::LogEntry &entry : server.cloud().log())
        authorizations += entry.path.endsWith(QStringLiteral("/authorize")) ? 1 : 0;
    EXPECT_EQ(authorizations, 1);
}

TEST_F(WorkbenchTest, saysWhichSignInHasEnded)
{
    const QSignalSpy ended(&workbench, &Workbench::signInEnded);
    auto *one = workbench.signIn(QStringLiteral("contoso.com"), {}, {}, SignInFlow::Browser);
    QSignalSpy oneDone(one, &Job::finished);
    EXPECT_TRUE(outcome(workbench.signIn(QStringLiteral("fabrikam.com"), {}, {}, SignInFlow::Browser)));
    EXPECT_TRUE(oneDone.count() == 1 || oneDone.wait(20'000));
    QStringList tenants;
    for (const QVariantList &signal : ended)
        tenants << signal.constFirst().toString();
    tenants.sort();
    EXPECT_EQ(tenants, (QStringList{QStringLiteral("contoso.com"), QStringLiteral("fabrikam.com")}));
}

TEST_F(WorkbenchTest, anUnknownPartnerSaysThatNobodyHasIt)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    const auto nobody = outcome(workbench.findTenant(contoso, QStringLiteral("no-such-tenant.example")));
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(nobody.error().message.isEmpty());
}

TEST_F(WorkbenchTest, asksNobodyWhereNobodyMayBeAsked)
{
    WorkbenchOptions quiet = options();
    quiet.interactive = false;
    Workbench alone(quiet);
    server.cloud().clearLog();
    const auto status = outcome(alone.signIn(QStringLiteral("contoso.com"), {}, {}, SignInFlow::DeviceCode));
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, QStringLiteral("signIn.notInteractive"));
    for (const practice::LogEntry &entry : server.cloud().log())
        EXPECT_FALSE(entry.path.contains(QStringLiteral("devicecode"))) << qPrintable(entry.path);
}

TEST_F(WorkbenchTest, sendsTokensOfOneCloudToNoOther)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    ASSERT_TRUE(outcome(workbench.read(contoso)));
    PracticeServer other;
    const auto again = outcome(workbench.signIn(contoso, other.definitionFile(), {}, SignInFlow::Browser));
    ASSERT_TRUE(again) << qPrintable(again.error().message);
    server.cloud().clearLog();
    EXPECT_TRUE(outcome(workbench.read(contoso)));
    EXPECT_TRUE(server.cloud().log().empty()) << "the first cloud was asked with the second one's token";
    EXPECT_FALSE(other.cloud().log().empty());
}

TEST_F(WorkbenchTest, remembersADefinitionFileByItsWholePath)
{
    EXPECT_EQ(rememberedCloud(QStringLiteral("gcchigh")), QStringLiteral("gcchigh"));
    EXPECT_EQ(rememberedCloud(QStringLiteral("GCCHigh")), QStringLiteral("gcchigh")) << "no path of a file";
    EXPECT_EQ(rememberedCloud(QStringLiteral("cloud.json")),
              QDir::current().absoluteFilePath(QStringLiteral("cloud.json")));
}

TEST_F(WorkbenchTest, aPlanForAnUnknownTenantLeavesNoJournal)
{
    Plan plan;
    TenantPlan part;
    part.tenantId = QStringLiteral("99999999-0000-4000-8000-000000000001");
    part.steps.emplace_back();
    plan.tenants.push_back(part);
    const auto report = outcome(workbench.apply(plan));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Usage);
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("journal.sqlite"))));
}

TEST_F(WorkbenchTest, endsWhileWorkIsUnderWay)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    server.cloud().changeFaults([](practice::Faults &faults) { faults.latency = std::chrono::milliseconds(60'000); });
    QElapsedTimer started;
    started.start();
    auto other = std::make_unique<Workbench>(options());
    other->read(contoso);
    other.reset();
    // Destroying it cancelled the request: otherwise this line would be reached a minute later, past the time limit.
    EXPECT_LT(started.elapsed(), 30'000);
}
} // namespace entente::test
