// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/resourcetype.h"

#include <algorithm>
#include <string_view>

/// What every table of settings must hold; the tables say so with static_assert, so that a slip does not compile.
namespace entente::checks
{
constexpr const Setting *find(std::span<const Setting> table, std::string_view id)
{
    const auto found = std::ranges::find_if(table, [id](const Setting &setting) { return id == setting.id; });
    return found == table.end() ? nullptr : &*found;
}

constexpr bool idsAreUnique(std::span<const Setting> table)
{
    return std::ranges::all_of(
        table, [table](const Setting &setting) { return *setting.id != '\0' && find(table, setting.id) == &setting; });
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
        const Setting *other = find(table, setting.mirror);
        return other && std::string_view(other->mirror) == setting.id && other->kind == setting.kind &&
               areOpposite(setting.direction, other->direction);
    });
}

/// Two halves name each other and are written through one property.
constexpr bool halvesMatch(std::span<const Setting> table)
{
    return std::ranges::all_of(table, [table](const Setting &setting) {
        if (*setting.partOf == '\0')
            return true;
        const Setting *other = find(table, setting.partOf);
        return other && other != &setting && std::string_view(other->partOf) == setting.id &&
               std::string_view(other->property) == setting.property;
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
