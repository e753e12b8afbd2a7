// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/workbench.h"

#include "core/engine/planner.h"
#include "core/engine/wishes.h"
#include "tests/support/practicefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace entente::test
{
namespace
{
/// Waits for a job of the workbench and returns what it yields.
template <class T>
Result<T> outcome(JobOf<T> *job)
{
    std::optional<Result<T>> result;
    QObject::connect(job, &Job::finished, job, [&result, job](Job *) { result = job->result(); });
    QSignalSpy finished(job, &Job::finished);
    EXPECT_TRUE(finished.wait(20'000));
    return result ? *result : Result<T>(failure(ErrorKind::Timeout, QStringLiteral("test.noEnd"), QString()));
}

class WorkbenchTest : public PracticeTest
{
protected:
    WorkbenchTest() : workbench(options()) {}

    WorkbenchOptions options()
    {
        WorkbenchOptions made;
        made.dataDir = folder.path();
        made.cloud = server.definitionFile();
        return made;
    }

    QString signedIn(const QString &tenant)
    {
        const auto status = outcome(workbench.signIn(tenant, QString(), QString(), SignInFlow::Browser));
        EXPECT_TRUE(status) << (status ? "" : qPrintable(status.error().message));
        return status ? status->entry.tenantId : QString();
    }

    QTemporaryDir folder;
    Workbench workbench;
};
} // namespace

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

TEST_F(WorkbenchTest, remembersTenantsButNoSecret)
{
    signedIn(QStringLiteral("contoso.com"));
    QFile registry(folder.filePath(QStringLiteral("tenants.json")));
    ASSERT_TRUE(registry.open(QIODevice::ReadOnly));
    const QByteArray bytes = registry.readAll();
    EXPECT_TRUE(bytes.contains("contoso.com"));
    EXPECT_FALSE(bytes.contains("token"));
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

TEST_F(WorkbenchTest, anUnknownPartnerSaysThatNobodyHasIt)
{
    const QString contoso = signedIn(QStringLiteral("contoso.com"));
    const auto nobody = outcome(workbench.findTenant(contoso, QStringLiteral("no-such-tenant.example")));
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(nobody.error().message.isEmpty());
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
