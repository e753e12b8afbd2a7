// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/services.h"

#include "core/engine/reviewreading.h"
#include "core/jobs/tenantsession.h"
#include "core/tenant/facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace entente
{
namespace
{
/// The write permissions that a plan needs, per tenant.
QStringList scopesOf(const TenantPlan &plan)
{
    QStringList scopes;
    for (const PlanStep &step : plan.steps)
        scopes += step.scopes;
    scopes.removeDuplicates();
    return scopes;
}

/// A token that did not do is a failure here, so that the person is asked once more.
QCoro::Task<Result<NamesFound>> namesOf(Pipeline &pipeline, std::vector<ObjectRef> objects, CancelToken cancel)
{
    const NamesFound found = co_await lookUpNames(pipeline, std::move(objects), Priority::Foreground, cancel);
    if (found.why && found.why->kind == ErrorKind::SignIn)
        co_return failure(*found.why);
    co_return found;
}
} // namespace

Services::Services(WorkbenchOptions options)
    : m_options(std::move(options)), m_proxy(m_network, m_options.askProxyLogin),
      m_sessions(m_options, m_network, Clock::system())
{
    connect(&m_proxy, &ProxyCredentials::wanted, this, &Services::proxyCredentialsWanted);
}

Services::~Services() = default;

template <class T>
QCoro::Task<Result<T>> Services::withConnection(QString tenantId, Operation<T> operation, CancelToken cancel)
{
    auto connection = co_await m_sessions.connection(tenantId, cancel);
    if (!connection)
        co_return failure(connection.error());
    auto first = co_await operation(*connection, cancel);
    if (first || first.error().kind != ErrorKind::SignIn || !m_options.interactive)
        co_return first;
    const QString claims = first.error().claims;
    auto again = co_await m_sessions.signInAgain(tenantId, QStringList(), claims, cancel);
    if (!again)
        co_return failure(again.error());
    connection = co_await m_sessions.connection(tenantId, cancel);
    if (!connection)
        co_return failure(connection.error());
    co_return co_await operation(*connection, cancel);
}

QCoro::Task<Result<TenantStatus>> Services::signIn(SignInWish wish, CancelToken cancel)
{
    auto status = co_await m_sessions.signIn(wish, cancel);
    if (!status)
        co_return status;
    auto connection = co_await m_sessions.connection(status->entry.tenantId, cancel);
    if (!connection)
        co_return status;
    // A name that cannot be had now comes with the first reading: the sign-in is as good without it.
    const auto facts = co_await readName(*connection, cancel);
    if (facts)
        m_sessions.noteName(*facts);
    co_return m_sessions.status(status->entry.tenantId).value_or(*status);
}

QCoro::Task<Result<SnapshotPtr>> Services::read(QString tenantId, std::function<void(ReadProgress)> progress,
                                                CancelToken cancel)
{
    const Operation<Snapshot> operation = [progress](const Connection &connection, const CancelToken &token) {
        return readTenant(connection, progress, token);
    };
    auto snapshot = co_await withConnection<Snapshot>(tenantId, operation, cancel);
    if (!snapshot)
        co_return failure(snapshot.error());
    m_sessions.noteName(snapshot->tenant);
    co_return std::make_shared<const Snapshot>(std::move(*snapshot));
}

QCoro::Task<Result<SnapshotPtr>> Services::readForReview(QString tenantId, Plan plan, CancelToken cancel)
{
    const Operation<Snapshot> operation = [plan](const Connection &connection, const CancelToken &token) {
        return entente::readForReview(connection, plan, token);
    };
    auto snapshot = co_await withConnection<Snapshot>(tenantId, operation, cancel);
    if (!snapshot)
        co_return failure(snapshot.error());
    co_return std::make_shared<const Snapshot>(std::move(*snapshot));
}

QCoro::Task<Result<TenantName>> Services::findTenant(QString viaTenantId, QString domainOrId, CancelToken cancel)
{
    const Operation<TenantName> operation = [domainOrId](const Connection &connection, const CancelToken &token) {
        return entente::findTenant(*connection.pipeline, domainOrId, token);
    };
    auto found = co_await withConnection<TenantName>(viaTenantId, operation, cancel);
    if (found || found.error().kind != ErrorKind::NotFound)
        co_return found;
    // Graph only knows its own cloud: the sign-in host can tell "another cloud" from "nobody has it".
    auto better = co_await m_sessions.explainUnknownTenant(viaTenantId, domainOrId, found.error(), cancel);
    co_return failure(std::move(better));
}

QCoro::Task<Result<std::vector<DirectoryObject>>> Services::search(QString tenantId, ObjectKind kind, QString text,
                                                                   int limit, CancelToken cancel)
{
    const Operation<std::vector<DirectoryObject>> operation = [kind, text, limit](const Connection &connection,
                                                                                  const CancelToken &token) {
        return searchDirectory(*connection.pipeline, kind, text, limit, token);
    };
    co_return co_await withConnection<std::vector<DirectoryObject>>(tenantId, operation, cancel);
}

QCoro::Task<Result<NamesFound>> Services::lookUpNames(QString tenantId, std::vector<ObjectRef> objects,
                                                      CancelToken cancel)
{
    const Operation<NamesFound> operation = [objects](const Connection &connection, const CancelToken &token) {
        return namesOf(*connection.pipeline, objects, token);
    };
    co_return co_await withConnection<NamesFound>(tenantId, operation, cancel);
}

QCoro::Task<Result<ApplyReport>> Services::apply(Plan plan, std::function<void(StepReport)> progress,
                                                 CancelToken cancel)
{
    for (const TenantPlan &part : plan.tenants) {
        if (!part.steps.empty() && !m_sessions.knows(part.tenantId))
            co_return failure(unknownTenant(part.tenantId));
    }
    // Then the journal: without it nothing is asked of the person and nothing is sent.
    auto opened = journal();
    if (!opened)
        co_return failure(opened.error());
    for (const TenantPlan &part : plan.tenants) {
        if (part.steps.empty())
            continue;
        auto granted = co_await m_sessions.grant(part.tenantId, scopesOf(part), cancel);
        if (!granted)
            co_return failure(granted.error());
    }
    // After the last grant only: for each the person may have picked another account.
    std::vector<Sessions::AccountHold> holds;
    std::vector<Connection> connections;
    for (const TenantPlan &part : plan.tenants) {
        if (part.steps.empty())
            continue;
        holds.push_back(m_sessions.holdAccount(part.tenantId));
        auto connection = co_await m_sessions.connection(part.tenantId, cancel);
        if (!connection)
            co_return failure(connection.error());
        connections.push_back(*connection);
    }
    ApplyOptions options;
    if (m_options.interactive)
        options.signInAgain = [this](QString tenantId, QStringList scopes, QString claims, CancelToken token) {
            return m_sessions.signInAgain(std::move(tenantId), std::move(scopes), std::move(claims), std::move(token));
        };
    co_return co_await applyPlan(plan, connections, **opened, options, progress, cancel);
}

Result<Journal *> Services::journal()
{
    if (!m_journal) {
        auto opened = Journal::open(QDir(m_options.dataDir).filePath(QStringLiteral("journal.sqlite")));
        if (!opened)
            return failure(opened.error());
        m_journal = std::move(*opened);
    }
    return m_journal.get();
}

Result<Journal *> Services::journalToRead()
{
    const QFileInfo folder(m_options.dataDir);
    const QFileInfo file(QDir(m_options.dataDir).filePath(QStringLiteral("journal.sqlite")));
    if (m_journal || (folder.isWritable() && (!file.exists() || file.isWritable())))
        return journal();
    if (!m_readJournal) {
        auto opened = Journal::openToRead(file.filePath());
        if (!opened)
            return failure(opened.error());
        m_readJournal = std::move(*opened);
    }
    return m_readJournal.get();
}

Result<History> Services::history(int limit, int offset)
{
    const auto opened = journalToRead();
    if (!opened)
        return failure(opened.error());
    auto runs = (*opened)->runs(limit, offset);
    if (!runs)
        return failure(runs.error());
    History history;
    history.runs = std::move(*runs);
    return history;
}

Result<RunDetails> Services::run(const QString &runId)
{
    const auto opened = journalToRead();
    if (!opened)
        return failure(opened.error());
    auto found = (*opened)->run(runId);
    if (!found)
        return failure(found.error());
    auto steps = (*opened)->steps(runId);
    if (!steps)
        return failure(steps.error());
    RunDetails details;
    details.run = std::move(*found);
    details.steps = std::move(*steps);
    return details;
}
} // namespace entente

#include "moc_services.cpp"
