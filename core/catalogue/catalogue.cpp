// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/workloads/entra/authorization.h"
#include "core/workloads/entra/crosstenantaccess.h"

#include <algorithm>
#include <array>

namespace entente
{
namespace
{
// Named one by one: tables that register themselves are dropped by the linker from a static library.
constexpr std::array<const ResourceType *, 3> types{
    &crossTenantAccessDefault,
    &crossTenantAccessPartner,
    &authorizationPolicy,
};
} // namespace

std::span<const ResourceType *const> allResourceTypes()
{
    return types;
}

const ResourceType *findResourceType(const QString &id)
{
    const auto *found =
        std::ranges::find_if(types, [&id](const ResourceType *type) { return id == QLatin1String(type->id); });
    return found == types.end() ? nullptr : *found;
}

const ResourceType *heirOf(const ResourceType &type)
{
    const auto *found = std::ranges::find_if(
        types, [&type](const ResourceType *other) { return qstrcmp(other->inheritsFrom, type.id) == 0; });
    return found == types.end() ? nullptr : *found;
}

std::vector<CatalogueEntry> allSettings()
{
    std::vector<CatalogueEntry> entries;
    for (const ResourceType *type : types) {
        for (const Setting &setting : type->settings)
            entries.push_back({type, &setting});
    }
    return entries;
}

CatalogueEntry findSetting(const QString &resourceTypeId, const QString &settingId)
{
    const ResourceType *type = findResourceType(resourceTypeId);
    if (!type)
        return {};
    const auto found = std::ranges::find_if(
        type->settings, [&settingId](const Setting &setting) { return settingId == QLatin1String(setting.id); });
    return found == type->settings.end() ? CatalogueEntry{} : CatalogueEntry{type, &*found};
}

CatalogueEntry findSettingOf(bool partner, const QString &settingId)
{
    for (const ResourceType *type : types) {
        const CatalogueEntry entry =
            type->perPartner == partner ? findSetting(QLatin1String(type->id), settingId) : CatalogueEntry();
        if (entry.setting)
            return entry;
    }
    return {};
}
} // namespace entente
