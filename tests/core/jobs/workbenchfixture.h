// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/planner.h"
#include "core/engine/wishes.h"
#include "core/jobs/workbench.h"
#include "tests/support/practicefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace entente::test
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

/// A workbench on the practice cloud, with a data folder of its own.
class WorkbenchFixture : public PracticeTest
{
protected:
    WorkbenchFixture() : workbench(options()) {}

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

    /// Reads the tenant, and plans to open shared channels to it from Fabrikam.
    Plan planFor(const QString &tenantId)
    {
        const auto before = outcome(workbench.read(tenantId));
        const auto fabrikam = outcome(workbench.findTenant(tenantId, QStringLiteral("fabrikam.com")));
        EXPECT_TRUE(before && fabrikam);
        PartnerWish wish;
        wish.partnerTenantId = fabrikam->tenantId;
        wish.sharedChannelsInbound = true;
        Plan plan;
        plan.id = QStringLiteral("5b5f0d52-9cf2-4c1e-9df6-0d8b4f6e3b13");
        plan.tenants.push_back(makeTenantPlan(**before, changesFor(**before, wish)).value());
        return plan;
    }

    QTemporaryDir folder;
    Workbench workbench;
};
} // namespace entente::test
