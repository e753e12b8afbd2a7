// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workbench that starts jobs with the services.
#include "core/jobs/workbenchcore.h"

namespace entente
{
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
