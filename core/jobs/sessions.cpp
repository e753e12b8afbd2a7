// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sessions.h"

#include "core/auth/tenantlookup.h"
#include "core/jobs/tenantsession.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace entente
{
namespace
{
QString text(const char *source)
{
    return QCoreApplication::translate("Sessions", source);
}

} // namespace

Error unknownTenant(const QString &idOrDomain)
{
    return {
        ErrorKind::Usage, QStringLiteral("tenant.unknown"),
        text(QT_TRANSLATE_NOOP("Sessions", "The console does not know the tenant %1 yet. Add it by signing in first."))
            .arg(idOrDomain)};
}

TenantStatus Sessions::statusOf(const Session &session) const
{
    TenantStatus status;
    status.entry = session.entry;
    status.entry.cloud = cloudNameOf(session.entry);
    status.forThisRun = session.forThisRun;
    status.practice = isPractice(session);
    status.signedIn = session.signedIn;
    status.kept = session.kept;
    return status;
}

QString rememberedCloud(const QString &nameOrFile)
{
    if (const Cloud *known = builtInCloud(nameOrFile))
        return known->name;
    return nameOrFile.isEmpty() ? nameOrFile : QFileInfo(nameOrFile).absoluteFilePath();
}

bool isTenant(const TenantEntry &entry, const QString &idOrDomain)
{
    return entry.tenantId.compare(idOrDomain, Qt::CaseInsensitive) == 0 ||
           entry.domain.compare(idOrDomain, Qt::CaseInsensitive) == 0;
}

Sessions::Sessions(WorkbenchOptions options, QNetworkAccessManager &network, Clock &clock,
                   std::unique_ptr<TokenStore> keychain)
    : m_options(std::move(options)), m_network(network), m_clock(clock), m_registry(m_options.dataDir),
      m_keychain(std::move(keychain)), m_practiceStore(makeMemoryStore())
{
    m_options.cloud = rememberedCloud(m_options.cloud);
    auto entries = m_registry.entries();
    if (!entries) {
        m_registryError = entries.error();
        return;
    }
    for (TenantEntry &entry : *entries) {
        auto session = std::make_unique<Session>();
        session->entry = std::move(entry);
        m_sessions.push_back(std::move(session));
    }
    lookAtDefinitions();
}

Sessions::~Sessions() = default;

std::vector<TenantStatus> Sessions::tenants() const
{
    std::vector<TenantStatus> statuses;
    statuses.reserve(m_sessions.size());
    for (const auto &session : m_sessions)
        statuses.push_back(statusOf(*session));
    return statuses;
}

std::optional<TenantStatus> Sessions::status(const QString &idOrDomain) const
{
    const Session *session = find(idOrDomain);
    return session ? std::optional(statusOf(*session)) : std::nullopt;
}

void Sessions::addForThisRun(std::vector<TenantEntry> entries)
{
    for (TenantEntry &entry : entries) {
        auto session = std::make_unique<Session>();
        session->entry = std::move(entry);
        session->forThisRun = true;
        m_sessions.push_back(std::move(session));
    }
    announce();
}

Sessions::Session *Sessions::find(const QString &idOrDomain) const
{
    const auto found = std::ranges::find_if(
        m_sessions, [&idOrDomain](const auto &session) { return isTenant(session->entry, idOrDomain); });
    return found == m_sessions.end() ? nullptr : found->get();
}

Sessions::Session *Sessions::findIn(const QString &cloud, const QString &idOrDomain) const
{
    const auto found = std::ranges::find_if(m_sessions, [this, &cloud, &idOrDomain](const auto &session) {
        return isTenant(session->entry, idOrDomain) && cloudNameOf(session->entry) == rememberedCloud(cloud);
    });
    return found == m_sessions.end() ? nullptr : found->get();
}

Result<bool> Sessions::connectTo(Session &session)
{
    if (session.pipeline)
        return true;
    auto cloud = cloudOf(session.entry);
    if (!cloud)
        return failure(cloud.error());
    connectThrough(session, std::move(*cloud));
    return true;
}

void Sessions::connectThrough(Session &session, Cloud cloud)
{
    session.cloud = std::move(cloud);
    session.entry.practice = session.cloud.practice;
    session.tokens = std::make_unique<TokenService>(session.entry, session.cloud, storeOf(session), m_network, m_clock);
    session.pipeline = std::make_unique<Pipeline>(session.cloud, session.entry.tenantId, m_network, *session.tokens,
                                                  m_clock, m_options.transport);
    connect(session.pipeline.get(), &Pipeline::statusChanged, this, &Sessions::announceTransport);
}

QCoro::Task<Result<Connection>> Sessions::connection(QString idOrDomain, CancelToken cancel)
{
    Session *session = find(idOrDomain);
    if (!session)
        co_return failure(unknownTenant(idOrDomain));
    const QString tenantId = session->entry.tenantId;
    auto connected = connectTo(*session);
    if (!connected)
        co_return failure(connected.error());
    auto token = co_await session->tokens->token(Service::Graph, QStringList(), cancel);
    if (!token && needsPerson(token.error())) {
        auto again = co_await signInAgain(tenantId, QStringList(), token.error().claims, cancel);
        if (!again)
            co_return failure(again.error());
    } else if (!token) {
        co_return failure(token.error());
    }
    // Meanwhile it may have been forgotten, and added again.
    session = find(tenantId);
    if (!session || !session->pipeline)
        co_return failure(unknownTenant(idOrDomain));
    if (!session->signedIn)
        noteToken(*session);
    Connection connection;
    connection.entry = session->entry;
    connection.cloud = session->cloud;
    connection.pipeline = session->pipeline.get();
    connection.clock = &m_clock;
    connection.knownTenants = session->knownTenants;
    co_return connection;
}

QCoro::Task<Result<TenantStatus>> Sessions::connectedTenant(QString idOrDomain, CancelToken cancel)
{
    auto connected = co_await connection(idOrDomain, cancel);
    if (!connected)
        co_return failure(connected.error());
    const Session *session = find(connected->entry.tenantId);
    if (!session)
        co_return failure(unknownTenant(idOrDomain));
    co_return statusOf(*session);
}

QCoro::Task<Result<bool>> Sessions::grant(QString tenantId, QStringList scopes, CancelToken cancel)
{
    Session *session = find(tenantId);
    if (!session)
        co_return failure(unknownTenant(tenantId));
    auto connected = connectTo(*session);
    if (!connected)
        co_return failure(connected.error());
    auto token = co_await session->tokens->token(Service::Graph, scopes, cancel);
    if (token)
        co_return true;
    if (!needsPerson(token.error()))
        co_return failure(token.error());
    co_return co_await signInAgain(tenantId, scopes, token.error().claims, cancel);
}

void Sessions::noteName(const TenantFacts &facts)
{
    Session *session = find(facts.id);
    if (!session || facts.displayName.isEmpty())
        return;
    if (session->entry.displayName == facts.displayName)
        return;
    session->entry.displayName = facts.displayName;
    if (!session->entry.domain.contains(u'.') && !facts.defaultDomain.isEmpty())
        session->entry.domain = facts.defaultDomain;
    // A name that could not be kept is asked for again at the next start: nothing is lost.
    (void)save(*session);
    announce();
}

QCoro::Task<Error> Sessions::explainUnknownTenant(QString viaTenantId, QString domainOrId, Error notFound,
                                                  CancelToken cancel)
{
    const Session *session = find(viaTenantId);
    if (!session)
        co_return notFound;
    auto found = co_await lookUpTenant(session->cloud, domainOrId, m_network, cancel);
    if (!found || !found->otherCloud)
        co_return notFound;
    co_return Error(
        ErrorKind::Unavailable, QStringLiteral("tenant.otherCloud"),
        text(QT_TRANSLATE_NOOP(
                 "Sessions", "%1 belongs to another Microsoft cloud (%2). Direct connect does not work between clouds; "
                             "choose a partner of your own cloud."))
            .arg(domainOrId, found->cloud));
}

Result<bool> Sessions::save(const Session &session)
{
    if (session.forThisRun)
        return true;
    return m_registryError ? Result<bool>(failure(*m_registryError)) : m_registry.save(session.entry);
}

void Sessions::announce()
{
    Q_EMIT tenantsAre(tenants(), tokensAreLasting());
}

void Sessions::announceTransport()
{
    TransportStatus sum;
    for (const auto &session : m_sessions) {
        if (!session->pipeline)
            continue;
        const TransportStatus one = session->pipeline->status();
        sum.underWay += one.underWay;
        sum.sent += one.sent;
        if (one.throttledUntil && (!sum.throttledUntil || *one.throttledUntil > *sum.throttledUntil))
            sum.throttledUntil = one.throttledUntil;
    }
    Q_EMIT transportIs(sum);
}
} // namespace entente

#include "moc_sessions.cpp"
