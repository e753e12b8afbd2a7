// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signin.h"
#include "core/auth/tenantregistry.h"
#include "core/auth/tokenservice.h"
#include "core/auth/tokenstore.h"
#include "core/jobs/workbench.h"
#include "core/tenant/connection.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <map>
#include <memory>

namespace entente
{
/// What a person asks for when adding a tenant or signing in again.
class SignInWish
{
public:
    SignInWish() = default;
    SignInWish(QString tenantDomainOrId, QString cloudNameOrFile, QString appClientId, SignInFlow how,
               QStringList moreScopes);

    QString tenant;
    QString cloud;    ///< empty: as remembered, else the default cloud
    QString clientId; ///< empty: as remembered, else the cloud's own
    SignInFlow flow = SignInFlow::Browser;
    QStringList extraScopes; ///< short names ("Policy.ReadWrite.CrossTenantAccess"), beside those for reading
    QString claims;          ///< a claims challenge to satisfy
    QString onlyTenantId;    ///< a sign-in to another tenant is refused; empty: whichever it turns out to be
};

/// The tenants that the console knows, and the live connections to those that are signed in. Core thread.
class Sessions : public QObject
{
    Q_OBJECT
public:
    /// `network` and `clock` outlive this.
    /// `keychain`: where refresh tokens are kept between runs.
    Sessions(WorkbenchOptions options, QNetworkAccessManager &network, Clock &clock,
             std::unique_ptr<TokenStore> keychain = makeKeychainStore());
    ~Sessions() override;

    std::vector<TenantStatus> tenants() const;
    std::optional<TenantStatus> status(const QString &idOrDomain) const;
    bool knows(const QString &idOrDomain) const { return find(idOrDomain) != nullptr; }
    bool tokensAreLasting() const { return m_keychain->isLasting(); }
    /// Why the list of tenants could not be read, once; it is then empty and is not written.
    std::optional<Error> registryError() const { return m_registryError; }

    void addForThisRun(std::vector<TenantEntry> entries);
    void setDefaultCloud(const QString &nameOrFile);

    QCoro::Task<Result<TenantStatus>> signIn(SignInWish wish, CancelToken cancel);
    /// Ends what waits for a person who is asked to sign in to `tenant`, as browserWanted and deviceCodeWanted call it.
    void cancelSignIn(const QString &tenant);
    /// Finds out for which tenants the keychain holds a sign-in of an earlier run.
    QCoro::Task<Result<bool>> lookForKeptSignIns(CancelToken cancel);
    QCoro::Task<Result<bool>> signOut(QString idOrDomain);
    /// Signs out, and nothing of the tenant is known any more; the journal keeps what was done in it.
    QCoro::Task<Result<Forgotten>> forget(QString idOrDomain);
    /// The live connection to a known tenant; signs in where no token can be had without a person and one may be asked.
    QCoro::Task<Result<Connection>> connection(QString idOrDomain, CancelToken cancel);
    /// The same for a front end: how things stand once connected.
    QCoro::Task<Result<TenantStatus>> connectedTenant(QString idOrDomain, CancelToken cancel);
    /// Makes sure that these scopes are granted, by asking the person where they are not.
    QCoro::Task<Result<bool>> grant(QString tenantId, QStringList scopes, CancelToken cancel);
    /// A person signs in again, because a service said that the token does not do (expired, claims challenge).
    QCoro::Task<Result<bool>> signInAgain(QString tenantId, QStringList scopes, QString claims, CancelToken cancel);
    /// While one lives, a sign-in to the tenant with another account is refused: what is under way goes on, and is
    /// journalled, as the person who began it.
    using AccountHold = std::shared_ptr<void>;
    AccountHold holdAccount(const QString &tenantId);

