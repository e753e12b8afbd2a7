// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/workbench.h"

#include "core/jobs/services.h"
#include "core/jobs/workbenchcore.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <algorithm>

namespace entente
{
Workbench::Workbench(WorkbenchOptions options, QObject *parent)
    : QObject(parent), m_core(std::make_unique<Core>(std::move(options)))
{
    Core &core = *m_core;
    core.onCore([&core] { core.services = new Services(core.options); });
    Sessions *sessions = &core.services->sessions();
    connect(sessions, &Sessions::tenantsAre, this, [this](const std::vector<TenantStatus> &tenants, bool lasting) {
        m_core->tenants = tenants;
        m_core->lasting = lasting;
        Q_EMIT tenantsChanged();
    });
    connect(sessions, &Sessions::transportIs, this, [this](const TransportStatus &status) {
        m_core->transport = status;
        Q_EMIT transportStatusChanged();
    });
    connect(sessions, &Sessions::browserWanted, this, &Workbench::browserWanted);
    connect(sessions, &Sessions::deviceCodeWanted, this, &Workbench::deviceCodeWanted);
    connect(sessions, &Sessions::signInEnded, this, &Workbench::signInEnded);
    connect(core.services, &Services::proxyCredentialsWanted, this, &Workbench::proxyCredentialsWanted);
    core.onCore([&core] {
        core.tenants = core.services->sessions().tenants();
        core.registryError = core.services->sessions().registryError();
    });
}

Workbench::~Workbench()
{
    Core &core = *m_core;
    // Children would die after m_core: their work must have unwound before the services that it uses go.
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
    core.thread.drain();
    core.onCore([&core] {
        delete core.services;
        // What the services cancelled as they went unwinds by a queued event: that has to come before the thread ends.
        QCoreApplication::sendPostedEvents();
    });
}

std::vector<TenantStatus> Workbench::tenants() const
{
    return m_core->tenants;
}

std::optional<TenantStatus> Workbench::tenant(const QString &idOrDomain) const
{
    const auto found = std::ranges::find_if(
        m_core->tenants, [&idOrDomain](const TenantStatus &status) { return isTenant(status.entry, idOrDomain); });
    return found == m_core->tenants.end() ? std::nullopt : std::optional(*found);
}

std::optional<Error> Workbench::registryError() const
{
    return m_core->registryError;
}

bool Workbench::tokensAreLasting() const
{
    return m_core->lasting;
}

QString Workbench::dataDir() const
{
    return m_core->options.dataDir;
}

void Workbench::addTenants(const std::vector<TenantEntry> &entries)
{
    Core &core = *m_core;
    core.onCore([&core, &entries] {
        core.services->sessions().addForThisRun(entries);
        core.tenants = core.services->sessions().tenants();
    });
    Q_EMIT tenantsChanged();
}

void Workbench::setDefaultCloud(const QString &nameOrFile)
{
    QMetaObject::invokeMethod(m_core->services, [services = m_core->services, nameOrFile] {
        services->sessions().setDefaultCloud(nameOrFile);
    });
}

void Workbench::setProxyCredentials(const QString &user, const QString &password)
{
    QMetaObject::invokeMethod(m_core->services, [services = m_core->services, user, password] {
        services->setProxyCredentials(user, password);
    });
}

TransportStatus Workbench::transportStatus() const
{
    return m_core->transport;
}

JobOf<TenantStatus> *Workbench::signIn(const QString &domainOrId, const QString &cloud, const QString &clientId,
                                       SignInFlow flow, const QStringList &extraScopes)
{
    using Made = JobOf<TenantStatus>;
    const SignInWish wish(domainOrId, cloud, clientId, flow, extraScopes);
    const Made::Work work = [services = m_core->services, wish](const Made::Context &context) {
        return services->signIn(wish, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

void Workbench::cancelSignIn(const QString &tenant)
{
    QMetaObject::invokeMethod(m_core->services,
                              [services = m_core->services, tenant] { services->sessions().cancelSignIn(tenant); });
}

JobOf<bool> *Workbench::lookForKeptSignIns()
{
    using Made = JobOf<bool>;
    const Made::Work work = [services = m_core->services](const Made::Context &context) {
        return services->sessions().lookForKeptSignIns(context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<TenantStatus> *Workbench::connectTo(const QString &tenantId)
{
    using Made = JobOf<TenantStatus>;
    const Made::Work work = [services = m_core->services, tenantId](const Made::Context &context) {
        return services->sessions().connectedTenant(tenantId, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<bool> *Workbench::signOut(const QString &tenantId)
{
    using Made = JobOf<bool>;
    const Made::Work work = [services = m_core->services, tenantId](const Made::Context &) {
        return services->sessions().signOut(tenantId);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<Forgotten> *Workbench::forget(const QString &tenantId)
{
    using Made = JobOf<Forgotten>;
    const Made::Work work = [services = m_core->services, tenantId](const Made::Context &) {
        return services->sessions().forget(tenantId);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<SnapshotPtr> *Workbench::read(const QString &tenantId)
{
    using Made = JobOf<SnapshotPtr>;
    const Made::Work work = [services = m_core->services, tenantId](const Made::Context &context) {
        const auto progress = [report = context.progress](const ReadProgress &what) {
            report(QVariant::fromValue(what));
        };
        return services->read(tenantId, progress, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

namespace
{
QCoro::Task<Result<History>> historyOf(Services *services, int limit, int offset)
{
    co_return services->history(limit, offset);
}

QCoro::Task<Result<RunDetails>> runOf(Services *services, QString runId)
{
    co_return services->run(runId);
}
} // namespace

JobOf<TenantName> *Workbench::findTenant(const QString &viaTenantId, const QString &domainOrId)
{
    using Made = JobOf<TenantName>;
    const Made::Work work = [services = m_core->services, viaTenantId, domainOrId](const Made::Context &context) {
        return services->findTenant(viaTenantId, domainOrId, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<std::vector<DirectoryObject>> *Workbench::search(const QString &tenantId, ObjectKind kind, const QString &text,
                                                       int limit)
{
    using Made = JobOf<std::vector<DirectoryObject>>;
    const Made::Work work = [services = m_core->services, tenantId, kind, text, limit](const Made::Context &context) {
        return services->search(tenantId, kind, text, limit, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<NamesFound> *Workbench::lookUpNames(const QString &tenantId, const std::vector<ObjectRef> &objects)
{
    using Made = JobOf<NamesFound>;
    const Made::Work work = [services = m_core->services, tenantId, objects](const Made::Context &context) {
        return services->lookUpNames(tenantId, objects, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<SnapshotPtr> *Workbench::readForReview(const QString &tenantId, const Plan &plan)
{
    using Made = JobOf<SnapshotPtr>;
    const Made::Work work = [services = m_core->services, tenantId, plan](const Made::Context &context) {
        return services->readForReview(tenantId, plan, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<ApplyReport> *Workbench::apply(const Plan &plan)
{
    using Made = JobOf<ApplyReport>;
    const Made::Work work = [services = m_core->services, plan](const Made::Context &context) {
        const auto progress = [report = context.progress](const StepReport &step) {
            report(QVariant::fromValue(step));
        };
        return services->apply(plan, progress, context.cancel);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<History> *Workbench::history(int limit, int offset)
{
    using Made = JobOf<History>;
    const Made::Work work = [services = m_core->services, limit, offset](const Made::Context &) {
        return historyOf(services, limit, offset);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<RunDetails> *Workbench::run(const QString &runId)
{
    using Made = JobOf<RunDetails>;
    const Made::Work work = [services = m_core->services, runId](const Made::Context &) {
        return runOf(services, runId);
    };
    return Made::start(m_core->thread.context(), work, this);
}
} // namespace entente

#include "moc_workbench.cpp"
