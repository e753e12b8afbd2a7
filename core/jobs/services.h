// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/sessions.h"
#include "core/transport/proxycredentials.h"

#include <QNetworkAccessManager>

#include <functional>
#include <memory>

namespace entente
{
/// All that lives on the core thread, and the tasks that the workbench offers as jobs. Made and destroyed on that
/// thread.
class Services : public QObject
{
    Q_OBJECT
public:
    explicit Services(WorkbenchOptions options);
    ~Services() override;

    Sessions &sessions() { return m_sessions; }
    void setProxyCredentials(const QString &proxy, const QString &user, const QString &password)
    {
        m_proxy.set(proxy, user, password);
    }

    /// Signs in and asks the tenant what it is called.
    QCoro::Task<Result<TenantStatus>> signIn(SignInWish wish, CancelToken cancel);
    QCoro::Task<Result<SnapshotPtr>> read(QString tenantId, std::function<void(ReadProgress)> progress,
                                          CancelToken cancel);
    /// readForReview() of one tenant of the plan.
    QCoro::Task<Result<SnapshotPtr>> readForReview(QString tenantId, Plan plan, CancelToken cancel);
    QCoro::Task<Result<TenantName>> findTenant(QString viaTenantId, QString domainOrId, CancelToken cancel);
    QCoro::Task<Result<std::vector<DirectoryObject>>> search(QString tenantId, ObjectKind kind, QString text, int limit,
                                                             CancelToken cancel);
    QCoro::Task<Result<NamesFound>> lookUpNames(QString tenantId, std::vector<ObjectRef> objects, CancelToken cancel);
    QCoro::Task<Result<ApplyReport>> apply(Plan plan, std::function<void(StepReport)> progress, CancelToken cancel);
    Result<History> history(int limit, int offset);
    Result<RunDetails> run(const QString &runId);

Q_SIGNALS:
    void proxyCredentialsWanted(const QString &proxy);

private:
    template <class T>
    using Operation = std::function<QCoro::Task<Result<T>>(Connection, CancelToken)>;
    /// Runs `operation` on the tenant's connection; once more after a new sign-in where the token did not do.
    template <class T>
    QCoro::Task<Result<T>> withConnection(QString tenantId, Operation<T> operation, CancelToken cancel);

    Result<Journal *> journal();
    /// The same where it can be written; else what there is to read of it.
    Result<Journal *> journalToRead();

    WorkbenchOptions m_options;
    QNetworkAccessManager m_network;
    ProxyCredentials m_proxy;
    Sessions m_sessions;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Journal> m_readJournal;
};
} // namespace entente
