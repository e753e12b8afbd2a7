// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/applier.h"
#include "core/journal/journal.h"
#include "tests/core/engine/plansamples.h"
#include "tests/support/fakeclock.h"
#include "tests/support/livetenant.h"
#include "tests/support/practicefixture.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <functional>

namespace entente::test
{
/// Fabrikam of the practice cloud, over HTTP, with a real journal and a clock that does not wait. Contoso is not among
/// its partners.
class ApplyFixture : public PracticeTest
{
protected:
    inline static const QString tenantId = QStringLiteral("1d3e5aeb-9d22-4044-a464-ff365bccf4b2");
    inline static const QString partnerId = QStringLiteral("c4ec98f7-6513-4a3e-a596-c18e05f1a583");
    inline static const QString partners = QStringLiteral("/graph/v1.0/policies/crossTenantAccessPolicy/partners");
    inline static const QString defaults = QStringLiteral("/graph/v1.0/policies/crossTenantAccessPolicy/default");
    inline static const QString reader = QStringLiteral("Policy.Read.All");
    inline static const QString writer = QStringLiteral("Policy.ReadWrite.CrossTenantAccess");

    Connection connect(const QStringList &scopes = {reader, writer});
    Snapshot snapshotNow();
    /// A plan for this tenant from wishes against what it has now.
    Plan planFor(const std::vector<Change> &changes);
    /// Two steps: the outbound default, then Contoso's entry.
    Plan twoSteps();
    Result<ApplyReport> apply(const Plan &plan);
    Result<ApplyReport> applyTo(const Plan &plan, Connection connection, Journal &book);

    /// What the tenant really has; null where there is no entry.
    Json stored(const QString &partner = partnerId);
    /// Somebody else writes, past the client.
    void writeElsewhere(const QByteArray &verb, const QString &target, const Json &body);
    /// How often a request of this kind was served or dropped.
    int seen(const QByteArray &verb, const QString &path);
    static Change wish(const QString &setting, const Json &raw)
    {
        return change(partnerType, partnerId, setting, SettingValue::set(raw));
    }
    static std::vector<Change> openInbound()
    {
        return {wish(usersIn, users("allowed")), wish(appsIn, apps("allowed", "Office365"))};
    }

