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

Json valueJson(const SettingAddress &address, const EffectiveValue &found, const NameBook &names)
{
    Json out = toJson(found.value);
    out["resourceType"] = address.resourceType;
    out["setting"] = address.setting;
    out["origin"] = originName(found.origin);
    if (!address.key.isEmpty())
        out["key"] = address.key;
    if (const std::optional<KnownName> known = names.find(address.key); known && !address.key.isEmpty())
        out["keyName"] = known->displayName;
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
        rows.push_back(Json::object({{"difference", differenceName(row.difference)},
                                     {"left", valueJson(row.leftAddress, row.left, left.names)},
                                     {"right", valueJson(row.rightAddress, row.right, right.names)}}));
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
