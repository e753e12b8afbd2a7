// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/effective.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente
{
namespace
{
struct OriginName {
    Origin origin;
    const char *name;
};
constexpr auto originNames = std::to_array<OriginName>({
    {Origin::Own, "own"},
    {Origin::Default, "default"},
    {Origin::ServiceDefault, "serviceDefault"},
    {Origin::None, "none"},
});

bool isServiceDefault(const ResourceType &type, const Json *resource)
{
    return resource && *type.serviceDefaultFlag != '\0' && boolAt(*resource, type.serviceDefaultFlag).value_or(false);
}

/// The same setting on the type that this one inherits from; null members where there is none.
CatalogueEntry inheritedEntry(const CatalogueEntry &entry)
{
    return findSetting(QString::fromLatin1(entry.type->inheritsFrom), QString::fromLatin1(entry.setting->id));
}
} // namespace

QString originLabel(Origin origin)
{
    switch (origin) {
    case Origin::Own:
        //: Where a value comes from: the entry itself. A small label in a cell
        return QCoreApplication::translate("Origin", "own");
    case Origin::Default:
        //: Where a value comes from: the tenant's default settings. A small label in a cell
        return QCoreApplication::translate("Origin", "default");
    case Origin::ServiceDefault:
        //: Where a value comes from: Microsoft's defaults, never changed. A small label in a cell
        return QCoreApplication::translate("Origin", "service default");
    case Origin::None:
        //: Where a value comes from could not be told. A small label in a cell
        return QCoreApplication::translate("Origin", "not known");
    }
    return {};
}

QString originName(Origin origin)
{
    return QString::fromLatin1(std::ranges::find(originNames, origin, &OriginName::origin)->name);
}

EffectiveValue effectiveOn(const Snapshot &snapshot, const CatalogueEntry &entry, const Json *resource)
{
    const SettingAddress unkeyed{QString::fromLatin1(entry.type->id), QString(),
                                 QString::fromLatin1(entry.setting->id)};
    const auto reading = snapshot.readings.constFind(unkeyed.resourceType);
    if (reading == snapshot.readings.constEnd() || !reading->wasRead())
        return {snapshot.value(unkeyed), Origin::None};

    const bool inherits = *entry.type->inheritsFrom != '\0';
    if (inherits && (!resource || isBlank(memberAt(*resource, entry.setting->property)))) {
        const CatalogueEntry from = inheritedEntry(entry);
        EffectiveValue inherited =
            effectiveOn(snapshot, from, snapshot.find(QString::fromLatin1(from.type->id), QString()));
        if (inherited.origin == Origin::Own)
            inherited.origin = Origin::Default;
        return inherited;
    }
    if (!resource)
        return {SettingValue::notSet(), Origin::None};
    return {readValue(*entry.setting, *resource),
            isServiceDefault(*entry.type, resource) ? Origin::ServiceDefault : Origin::Own};
}

EffectiveValue effectiveValue(const Snapshot &snapshot, const SettingAddress &address)
{
    const CatalogueEntry entry = findSetting(address.resourceType, address.setting);
    if (!entry.setting)
        return {snapshot.value(address), Origin::None};
    return effectiveOn(snapshot, entry, snapshot.find(address.resourceType, address.key));
}

SettingAddress addressForPartner(const QString &partnerTenantId, const Setting &setting)
{
    const QString id = QString::fromLatin1(setting.id);
    if (const CatalogueEntry partner = findSettingOf(true, id); partner.type)
        return {QString::fromLatin1(partner.type->id), partnerTenantId, id};
    const CatalogueEntry tenant = findSettingOf(false, id);
    return {tenant.type ? QString::fromLatin1(tenant.type->id) : QString(), QString(), id};
}

EffectiveValue effectiveForPartner(const Snapshot &snapshot, const QString &partnerTenantId, const Setting &setting)
{
    return effectiveValue(snapshot, addressForPartner(partnerTenantId, setting));
}
} // namespace entente
