// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/base/result.h"

#include <vector>

namespace entente
{
/// The tenants that the console knows: tenants.json in the data folder. No secret is in it. Written as a whole, in one
/// step; a file that cannot be understood is refused and left as it is. Any thread, one at a time.
class TenantRegistry
{
public:
    explicit TenantRegistry(QString dataFolder);

    /// Empty where there is no file yet. Kinds: BadFile (broken, too new, too large), Storage (cannot be read).
    Result<std::vector<TenantEntry>> entries() const;
    /// Adds the entry, or replaces that of the same tenant id. Kinds as entries(); Storage also where the list would
    /// grow larger than entries() takes.
    Result<bool> save(const TenantEntry &entry) const;
    /// Fine where there is none of that id.
    Result<bool> remove(const QString &tenantId) const;

    QString path() const { return m_path; }

private:
    Result<bool> write(const std::vector<TenantEntry> &entries) const;

    QString m_path;
};
} // namespace entente
