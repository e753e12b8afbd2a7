// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente
{
namespace
{
Error notRead(const QString &resourceType)
{
    return {ErrorKind::Unavailable, QStringLiteral("snapshot.notRead"),
            QCoreApplication::translate("Snapshot", "\"%1\" was not read. Read the tenant again.").arg(resourceType)};
}

Error notKnown(const SettingAddress &address)
{
    return {ErrorKind::Internal, QStringLiteral("catalogue.unknownSetting"),
            QCoreApplication::translate("Snapshot", "The setting \"%1\" is not known to this version. Use a newer one.")
                .arg(address.setting)};
}
} // namespace

std::optional<bool> TenantFacts::hasPlan(const QString &plan) const
{
    if (unread.contains(QStringLiteral("servicePlans")))
        return std::nullopt;
    return servicePlans.contains(plan);
}

const Json *Snapshot::find(const QString &resourceType, const QString &key) const
{
    const ResourceType *type = findResourceType(resourceType);
    const auto reading = readings.constFind(resourceType);
    if (!type || reading == readings.constEnd() || !reading->wasRead())
        return nullptr;
    if (!type->isCollection())
        return reading->items.empty() ? nullptr : &reading->items.front();

    const QByteArray wanted = key.toUtf8();
    const auto found = std::ranges::find_if(reading->items, [type, &wanted](const Json &item) {
        const Json &own = memberAt(item, type->keyProperty);
        return own.is_string() && qstricmp(own.get_ref<const std::string &>().c_str(), wanted.constData()) == 0;
    });
    return found == reading->items.end() ? nullptr : &*found;
}

SettingValue Snapshot::value(const SettingAddress &address) const
{
    const CatalogueEntry entry = findSetting(address.resourceType, address.setting);
    if (!entry.setting)
        return SettingValue::unreadable(notKnown(address));
    const auto reading = readings.constFind(address.resourceType);
    if (reading == readings.constEnd())
        return SettingValue::unreadable(notRead(label(*entry.type)));
    if (!reading->wasRead())
        return SettingValue::unreadable(*reading->why);
    const Json *resource = find(address.resourceType, address.key);
    return resource ? readValue(*entry.setting, *resource) : SettingValue::notSet();
}

QStringList Snapshot::partners() const
{
    QStringList ids;
    for (const ResourceType *type : allResourceTypes()) {
        const auto reading = readings.constFind(QLatin1String(type->id));
        if (!type->perPartner || reading == readings.constEnd() || !reading->wasRead())
            continue;
        for (const Json &item : reading->items)
            ids.append(textAt(item, type->keyProperty));
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}
} // namespace entente
