// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Sessions in which a person signs in.
#include "core/auth/permissions.h"
#include "core/auth/scopes.h"
#include "core/jobs/practicebrowser.h"
#include "core/jobs/tenantsession.h"

#include <QCoreApplication>

#include <utility>

namespace entente
{
namespace
{
QString text(const char *source)
{
    return QCoreApplication::translate("Sessions", source);
}

/// In practice the console is the browser; everywhere else a person has to be there.
bool needsToAsk(const SignInRequest &request)
{
    return !request.cloud.practice || request.flow == SignInFlow::DeviceCode;
}

Error notInteractive()
{
    return {ErrorKind::SignIn, QStringLiteral("signIn.notInteractive"),
            text(QT_TRANSLATE_NOOP("Sessions",
                                   "A person has to sign in for this. Run the sign-in first, or allow questions."))};
}
} // namespace

SignInWish::SignInWish(QString tenantDomainOrId, QString cloudNameOrFile, QString appClientId, SignInFlow how,
                       QStringList moreScopes)
    : tenant(std::move(tenantDomainOrId)), cloud(std::move(cloudNameOrFile)), clientId(std::move(appClientId)),
      flow(how), extraScopes(std::move(moreScopes))
{
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
    const QString cloud = !wish.cloud.isEmpty()            ? rememberedCloud(wish.cloud)
                          : session->entry.cloud.isEmpty() ? m_options.cloud
                                                           : session->entry.cloud;
    // Tokens of one cloud or app must never go to the hosts of another.
    if (session->pipeline && (cloud != session->entry.cloud || signedIn.clientId != session->entry.clientId))
        retire(*session);
    session->entry.cloud = cloud;
    session->entry.clientId = signedIn.clientId;
    session->entry.account = signedIn.account;
    return *session;
}

void Sessions::retire(Session &session)
{
    // What is under way still uses them: kept until the end, which a person reaches before they are many.
    m_retired.emplace_back(std::move(session.tokens), std::move(session.pipeline));
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
    if (needsToAsk(*request) && !m_options.interactive)
        co_return failure(notInteractive());
    const SignInPrompts prompts = promptsFor(request->cloud, wish.tenant, cancel);
    auto signedIn = co_await entente::signIn(*request, prompts, m_network, m_clock, cancel);
    Q_EMIT signInEnded(wish.tenant);
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
    if (status->entry.tenantId.compare(tenantId, Qt::CaseInsensitive) != 0)
        co_return failure(
            ErrorKind::SignIn, QStringLiteral("signIn.otherTenant"),
            text(QT_TRANSLATE_NOOP("Sessions",
                                   "That sign-in belongs to another tenant. Sign in with an account of this one.")));
    co_return true;
}
} // namespace entente
