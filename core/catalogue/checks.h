// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/resourcetype.h"

#include <algorithm>
#include <string_view>

/// What every table of settings must hold; the tables say so with static_assert, so that a slip does not compile.
namespace entente::checks
{
/// The place of a setting in its table, or the table's size. Not a pointer: with the undefined behaviour sanitizer,
/// g++ 12 takes no test of an address for a constant.
constexpr std::size_t placeOf(std::span<const Setting> table, std::string_view id)
{
    std::size_t place = 0;
    while (place < table.size() && id != table[place].id)
        ++place;
    return place;
}

constexpr bool idsAreUnique(std::span<const Setting> table)
{
    for (std::size_t place = 0; place < table.size(); ++place) {
        if (*table[place].id == '\0' || placeOf(table, table[place].id) != place)
            return false;
    }
    return true;
}

constexpr bool textsAreThere(std::span<const Setting> table)
{
    return std::ranges::all_of(table, [](const Setting &setting) {
        return *setting.section != '\0' && *setting.name != '\0' && *setting.about != '\0' && *setting.riskNote != '\0';
    });
}

/// An enumeration has choices, everything else has none.
constexpr bool choicesFitKinds(std::span<const Setting> table)
{
    return std::ranges::all_of(
        table, [](const Setting &setting) { return (setting.kind == Kind::Enum) != setting.choices.empty(); });
}

/// "/inboundTrust/isMfaAccepted" is written through "inboundTrust".
constexpr bool pathsStartWithProperty(std::span<const Setting> table)
{
    return std::ranges::all_of(table, [](const Setting &setting) {
        const std::string_view path = setting.path;
        const std::string_view property = setting.property;
        if (property.empty() || !path.starts_with('/') || !path.substr(1).starts_with(property))
            return false;
        const std::string_view rest = path.substr(1 + property.size());
        return rest.empty() || rest.front() == '/';
    });
}

constexpr bool areOpposite(Direction one, Direction other)
{
    return (one == Direction::Inbound && other == Direction::Outbound) ||
           (one == Direction::Outbound && other == Direction::Inbound);
}

/// The mirror of a mirror is the setting itself, of the same kind and in the other direction.
constexpr bool mirrorsFace(std::span<const Setting> table)
{
    return std::ranges::all_of(table, [table](const Setting &setting) {
        if (*setting.mirror == '\0')
            return true;
        const std::size_t place = placeOf(table, setting.mirror);
        return place < table.size() && std::string_view(table[place].mirror) == setting.id &&
               table[place].kind == setting.kind && areOpposite(setting.direction, table[place].direction);
    });
}

/// Two halves name each other and are written through one property.
constexpr bool halvesMatch(std::span<const Setting> table)
{
    return std::ranges::all_of(table, [table](const Setting &setting) {
        if (*setting.partOf == '\0')
            return true;
        const std::size_t place = placeOf(table, setting.partOf);
        return place < table.size() && std::string_view(setting.partOf) != setting.id &&
               std::string_view(table[place].partOf) == setting.id &&
               std::string_view(table[place].property) == setting.property;
    });
}

constexpr bool holdsUp(std::span<const Setting> table)
{
    return idsAreUnique(table) && textsAreThere(table) && choicesFitKinds(table) && pathsStartWithProperty(table) &&
           mirrorsFace(table) && halvesMatch(table);
}

/// A collection knows how one of its items is reached; a singleton has no key to be created or removed by.
constexpr bool pathsFit(const ResourceType &type)
{
    const bool reachesItems = std::string_view(type.itemPath).find("%1") != std::string_view::npos;
    const bool single = *type.itemPath == '\0' && *type.createPath == '\0' && !type.removable && !type.perPartner;
    return *type.listPath == '/' && (type.isCollection() ? reachesItems : single);
}
} // namespace entente::checks
