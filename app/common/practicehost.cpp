// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/practicehost.h"

#include "core/practice/tenant.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace entente
{
Result<std::unique_ptr<PracticeHost>> PracticeHost::start(practice::Faults faults, quint16 port)
{
    std::unique_ptr<PracticeHost> host(new PracticeHost);
    host->cloud().setFaults(std::move(faults));
    if (!host->m_door.start(port)) {
        return failure(ErrorKind::Unavailable, u"practice.port"_s,
                       QCoreApplication::translate("App",
                                                   "The practice cloud cannot listen on port %1 of this computer. "
                                                   "Choose another port.")
                           .arg(port));
    }
    const auto written = host->writeDefinition();
    if (!written)
        return failure(written.error());
    return host;
}

Result<bool> PracticeHost::writeDefinition() const
{
    QFile file(cloudFile());
    const QByteArray bytes = toBytes(practice::Cloud::definition(origin()), 2) + '\n';
    if (m_folder.isValid() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    return failure(ErrorKind::Storage, u"practice.definition"_s,
                   QCoreApplication::translate("App", "The file %1 cannot be written. Check that the disk is not full.")
                       .arg(cloudFile()));
}

std::vector<TenantEntry> PracticeHost::tenants()
{
    std::vector<TenantEntry> entries;
    for (const QString &id : cloud().tenantIds()) {
        TenantEntry entry;
        cloud().withTenant(id, [&entry](const practice::Tenant *tenant) {
            entry.domain = tenant->card.defaultDomain;
            entry.displayName = tenant->card.displayName;
        });
        entry.tenantId = id;
        entry.cloud = cloudFile();
        entry.clientId = textAt(practice::Cloud::definition(origin()), "clientId");
        entries.push_back(std::move(entry));
    }
    return entries;
}
} // namespace entente
