// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compare.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace entente
{
namespace
{
struct DifferenceName {
    Difference difference;
    const char *name;
};
constexpr auto differenceNames = std::to_array<DifferenceName>({
    {Difference::Same, "same"},
    {Difference::Different, "different"},
    {Difference::LeftOnly, "leftOnly"},
    {Difference::RightOnly, "rightOnly"},
    {Difference::NotKnown, "notKnown"},
});

Json sideJson(const Snapshot &snapshot)
{
    return Json::object({{"tenantId", snapshot.tenant.id},
                         {"displayName", snapshot.tenant.displayName},
                         {"takenAt", snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs)},
                         {"practice", snapshot.practice}});
}

Json placeJson(const SettingAddress &address, const NameBook &names)
{
    Json out = Json::object({{"resourceType", address.resourceType}});
    if (!address.key.isEmpty())
        out["key"] = address.key;
    if (const std::optional<KnownName> known = names.find(address.key); known && !address.key.isEmpty())
        out["keyName"] = known->displayName;
    return out;
}

Json valueJson(const SettingAddress &address, const EffectiveValue &found, const NameBook &names)
{
    Json out = placeJson(address, names);
    out.update(toJson(found.value));
    out["setting"] = address.setting;
    out["origin"] = originName(found.origin);
    return out;
}

/// Of a row about an entry; null: not known.
Json entryJson(const SettingAddress &address, std::optional<bool> isThere, const NameBook &names)
{
    Json out = placeJson(address, names);
    out["exists"] = isThere ? Json(*isThere) : Json();
    return out;
}
} // namespace

QString modeName(CompareMode mode)
{
    return mode == CompareMode::Mirror ? QStringLiteral("mirror") : QStringLiteral("likeWithLike");
}

QString differenceLabel(Difference difference)
{
    switch (difference) {
    case Difference::Same:
        return QCoreApplication::translate("Compare", "Same");
    case Difference::Different:
        return QCoreApplication::translate("Compare", "Different");
    case Difference::LeftOnly:
        return QCoreApplication::translate("Compare", "On the left only");
    case Difference::RightOnly:
        return QCoreApplication::translate("Compare", "On the right only");
    case Difference::NotKnown:
        return QCoreApplication::translate("Compare", "Not known");
    }
    return {};
}

QString differenceName(Difference difference)
{
    return QString::fromLatin1(std::ranges::find(differenceNames, difference, &DifferenceName::difference)->name);
}

Json toJson(const CompareResult &result, const Snapshot &left, const Snapshot &right)
{
    Json counts = Json::object();
    for (const DifferenceName &row : differenceNames)
        counts[row.name] = std::ranges::count(result.rows, row.difference, &CompareRow::difference);
    Json rows = Json::array();
    for (const CompareRow &row : result.rows) {
        Json one = Json::object({{"difference", differenceName(row.difference)}});
        one["left"] = row.setting ? valueJson(row.leftAddress, row.left, left.names)
                                  : entryJson(row.leftAddress, row.leftEntry, left.names);
        one["right"] = row.setting ? valueJson(row.rightAddress, row.right, right.names)
                                   : entryJson(row.rightAddress, row.rightEntry, right.names);
        rows.push_back(std::move(one));
    }
    return Json::object({{"format", "entente-compare"},
                         {"version", 1},
                         {"mode", modeName(result.mode)},
                         {"left", sideJson(left)},
                         {"right", sideJson(right)},
                         {"counts", std::move(counts)},
                         {"rows", std::move(rows)}});
}
} // namespace entente
