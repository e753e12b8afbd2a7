// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tabpanel.h"
#include "ui/session/session.h"

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace entente::ui
{
/// What the shell opens but does not make. The composition root fills it; what is not filled has no button, menu item
/// or tab. Called on the window's thread; dialogs are opened non-blocking and delete themselves.
struct ShellHooks {
    /// The wizard. `partnerTenantId` may be empty: the wizard then asks for the partner.
    std::function<void(Session &session, const QString &partnerTenantId, QWidget *parent)> setUpPartner;
    /// Review and apply everything that is pending.
    std::function<void(Session &session, QWidget *parent)> review;
    /// Add a tenant by sign-in; on success it calls `added` with the tenant id.
    std::function<void(Session &session, QWidget *parent, std::function<void(QString tenantId)> added)> addTenant;
    /// Tabs behind the workloads' own, from left to right.
    std::vector<TabRecipe> furtherTabs;
    /// Starts the practice tenants where they do not run yet and returns their tenant ids; an error to show otherwise.
    std::function<Result<QStringList>()> startPractice;
    /// Installs the texts of a language ("en", "nl", "sv") and sends LanguageChange events.
    std::function<void(const QString &language)> setLanguage;
    std::function<QString()> language;
};
} // namespace entente::ui
