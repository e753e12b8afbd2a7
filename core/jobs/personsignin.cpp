// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Sessions in which a person signs in.
#include "core/auth/idtoken.h"
#include "core/auth/permissions.h"
#include "core/auth/practicebrowser.h"
#include "core/auth/scopes.h"
#include "core/auth/tokenkey.h"
#include "core/base/taskscope.h"
#include "core/jobs/tenantsession.h"

#include <QCoreApplication>

#include <algorithm>
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

/// What is applied is journalled under one name.
Error otherAccount(const QString &present)
{
    //: %1 is an account name such as anna@contoso.com
    const char *sentence = QT_TRANSLATE_NOOP("Sessions", "Changes are being applied as %1, so nobody else can sign in "
                                                         "to this tenant now. Sign in as %1, or wait for the end.");
    return {ErrorKind::SignIn, QStringLiteral("signIn.otherAccount"), text(sentence).arg(present)};
}

Error notInteractive(bool isPractice, bool isLasting)
{
    const QString code = QStringLiteral("signIn.notInteractive");
    if (isPractice) {
        return {ErrorKind::SignIn, code,
                text(QT_TRANSLATE_NOOP("Sessions", "A person has to enter the device code. Allow questions, or do "
                                                   "without the device code: in practice nobody is needed then."))};
    }
    if (!isLasting) {
        return {ErrorKind::SignIn, code,
                text(QT_TRANSLATE_NOOP("Sessions", "A person has to sign in for this, and without a keychain this "
                                                   "computer keeps no sign-in. Allow questions, or start a keychain "
                                                   "(GNOME Keyring or KWallet) and sign in before this."))};
    }
    return {ErrorKind::SignIn, code,
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

/// Shared with the browsing, which may unwind after the sign-in has ended.
struct Sessions::BrowserTrouble {
    explicit BrowserTrouble(CancelToken token) : cancel(std::move(token)) {}

    std::optional<Error> why;
    CancelToken cancel; ///< of the sign-in

    static QCoro::Task<void> browse(std::shared_ptr<BrowserTrouble> self, QUrl address, QNetworkAccessManager &network)
    {
        const Result<bool> shown = co_await followInsteadOfBrowser(address, network, self->cancel);
        if (shown || self->cancel.isCancelled())
            co_return;
        // Nobody sits before a browser who could see this and try again.
        self->why = shown.error();
        self->cancel.cancel();
    }
};

Sessions::Session &Sessions::sessionOf(const SignInWish &wish, const SignInRequest &request, const SignedIn &signedIn)
{
    Session *session = find(signedIn.account.tenantId);
    if (!session) {
        m_sessions.push_back(std::make_unique<Session>());
        session = m_sessions.back().get();
        session->entry.tenantId = signedIn.account.tenantId;
        session->entry.displayName = wish.tenant;
    }
    // Who signs in again is named by the id, which may be an issuer's address: no domain is to be lost to that.
    const bool isDomain = wish.tenant.contains(u'.') && wish.tenant != session->entry.tenantId;
    if (!wish.cloud.isEmpty() && cloudNameOf(session->entry) != rememberedCloud(wish.cloud)) {
        session->entry.displayName = wish.tenant; // what it is called in another cloud does not count in this one
        session->entry.domain.clear();
    }
    if (session->entry.domain.isEmpty() || isDomain)
        session->entry.domain = wish.tenant;
    const QString cloud = !wish.cloud.isEmpty() ? rememberedCloud(wish.cloud) : cloudNameOf(session->entry);
    // Tokens of one cloud or app must never go to the hosts of another.
    const bool isSameCloud = toJson(request.cloud) == toJson(session->cloud);
    if (session->pipeline && (!isSameCloud || signedIn.clientId != session->entry.clientId))
        retire(*session);
    session->entry.cloud = cloud;
    session->entry.clientId = signedIn.clientId;
    session->entry.account = signedIn.account;
    if (!session->pipeline)
        connectThrough(*session, request.cloud);
    return *session;
}

void Sessions::retire(Session &session)
{
    // What is under way still uses them: kept until the end, which a person reaches before they are many.
    m_retired.emplace_back(std::move(session.tokens), std::move(session.pipeline));
}

Result<SignInRequest> Sessions::requestFor(const SignInWish &wish) const
{
    const Session *known = wish.cloud.isEmpty() ? find(wish.tenant) : findIn(wish.cloud, wish.tenant);
    const QString cloudName = !wish.cloud.isEmpty() ? wish.cloud : known ? cloudNameOf(known->entry) : m_options.cloud;
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
    SignInRequest request(*cloud, known ? tenantToAskFor(known->entry) : wish.tenant, clientId);
    request.flow = wish.flow;
    request.claims = wish.claims;
    request.patience = m_options.signInPatience;
    request.loginHint = known ? known->entry.account.userName : QString();
    request.scopes = signInScopes(*cloud);
    for (const QString &scope : wish.extraScopes)
        request.scopes << fullScope(*cloud, Service::Graph, scope);
    return request;
}

SignInPrompts Sessions::promptsFor(const Cloud &cloud, const QString &tenant,
                                   const std::shared_ptr<BrowserTrouble> &trouble)
{
    SignInPrompts prompts;
    if (cloud.practice) {
        prompts.openBrowser = [this, trouble](const QUrl &address) {
            TaskScope::launch(BrowserTrouble::browse(trouble, address, m_network));
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

Sessions::AccountHold Sessions::holdAccount(const QString &tenantId)
{
    const Session *session = find(tenantId);
    return session ? session->accountHold : nullptr;
}

std::optional<Error> Sessions::whyNotTaken(const SignInWish &wish, const SignedIn &signedIn) const
{
    const QString &tenantId = signedIn.account.tenantId;
    if (!wish.onlyTenantId.isEmpty() && tenantId.compare(wish.onlyTenantId, Qt::CaseInsensitive) != 0)
        return otherTenant();
    const Session *known = find(tenantId);
    const bool isHeld = known && known->accountHold.use_count() > 1;
    if (isHeld && known->entry.account.objectId != signedIn.account.objectId)
        return otherAccount(known->entry.account.userName);
    return std::nullopt;
}

QCoro::Task<Result<TenantStatus>> Sessions::signIn(SignInWish wish, CancelToken cancel)
{
    auto request = requestFor(wish);
    if (!request)
        co_return failure(request.error());
    if (needsToAsk(*request) && !m_options.interactive)
        co_return failure(notInteractive(request->cloud.practice, m_keychain->isLasting()));
    const auto trouble = std::make_shared<BrowserTrouble>(cancel.child());
    const SignInPrompts prompts = promptsFor(request->cloud, wish.tenant, trouble);
    m_signIns.emplace_back(wish.tenant, trouble->cancel);
    auto signedIn = co_await entente::signIn(*request, prompts, m_network, m_clock, trouble->cancel);
    const CancelSignal *own = trouble->cancel.signal();
    std::erase_if(m_signIns, [own](const auto &signIn) { return signIn.second.signal() == own; });
    Q_EMIT signInEnded(wish.tenant);
    const bool gotNowhere = !signedIn && signedIn.error().kind == ErrorKind::Cancelled && trouble->why;
    if (!signedIn)
        co_return failure(gotNowhere ? *trouble->why : signedIn.error());
    if (const auto problem = whyNotTaken(wish, *signedIn))
        co_return failure(*problem);

    const Session *known = find(signedIn->account.tenantId);
    QStringList former = known ? tokensInKeychain(*known) : QStringList();
    Session &session = sessionOf(wish, *request, *signedIn);
    auto kept = co_await session.tokens->adopt(*signedIn);
    if (!kept)
        co_return failure(kept.error());
    // Nobody asks for the token of the account, app or cloud before any more. That it cannot be removed now makes the
    // new sign-in no worse: its name stays known, for the sign-out.
    former.removeAll(tokenKey(session.cloud, session.entry));
    co_await removeFromKeychain(&session, former);
    if (!signedIn->refreshToken.isEmpty())
        rememberToken(session);
    session.signedIn = true;
    auto saved = save(session);
    announce();
    if (!saved)
        co_return failure(saved.error());
    co_return statusOf(session);
}

void Sessions::cancelSignIn(const QString &tenant)
{
    const auto underWay = m_signIns; // each takes itself off as it ends
    for (const auto &[askedFor, cancel] : underWay) {
        if (askedFor == tenant)
            cancel.cancel();
    }
}

QCoro::Task<Result<bool>> Sessions::signInAgain(QString tenantId, QStringList scopes, QString claims,
                                                CancelToken cancel)
{
    Session *session = find(tenantId);
    if (!session)
        co_return failure(unknownTenant(tenantId));
    if (session->asking)
        co_return co_await afterTheOther(tenantId, scopes, cancel);
    session->asking = true;
    session->askedFor = scopes;
    auto asked = co_await ask(tenantId, scopes, claims, cancel);
    session->asking = false;
    // Whoever asked and does not want it any more speaks for itself alone; the person speaks for all.
    const bool calledOff = !asked && asked.error().kind == ErrorKind::Cancelled && !cancel.isCancelled();
    for (const auto &waiting : std::exchange(session->waiting, {})) {
        waiting->calledOff = calledOff;
        waiting->ended->open();
    }
    co_return asked;
}

QCoro::Task<Result<bool>> Sessions::afterTheOther(QString tenantId, QStringList scopes, CancelToken cancel)
{
    Session *session = find(tenantId);
    const QStringList others = session->askedFor;
    auto waiting = std::make_shared<Waiting>();
    session->waiting.push_back(waiting);
    co_await untilOpen(waiting->ended, cancel);
    if (cancel.isCancelled() || waiting->calledOff)
        co_return failure(cancelledError());
    auto token = co_await session->tokens->token(Service::Graph, scopes, cancel);
    if (token)
        co_return true;
    // What the other one asked for as well was refused to both; what it did not ask for nobody has answered yet.
    const bool isNew = std::ranges::any_of(scopes, [&others](const QString &scope) { return !others.contains(scope); });
    if (!isNew || !needsPerson(token.error()))
        co_return failure(token.error());
    co_return co_await signInAgain(tenantId, scopes, token.error().claims, cancel);
}

QCoro::Task<Result<bool>> Sessions::ask(QString tenantId, QStringList scopes, QString claims, CancelToken cancel)
{
    SignInWish wish(tenantId, QString(), QString(), m_options.deviceCode ? SignInFlow::DeviceCode : SignInFlow::Browser,
                    scopes);
    wish.claims = claims;
    wish.onlyTenantId = tenantId;
    auto status = co_await signIn(wish, cancel);
    if (!status)
        co_return failure(status.error());
    co_return true;
}
} // namespace entente
