// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/base/result.h"
#include "core/practice/doorthread.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace entente
{
/// The practice cloud inside this process, with a definition file in a temporary folder that lives as long as this.
class PracticeHost
{
public:
    /// Serves on a loopback port; 0 chooses a free one. Kind Unavailable where the port is taken, Storage where the
    /// file cannot be written.
    static Result<std::unique_ptr<PracticeHost>> start(practice::Faults faults = {}, quint16 port = 0);

    QString cloudFile() const { return m_folder.filePath(QStringLiteral("practice-cloud.json")); }
    QString origin() const { return m_door.origin(); }
    practice::Cloud &cloud() { return m_door.cloud(); }
    /// Contoso, Fabrikam and Tailspin Toys as the workbench knows tenants: for Workbench::addTenants.
    std::vector<TenantEntry> tenants();

private:
    PracticeHost() = default;
    Result<bool> writeDefinition() const;

    practice::DoorThread m_door;
    QTemporaryDir m_folder;
};
} // namespace entente
