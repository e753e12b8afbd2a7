// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sessions.h"

#include "core/auth/permissions.h"
#include "core/auth/scopes.h"
#include "core/auth/tenantlookup.h"
#include "core/base/latch.h"
#include "core/jobs/practicebrowser.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace entente
{
/// One known tenant; the parts below `cloud` are there once it is connected.
struct Sessions::Session {
    TenantEntry entry;
    Cloud cloud;
    bool forThisRun = false; ///< practice: never written to the data folder or the keychain
    bool signedIn = false;
    bool asking = false;                         ///< a person is being asked to sign in
    std::vector<std::shared_ptr<Latch>> waiting; ///< for the end of that; one each, as cancelling opens a latch
    std::unique_ptr<TokenService> tokens;
    std::unique_ptr<Pipeline> pipeline;
    std::shared_ptr<NameBook> knownTenants = std::make_shared<NameBook>(); ///< kept from one reading to the next
};

namespace
{
QString text(const char *source)
{
    return QCoreApplication::translate("Sessions", source);
}

/// Only a person can mend it: no grant, an expired one, or a permission that was not given yet.
bool needsPerson(const Error &error)
{
    return error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Consent;
}

Error unknownTenant(const QString &idOrDomain)
{
    return {
        ErrorKind::Usage, QStringLiteral("tenant.unknown"),
        text(QT_TRANSLATE_NOOP("Sessions", "The console does not know the tenant %1 yet. Add it by signing in first."))
            .arg(idOrDomain)};
}
} // namespace

TenantStatus Sessions::statusOf(const Session &session)
{
    TenantStatus status;
    status.entry = session.entry;
    status.practice = session.forThisRun || session.cloud.practice;
    status.signedIn = session.signedIn;
    return status;
}

bool isTenant(const TenantEntry &entry, const QString &idOrDomain)
{
    return entry.tenantId.compare(idOrDomain, Qt::CaseInsensitive) == 0 ||
           entry.domain.compare(idOrDomain, Qt::CaseInsensitive) == 0;
}

SignInWish::SignInWish(QString tenantDomainOrId, QString cloudNameOrFile, QString appClientId, SignInFlow how,
                       QStringList moreScopes)
    : tenant(std::move(tenantDomainOrId)), cloud(std::move(cloudNameOrFile)), clientId(std::move(appClientId)),
      flow(how), extraScopes(std::move(moreScopes))
{
}

Sessions::Sessions(WorkbenchOptions options, QNetworkAccessManager &network, Clock &clock)
    : m_options(std::move(options)), m_network(network), m_clock(clock), m_registry(m_options.dataDir),
      m_keychain(makeKeychainStore()), m_practiceStore(makeMemoryStore())
{
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
}

Sessions::~Sessions() = default;

std::vector<TenantStatus> Sessions::tenants() const
{
    std::vector<TenantStatus> statuses;
    for (const auto &session : m_sessions)
        statuses.push_back(statusOf(*session));
    return statuses;
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

Sessions::Session &Sessions::sessionOf(const SignInWish &wish, const SignedIn &signedIn)
{
    Session *session = find(signedIn.account.tenantId);
    if (!session) {
        m_sessions.push_back(std::make_unique<Session>());
        session = m_sessions.back().get();
        session->entry.tenantId = signedIn.account.tenantId;
        session->entry.displayName = wish.tenant;
    }
    if (session->entry.domain.isEmpty() || wish.tenant.contains(u'.'))
        session->entry.domain = wish.tenant;
    if (!wish.cloud.isEmpty() || session->entry.cloud.isEmpty())
        session->entry.cloud = wish.cloud.isEmpty() ? m_options.cloud : wish.cloud;
    session->entry.clientId = signedIn.clientId;
    session->entry.account = signedIn.account;
    return *session;
}

Result<bool> Sessions::connectTo(Session &session)
{
    if (session.pipeline)
        return true;
    auto cloud = findCloud(session.entry.cloud.isEmpty() ? m_options.cloud : session.entry.cloud);
    if (!cloud)
        return failure(cloud.error());
    session.cloud = std::move(*cloud);
    // What a practice server hands out dies with it: never into the person's keychain.
    TokenStore &store = session.forThisRun ? *m_practiceStore : *m_keychain;
    session.tokens = std::make_unique<TokenService>(session.entry, session.cloud, store, m_network, m_clock);
    session.pipeline = std::make_unique<Pipeline>(session.cloud, session.entry.tenantId, m_network, *session.tokens,
                                                  m_clock, m_options.transport);
    connect(session.pipeline.get(), &Pipeline::statusChanged, this, &Sessions::announceTransport);
    return true;
}

Result<SignInRequest> Sessions::requestFor(const SignInWish &wish) const
{
    const Session *known = find(wish.tenant);
    const QString cloudName = !wish.cloud.isEmpty()                    ? wish.cloud
                              : known && !known->entry.cloud.isEmpty() ? known->entry.cloud
                                                                       : m_options.cloud;
    auto cloud = findCloud(cloudName);
    if (!cloud)
        return failure(cloud.error());
    QString clientId = wish.clientId;
    if (clientId.isEmpty() && known)
        clientId = known->entry.clientId;
    if (clientId.isEmpty())
        clientId = cloud->clientId;
    if (clientId.isEmpty())
        return failure(
            ErrorKind::Usage, QStringLiteral("signIn.noClientId"),
            text(QT_TRANSLATE_NOOP("Sessions",
                                   "This organisation's own app registration is needed. Register the console in its "
                                   "Entra admin center and give the application (client) ID.")));
    SignInRequest request(*cloud, known ? known->entry.tenantId : wish.tenant, clientId);
    request.flow = wish.flow;
    request.claims = wish.claims;
    request.loginHint = known ? known->entry.account.userName : QString();
    request.scopes = signInScopes(*cloud);
    for (const QString &scope : wish.extraScopes)
        request.scopes << fullScope(*cloud, Service::Graph, scope);
    return request;
}

SignInPrompts Sessions::promptsFor(const Cloud &cloud, const QString &tenant, const CancelToken &cancel)
{
    SignInPrompts prompts;
    if (cloud.practice) {
        prompts.openBrowser = [this, cancel](const QUrl &address) {
            followAuthorize(m_network, address, cancel);
        };
    } else {
        prompts.openBrowser = [this, tenant](const QUrl &address) {
            Q_EMIT browserWanted(address, tenant);
        };
    }
    prompts.showDeviceCode = [this, tenant](const QString &userCode, const QUrl &uri, const QDateTime &expiresAt) {
        Q_EMIT deviceCodeWanted(userCode, uri, expiresAt, tenant);
    };
    return prompts;
}

QCoro::Task<Result<TenantStatus>> Sessions::signIn(SignInWish wish, CancelToken cancel)
{
    auto request = requestFor(wish);
    if (!request)
        co_return failure(request.error());
    const SignInPrompts prompts = promptsFor(request->cloud, wish.tenant, cancel);
    auto signedIn = co_await entente::signIn(*request, prompts, m_network, m_clock, cancel);
    Q_EMIT signInEnded();
    if (!signedIn)
        co_return failure(signedIn.error());

    Session &session = sessionOf(wish, *signedIn);
    auto connected = connectTo(session);
    if (!connected)
        co_return failure(connected.error());
    auto kept = co_await session.tokens->adopt(*signedIn);
    if (!kept)
        co_return failure(kept.error());
    session.signedIn = true;
    auto saved = save(session);
    announce();
    if (!saved)
        co_return failure(saved.error());
    co_return statusOf(session);
}

QCoro::Task<Result<bool>> Sessions::signOut(QString idOrDomain)
{
    Session *session = find(idOrDomain);
    if (!session)
        co_return failure(unknownTenant(idOrDomain));
    auto connected = connectTo(*session);
    if (!connected)
        co_return failure(connected.error());
    auto out = co_await session->tokens->signOut();
    // The pipeline stays until the end: a request under way still uses it, and fails for want of a token.
    session->signedIn = false;
    announce();
    co_return out;
}

QCoro::Task<Result<Connection>> Sessions::connection(QString idOrDomain, CancelToken cancel)
{
    Session *session = find(idOrDomain);
    if (!session)
        co_return failure(unknownTenant(idOrDomain));
    auto connected = connectTo(*session);
    if (!connected)
        co_return failure(connected.error());
    auto token = co_await session->tokens->token(Service::Graph, QStringList(), cancel);
    if (!token && needsPerson(token.error())) {
        auto again = co_await signInAgain(session->entry.tenantId, QStringList(), token.error().claims, cancel);
        if (!again)
            co_return failure(again.error());
    } else if (!token) {
        co_return failure(token.error());
    } else if (!session->signedIn) {
        session->signedIn = true;
        announce();
    }
    Connection connection;
    connection.entry = session->entry;
    connection.cloud = session->cloud;
    connection.pipeline = session->pipeline.get();
    connection.clock = &m_clock;
    connection.knownTenants = session->knownTenants;
    co_return connection;
}

QCoro::Task<Result<bool>> Sessions::grant(QString tenantId, QStringList scopes, CancelToken cancel)
{
    Session *session = find(tenantId);
    if (!session || !session->tokens)
        co_return failure(unknownTenant(tenantId));
    auto token = co_await session->tokens->token(Service::Graph, scopes, cancel);
    if (token)
        co_return true;
    if (!needsPerson(token.error()))
        co_return failure(token.error());
    co_return co_await signInAgain(tenantId, scopes, token.error().claims, cancel);
}

QCoro::Task<Result<bool>> Sessions::signInAgain(QString tenantId, QStringList scopes, QString claims,
                                                CancelToken cancel)
{
    if (!m_options.interactive)
        co_return failure(
            ErrorKind::SignIn, QStringLiteral("signIn.notInteractive"),
            text(QT_TRANSLATE_NOOP("Sessions",
                                   "A person has to sign in for this. Run the sign-in first, or allow questions.")));
    Session *session = find(tenantId);
    if (!session)
        co_return failure(unknownTenant(tenantId));
    if (session->asking)
        co_return co_await afterTheOther(tenantId, scopes, cancel);
    session->asking = true;
    auto asked = co_await ask(tenantId, scopes, claims, cancel);
    session->asking = false;
    for (const auto &waiting : std::exchange(session->waiting, {}))
        waiting->open();
    co_return asked;
}

QCoro::Task<Result<bool>> Sessions::afterTheOther(QString tenantId, QStringList scopes, CancelToken cancel)
{
    Session *session = find(tenantId);
    auto latch = std::make_shared<Latch>();
    session->waiting.push_back(latch);
    co_await untilOpen(latch, cancel);
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    auto token = co_await session->tokens->token(Service::Graph, scopes, cancel);
    if (!token)
        co_return failure(token.error());
    co_return true;
}

QCoro::Task<Result<bool>> Sessions::ask(QString tenantId, QStringList scopes, QString claims, CancelToken cancel)
{
    SignInWish wish(tenantId, QString(), QString(), m_options.deviceCode ? SignInFlow::DeviceCode : SignInFlow::Browser,
                    scopes);
    wish.claims = claims;
    auto status = co_await signIn(wish, cancel);
    if (!status)
        co_return failure(status.error());
    if (status->entry.tenantId != tenantId)
        co_return failure(
            ErrorKind::SignIn, QStringLiteral("signIn.otherTenant"),
            text(QT_TRANSLATE_NOOP("Sessions",
                                   "That sign-in belongs to another tenant. Sign in with an account of this one.")));
    co_return true;
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
