// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/workbench.h"

#include "core/jobs/workbenchcore.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente
{
std::chrono::milliseconds longestUnwinding()
{
    // A write that was sent is read back although it was cancelled, and the journal is told what was seen. For the
    // latter it is tried a few times, a second apart.
    constexpr std::chrono::milliseconds forTheJournal(10'000);
    return ApplyOptions().readBackTime + forTheJournal;
}

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
    core.thread.drain(longestUnwinding());
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

std::optional<TenantStatus> Workbench::tenant(const QString &idOrDomain, const QString &cloud) const
{
    const QString there = rememberedCloud(cloud);
    const auto found = std::ranges::find_if(m_core->tenants, [&idOrDomain, &there](const TenantStatus &status) {
        return isTenant(status.entry, idOrDomain) && (there.isEmpty() || status.entry.cloud == there);
    });
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

void Workbench::setProxyCredentials(const QString &proxy, const QString &user, const QString &password)
{
    QMetaObject::invokeMethod(m_core->services, [services = m_core->services, proxy, user, password] {
        services->setProxyCredentials(proxy, user, password);
    });
}

void Workbench::whileCoreStands(const std::function<void()> &work) const
{
    m_core->thread.whileHeld(work);
}

TransportStatus Workbench::transportStatus() const
{
    return m_core->transport;
}

void Workbench::cancelSignIn(const QString &tenant)
{
    QMetaObject::invokeMethod(m_core->services,
                              [services = m_core->services, tenant] { services->sessions().cancelSignIn(tenant); });
}
} // namespace entente

#include "moc_workbench.cpp"
