// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signin.h"
#include "core/engine/applier.h"
#include "core/engine/plan.h"
#include "core/engine/reader.h"
#include "core/jobs/job.h"
#include "core/journal/journal.h"
#include "core/tenant/directory.h"
#include "core/tenant/names.h"
#include "core/tenant/snapshot.h"
#include "core/transport/proxycredentials.h"

#include <QObject>

#include <memory>
#include <vector>

namespace entente
{
/// Whether that is the tenant's id or the domain it is known by, in any case.
bool isTenant(const TenantEntry &entry, const QString &idOrDomain);

/// A cloud's name as it is remembered: a built-in one, or the absolute path of a definition file, so that no other file
/// of that name is ever taken for it.
QString rememberedCloud(const QString &nameOrFile);

/// How long a cancelled job may take to unwind in order: the end of the workbench waits for so long.
std::chrono::milliseconds longestUnwinding();

enum class KeptSignIn {
    NotLooked, ///< see Workbench::lookForKeptSignIns()
    None,
    Kept,
    Unknown, ///< the keychain does not answer
};

/// How the console stands with one tenant that it knows.
struct TenantStatus {
    TenantEntry entry;
    bool practice = false;
    bool forThisRun = false; ///< added by the program itself (Workbench::addTenants), and forgotten at its end
    bool signedIn = false;   ///< a token was had since the start
    /// Whether a sign-in of an earlier run is kept; whether it still holds is only seen when it is used.
    KeptSignIn kept = KeptSignIn::NotLooked;

    bool needsNobody() const { return signedIn || kept == KeptSignIn::Kept; }
};

struct WorkbenchOptions {
    QString dataDir;
    QString cloud;           ///< default cloud for tenants that do not name one: built-in name or definition file
    bool interactive = true; ///< false: never waits for a person (a needed sign-in is an error)
    bool deviceCode = false;
    std::chrono::seconds signInPatience{300}; ///< how long a person may take in the browser
    AskProxyLogin askProxyLogin;              ///< empty: proxyCredentialsWanted() asks
    TransportOptions transport;
};

/// What a tenant that is not known any more leaves behind.
struct Forgotten {
    Forgotten() = default;

    std::optional<Error> leftBehind; ///< why its token may still be in the system's keychain, for whoever gets at it
};
struct History {
    std::vector<JournalRun> runs;
};
struct RunDetails {
    JournalRun run;
    std::vector<JournalStep> steps;
};

/// Everything that a front end may ask of core; the only door. Owns the core thread and all that lives there (network,
/// tokens, pipelines, journal). Methods are called on the thread that made it; each returns a running Job.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(WorkbenchOptions options, QObject *parent = nullptr);
    ~Workbench() override;

    /// Tenants known from earlier runs, and those of a practice cloud that was added.
    std::vector<TenantStatus> tenants() const;
    /// `cloud`: only as it is known there (built-in name or definition file); empty: in any.
    std::optional<TenantStatus> tenant(const QString &idOrDomain, const QString &cloud = {}) const;
    /// Why the list of known tenants could not be read: tenants() lacks them then, and no new one is remembered.
    std::optional<Error> registryError() const;
    bool tokensAreLasting() const; ///< false: no keychain, the person must be told
    QString dataDir() const;

    /// Tenants for this run only (the practice tenants): known, never written to the data folder.
    void addTenants(const std::vector<TenantEntry> &entries);
    void setDefaultCloud(const QString &nameOrFile);
    /// Runs `work` at once, on this thread, while the core thread stands still: to change what both read without a
    /// lock, such as the default QLocale. `work` calls nothing of the workbench.
    void whileCoreStands(const std::function<void()> &work) const;

    /// Asks the keychain for which known tenants it holds a sign-in; tenants() tells afterwards. A locked keychain may
    /// ask the person to open it.
    JobOf<bool> *lookForKeptSignIns();
    /// The tenant's own name is asked for as well: until then it is called as it was typed.
    JobOf<TenantStatus> *signIn(const QString &domainOrId, const QString &cloud, const QString &clientId,
                                SignInFlow flow, const QStringList &extraScopes = {});
    /// The person does not want to sign in to `tenant` (as browserWanted and deviceCodeWanted call it): every job that
    /// waits for that ends with an error of kind Cancelled.
    void cancelSignIn(const QString &tenant);
    /// A known tenant, by the token in the keychain where there is one; by a sign-in otherwise.
    JobOf<TenantStatus> *connectTo(const QString &tenantId);
    JobOf<bool> *signOut(const QString &tenantId);
    /// Signs out and forgets the tenant, also where its token cannot be removed.
    JobOf<Forgotten> *forget(const QString &tenantId);
    /// progress: ReadProgress
    JobOf<SnapshotPtr> *read(const QString &tenantId);
    JobOf<SnapshotPtr> *openSnapshot(const QString &file);
    JobOf<bool> *saveSnapshot(SnapshotPtr snapshot, const QString &file);
    JobOf<bool> *savePlan(const Plan &plan, const QString &file);
    JobOf<TenantName> *findTenant(const QString &viaTenantId, const QString &domainOrId);
    JobOf<std::vector<DirectoryObject>> *search(const QString &tenantId, ObjectKind kind, const QString &text,
                                                int limit);
    /// Names of objects of that tenant's own directory, many in one request. What could not be asked for is missing in
    /// the book, and the reason stands beside it.
    JobOf<NamesFound> *lookUpNames(const QString &tenantId, const std::vector<ObjectRef> &objects);
    /// What a review of the plan shows beside its steps for that tenant: values as they are now, and names.
    JobOf<SnapshotPtr> *readForReview(const QString &tenantId, const Plan &plan);
    /// Asks for write permissions by an interactive sign-in first where they were not granted yet. progress: StepReport
    JobOf<ApplyReport> *apply(const Plan &plan);
    JobOf<History> *history(int limit, int offset);
    JobOf<RunDetails> *run(const QString &runId);

    TransportStatus transportStatus() const;

Q_SIGNALS:
    void tenantsChanged();
    void transportStatusChanged();
    /// Open it, and show it to copy. `tenant` (domain or id, as it was asked for) tells sign-ins that wait side by side
    /// apart: it is the same in the signal that ends this one.
    void browserWanted(const QUrl &address, const QString &tenant);
    void deviceCodeWanted(const QString &userCode, const QUrl &verificationUri, const QDateTime &expiresAt,
                          const QString &tenant);
    void signInEnded(const QString &tenant); ///< what browserWanted or deviceCodeWanted showed for it can go
    /// "host:port"; answered by setProxyCredentials(). Several may ask side by side.
    void proxyCredentialsWanted(const QString &proxy);

public:
    /// For the proxy that was named, and kept in memory only. Without a user: the person does not want to answer now.
    void setProxyCredentials(const QString &proxy, const QString &user, const QString &password);

private:
    struct Core;
    std::unique_ptr<Core> m_core;
};
} // namespace entente

Q_DECLARE_METATYPE(entente::TransportStatus)
Q_DECLARE_METATYPE(entente::ReadProgress)
Q_DECLARE_METATYPE(entente::StepReport)
