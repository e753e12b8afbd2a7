// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenant/snapshot.h"
#include "ui/plan/applyview.h"
#include "ui/wizards/common/grouppicker.h"

namespace entente
{
class Workbench;
}

namespace entente::ui
{
/// What the wizard asks of the outside, each as a job. A test hands in its own.
struct SetupServices {
    std::function<JobOf<TenantName> *(const QString &domainOrId)> findTenant;
    std::function<bool(const QString &tenantId)> isSignedIn;
    std::function<JobOf<SnapshotPtr> *(const QString &tenantId)> read;
    std::function<JobOf<std::vector<DirectoryObject>> *(const QString &tenantId, const QString &text)> searchGroups;
    std::function<JobOf<NamesFound> *(const QString &tenantId, const std::vector<ObjectRef> &objects)> lookUpNames;
    ApplyFunction apply;
};

/// All of them by the workbench, looked up through the tenant `ownTenantId`. The workbench must outlive the wizard.
SetupServices servicesOf(Workbench &workbench, const QString &ownTenantId);
} // namespace entente::ui
