// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/unread.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente
{
namespace
{
struct FactLabel {
    const char *part;
    const char *label;
};
constexpr auto factLabels = std::to_array<FactLabel>({
    //: A part of a tenant that could not be read
    {"organization", QT_TRANSLATE_NOOP("Unread", "Name of the organisation")},
    //: A part of a tenant that could not be read
    {"domains", QT_TRANSLATE_NOOP("Unread", "Domains")},
    //: A part of a tenant that could not be read: what it has subscribed to
    {"servicePlans", QT_TRANSLATE_NOOP("Unread", "Licences")},
    //: A part of a tenant that could not be read: the roles of whoever is signed in
    {"roles", QT_TRANSLATE_NOOP("Unread", "Roles of the signed-in person")},
    //: A part of a tenant that could not be read
    {"signedInAs", QT_TRANSLATE_NOOP("Unread", "Who is signed in")},
    //: A part of a tenant that could not be read: those of the users, groups, applications and partners in settings
    {"names", QT_TRANSLATE_NOOP("Unread", "Names of users, groups, applications and partners")},
});
} // namespace

QMap<QString, Error> unreadParts(const Snapshot &snapshot)
{
    QMap<QString, Error> parts = snapshot.tenant.unread;
    for (const ResourceType *type : allResourceTypes()) {
        const QString id = QString::fromLatin1(type->id);
        if (type->settings.empty())
            continue;
        // Its value says why, also where an older file does not have the part at all.
        const SettingValue any = snapshot.value({id, {}, QString::fromLatin1(type->settings.front().id)});
        if (any.state == ValueState::Unreadable && any.why)
            parts.insert(id, *any.why);
    }
    return parts;
}

QMap<QString, Error> refusedParts(const Snapshot &snapshot)
{
    QMap<QString, Error> parts = snapshot.tenant.unread;
    for (auto reading = snapshot.readings.begin(); reading != snapshot.readings.end(); ++reading)
        if (reading->why)
            parts.insert(reading.key(), *reading->why);
    return parts;
}

QString partLabel(const QString &part)
{
    if (const ResourceType *type = findResourceType(part))
        return label(*type);
    const auto found =
        std::ranges::find_if(factLabels, [&part](const FactLabel &row) { return part == QLatin1String(row.part); });
    return found == factLabels.end() ? part : QCoreApplication::translate("Unread", found->label);
}
} // namespace entente
