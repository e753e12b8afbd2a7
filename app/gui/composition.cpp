// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/composition.h"

#include "translations/translators.h"
#include "ui/wizards/dialoghooks.h"

namespace entente::gui
{
Result<std::unique_ptr<Composition>> Composition::make(const CommandLine &line)
{
    auto workbench = makeWorkbench(line.app);
    if (!workbench)
        return failure(workbench.error());
    std::unique_ptr<Composition> composition(new Composition);
    composition->m_workbench = std::move(*workbench);
    composition->m_cloud = line.app.cloud;
    composition->m_workbench->lookForKeptSignIns(); // tenantsChanged() tells
    return composition;
}

Result<QStringList> Composition::startPractice()
{
    if (!m_practice) {
        auto host = PracticeHost::start();
        if (!host)
            return failure(host.error());
        m_practice = std::move(*host);
        m_workbench->addTenants(m_practice->tenants());
    }
    QStringList ids;
    for (const TenantEntry &entry : m_practice->tenants())
        ids << entry.tenantId;
    return ids;
}

ui::ShellHooks Composition::hooks()
{
    ui::ShellHooks hooks;
    hooks.startPractice = [this] {
        return startPractice();
    };
    hooks.setLanguage = [this](const QString &language) {
        m_workbench->whileCoreStands([&language] { useLanguage(language); });
    };
    hooks.language = [] {
        return currentLanguage();
    };
    ui::addDialogs(hooks, m_cloud);
    return hooks;
}
} // namespace entente::gui