    FakeClock clock;
    std::vector<std::unique_ptr<LiveTenant>> live;
    QTemporaryDir dir;
    QString journalFile = dir.filePath(QStringLiteral("journal.sqlite"));
    std::unique_ptr<Journal> journal = std::move(*Journal::open(journalFile));
    std::vector<StepReport> progress;
    std::function<void(const StepReport &)> onProgress;
    CancelToken cancel;
    ApplyOptions applyOptions;
};

inline Connection ApplyFixture::connect(const QStringList &scopes)
{
    LiveOptions options;
    options.scopes = scopes;
    options.clock = &clock;
    live.push_back(std::make_unique<LiveTenant>(server, QStringLiteral("fabrikam.com"), options));
    Connection connection = live.back()->connection();
    connection.entry.account.userName = QStringLiteral("sven.bergstrom@fabrikam.com");
    return connection;
}

inline Snapshot ApplyFixture::snapshotNow()
{
    Snapshot snapshot = emptyTenant(tenantId, QStringLiteral("Fabrikam"));
    server.cloud().withTenant(tenantId, [&snapshot](practice::Tenant *tenant) {
        snapshot.readings[defaultType].items = {*tenant->accessDefault.current()};
        for (const auto &[id, entry] : tenant->partners)
            if (entry.current())
                snapshot.readings[partnerType].items.push_back(*entry.current());
    });
    return snapshot;
}

inline Plan ApplyFixture::planFor(const std::vector<Change> &changes)
{
    auto tenant = makeTenantPlan(snapshotNow(), changes);
    EXPECT_TRUE(tenant) << (tenant ? "" : tenant.error().message.toStdString());
    Plan plan;
    plan.id = QStringLiteral("0b0f6a8f-7c55-4a2e-8b0b-1f0f6a430f6f");
    plan.title = QStringLiteral("Shared channels");
    plan.madeAt = clock.now();
    if (tenant)
        plan.tenants.push_back(std::move(*tenant));
    return plan;
}

inline Plan ApplyFixture::twoSteps()
{
    std::vector<Change> changes = openInbound();
    changes.push_back(change(defaultType, {}, usersOut, SettingValue::set(users("allowed"))));
    changes.push_back(change(defaultType, {}, appsOut, SettingValue::set(apps("allowed"))));
    return planFor(changes);
}

inline Result<ApplyReport> ApplyFixture::apply(const Plan &plan)
{
    return applyTo(plan, connect(), *journal);
}

inline Result<ApplyReport> ApplyFixture::applyTo(const Plan &plan, Connection connection, Journal &book)
{
    std::vector<Connection> connections;
    connections.push_back(std::move(connection));
    std::function<void(StepReport)> report = [this](const StepReport &step) {
        progress.push_back(step);
        if (onProgress)
            onProgress(step);
    };
    return QCoro::waitFor(applyPlan(plan, std::move(connections), book, applyOptions, std::move(report), cancel));
}

inline Json ApplyFixture::stored(const QString &partner)
{
    Json found;
    server.cloud().withTenant(tenantId, [&](practice::Tenant *tenant) {
        const auto entry = tenant->partners.find(partner);
        if (entry != tenant->partners.end() && entry->second.current())
            found = *entry->second.current();
    });
    return found;
}

inline void ApplyFixture::writeElsewhere(const QByteArray &verb, const QString &target, const Json &body)
{
    const QByteArray token = server.cloud().mintToken(tenantId, {}, {reader, writer});
    const practice::Response response = server.cloud().handle(graphRequest(verb, target, token, body));
    ASSERT_LT(response.status, 300) << response.body.constData();
}

inline int ApplyFixture::seen(const QByteArray &verb, const QString &path)
{
    const auto log = server.cloud().log();
    return static_cast<int>(std::ranges::count_if(
        log, [&](const practice::LogEntry &entry) { return entry.method == verb && entry.path.startsWith(path); }));
}

/// What the tests of apply look at and what they break.
class ApplyTest : public ApplyFixture
{
protected:
    std::vector<JournalStep> journalled(const ApplyReport &report) { return journal->steps(report.runId).value(); }
    std::vector<StepState> statesOf(const QString &stepId)
    {
        std::vector<StepState> states;
        for (const StepReport &step : progress)
            if (step.stepId == stepId)
                states.push_back(step.state);
        return states;
    }
    void expectStates(const Result<ApplyReport> &report, const std::vector<StepState> &states)
    {
        ASSERT_TRUE(report) << report.error().message.toStdString();
        ASSERT_EQ(report->steps.size(), states.size());
        for (size_t i = 0; i < states.size(); ++i)
            EXPECT_EQ(stateName(report->steps[i].state), stateName(states[i]))
                << (report->steps[i].why ? report->steps[i].why->message.toStdString() : "");
    }
    void answerOnce(const QByteArray &verb, const QString &path, int status, const QByteArray &retryAfter = {})
    {
        auto left = std::make_shared<int>(1);
        practice::OverrideRule rule;
        rule.method = verb;
        rule.pathPrefix = path;
        rule.answer = [left, status, retryAfter](const practice::Request &) -> std::optional<practice::Response> {
            if ((*left)-- <= 0)
                return std::nullopt;
            practice::Response response(status, R"({"error":{"code":"x","message":"y"}})", "application/json");
            if (!retryAfter.isEmpty())
                response.setHeader("Retry-After", retryAfter);
            return response;
        };
        server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    }
    void dropOnce(const QByteArray &verb, const QString &path, bool carriedOut)
    {
        practice::DropRule rule;
        rule.method = verb;
        rule.pathPrefix = path;
        rule.carriedOut = carriedOut;
        server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.drops.push_back(rule); });
    }
    void lag(int reads)
    {
        server.cloud().changeFaults([reads](practice::Faults &faults) { faults.staleReads = reads; });
    }
};
} // namespace entente::test
