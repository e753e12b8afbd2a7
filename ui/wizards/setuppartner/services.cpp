// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/services.h"

#include "core/jobs/workbench.h"

namespace entente::ui
{
SetupServices servicesOf(Workbench &workbench, const QString &ownTenantId)
{
    constexpr int hits = 20;
    Workbench *bench = &workbench;
    SetupServices services;
    services.findTenant = [bench, ownTenantId](const QString &text) {
        return bench->findTenant(ownTenantId, text);
    };
    services.isSignedIn = [bench](const QString &id) {
        const auto status = bench->tenant(id);
        return status && status->needsNobody();
    };
    services.read = [bench](const QString &id) {
        return bench->read(id);
    };
    services.searchGroups = [bench](const QString &id, const QString &text) {
        return bench->search(id, ObjectKind::Group, text, hits);
    };
    services.lookUpNames = [bench](const QString &id, const std::vector<ObjectRef> &objects) {
        return bench->lookUpNames(id, objects);
    };
    services.apply = [bench](const Plan &plan) {
        return bench->apply(plan);
    };
    return services;
}
} // namespace entente::ui
