// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/resourcetype.h"

#include <QString>

#include <span>
#include <vector>

namespace entente
{
/// The one list of everything. Reading, comparing, planning, applying, the tabs, the CLI and reports loop over it.
std::span<const ResourceType *const> allResourceTypes();
const ResourceType *findResourceType(const QString &id);
/// The type whose entries follow this one where they have no value of their own; null: none does.
const ResourceType *heirOf(const ResourceType &type);

/// A setting as it stands on one kind of resource; the same setting may stand on a default and on a partner entry.
struct CatalogueEntry {
    const ResourceType *type = nullptr;
    const Setting *setting = nullptr;
};
std::vector<CatalogueEntry> allSettings();
CatalogueEntry findSetting(const QString &resourceTypeId, const QString &settingId); ///< null members: not known
/// Where a setting is set: on the partner's entry, or on the tenant itself. Null members: not there.
CatalogueEntry findSettingOf(bool partner, const QString &settingId);

/// Which value of which tenant: type + key ("" for singletons) + setting.
struct SettingAddress {
    QString resourceType;
    QString key;
    QString setting;
    friend bool operator==(const SettingAddress &, const SettingAddress &) = default;
};
} // namespace entente