    /// The tenant says what it is called: remembered for the next start.
    void noteName(const TenantFacts &facts);
    /// Why a tenant was not found: nobody has it, or it lives in another cloud.
    QCoro::Task<Error> explainUnknownTenant(QString viaTenantId, QString domainOrId, Error notFound,
                                            CancelToken cancel);

Q_SIGNALS:
    void tenantsAre(const std::vector<entente::TenantStatus> &tenants, bool tokensAreLasting);
    void transportIs(const entente::TransportStatus &status);
    void browserWanted(const QUrl &address, const QString &tenant);
    void deviceCodeWanted(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt,
                          const QString &tenant);
    void signInEnded(const QString &tenant);

private:
    struct Session;
    struct BrowserTrouble;

    Session *find(const QString &idOrDomain) const;
    /// As it is known in that cloud: what is remembered of another one says nothing about who has the name there.
    Session *findIn(const QString &cloud, const QString &idOrDomain) const;
    /// The session that a successful sign-in belongs to; made where the tenant was not known.
    Session &sessionOf(const SignInWish &wish, const SignInRequest &request, const SignedIn &signedIn);
    /// Tokens and pipeline of another cloud or app are put aside.
    void retire(Session &session);
    Result<bool> connectTo(Session &session);
    void connectThrough(Session &session, Cloud cloud);
    /// The cloud of a tenant as its definition is now. A file that is gone may have been moved: then it is the default
    /// one, since tokens are bound to what a definition says and not to where it is.
    Result<Cloud> cloudOf(const TenantEntry &entry) const;
    QString cloudNameOf(const TenantEntry &entry) const;
    TokenStore &storeOf(const Session &session) const;
    /// Under which name the store holds its token now; empty where that cannot be known.
    QString keptTokenOf(const Session &session) const;
    /// All the names under which the keychain may hold a token of it.
    QStringList tokensInKeychain(const Session &session) const;
    /// Nobody knows under which name the keychain may hold its token: it was kept by an Entente that did not remember
    /// the name, and the definition of its cloud cannot be read.
    std::optional<Error> whyTokenIsLost(const Session &session) const;
    /// From memory and keychain. An error means that a token may still be in the keychain.
    QCoro::Task<Result<bool>> removeTokens(Session *session);
    QCoro::Task<Result<bool>> removeFromKeychain(Session *session, QStringList keys);
    /// Its present token may be in the keychain from now on; true where that was not known.
    bool rememberToken(Session &session) const;
    static void noteSignedOut(Session &session, bool isGone);
    /// Reads once what the definitions of clouds say of tenants that are not connected.
    void lookAtDefinitions();
    std::optional<Error> whyNotTaken(const SignInWish &wish, const SignedIn &signedIn) const;
    Result<SignInRequest> requestFor(const SignInWish &wish) const;
    /// `trouble`: what the console met as its own browser, in practice.
    SignInPrompts promptsFor(const Cloud &cloud, const QString &tenant, const std::shared_ptr<BrowserTrouble> &trouble);
    QCoro::Task<Result<bool>> ask(QString tenantId, QStringList scopes, QString claims, CancelToken cancel);
    /// Somebody is being asked for this tenant already: one browser at a time, and its outcome counts for both. Where
    /// that did not ask for all of these scopes and they are not there afterwards, the person is asked for them next.
    QCoro::Task<Result<bool>> afterTheOther(QString tenantId, QStringList scopes, CancelToken cancel);
    TenantStatus statusOf(const Session &session) const;
    static bool isPractice(const Session &session);
    /// A kept sign-in holds.
    void noteToken(Session &session);
    Result<bool> save(const Session &session);
    void announce();
    void announceTransport();

    WorkbenchOptions m_options;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    TenantRegistry m_registry;
    std::optional<Error> m_registryError;
    std::unique_ptr<TokenStore> m_keychain;
    std::unique_ptr<TokenStore> m_practiceStore;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::vector<std::pair<QString, CancelToken>> m_signIns; ///< under way, by what was asked for
    std::vector<std::unique_ptr<Session>> m_forgotten;      ///< until the end: what is under way may still use them
    std::vector<std::pair<std::unique_ptr<TokenService>, std::unique_ptr<Pipeline>>> m_retired;
};
} // namespace entente
