// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/targets.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace entente
{
namespace
{
struct TypeName {
    TargetType type;
    const char *wire;
};
constexpr auto typeNames = std::to_array<TypeName>({
    {TargetType::User, "user"},
    {TargetType::Group, "group"},
    {TargetType::Application, "application"},
});

TargetRule everyone(AccessType access, const QString &id, TargetType type)
{
    TargetRule rule;
    rule.access = access;
    rule.targets.emplace_back(id, type);
    return rule;
}

/// A member that says something and that we do not know may change what the rest means. Annotations and nulls do not.
bool hasOtherMembers(const Json &object, std::initializer_list<std::string_view> known)
{
    return std::ranges::any_of(object.get_ref<const Json::object_t &>(), [known](const auto &member) {
        const auto &[name, value] = member;
        const bool expected = std::ranges::find(known, std::string_view(name)) != known.end();
        return !expected && !value.is_null() && name.find('@') == std::string::npos;
    });
}

std::optional<AccessType> accessFromJson(const Json &rule)
{
    const QString wire = textAt(rule, "accessType");
    if (wire == QLatin1String("allowed"))
        return AccessType::Allowed;
    if (wire == QLatin1String("blocked"))
        return AccessType::Blocked;
    return std::nullopt;
}

std::optional<Target> targetFromJson(const Json &json)
{
    const QString id = textAt(json, "target");
    const QString wire = textAt(json, "targetType");
    const auto *found =
        std::ranges::find_if(typeNames, [&wire](const TypeName &row) { return wire == QLatin1String(row.wire); });
    if (id.isEmpty() || found == typeNames.end() || hasOtherMembers(json, {"target", "targetType"}))
        return std::nullopt;
    return Target(id, found->type);
}

} // namespace

TargetKey keyOf(const Target &target)
{
    return {isSpecialTarget(target.id) ? target.id : target.id.toLower(), target.type};
}

std::set<TargetKey> keysOf(const std::vector<Target> &targets)
{
    std::set<TargetKey> keys;
    for (const Target &target : targets)
        keys.insert(keyOf(target));
    return keys;
}

bool isSpecialTarget(const QString &id)
{
    return id == allUsers || id == allApplications || id == office365 || id == allMicrosoftApps;
}

TargetRule TargetRule::everyUser(AccessType access)
{
    return everyone(access, allUsers, TargetType::User);
}

TargetRule TargetRule::everyApplication(AccessType access)
{
    return everyone(access, allApplications, TargetType::Application);
}

bool TargetRule::isEveryone() const
{
    return targets.size() == 1 && (targets.front().id == allUsers || targets.front().id == allApplications);
}

bool TargetRule::means(const TargetRule &other) const
{
    return access == other.access && keysOf(targets) == keysOf(other.targets);
}

std::optional<TargetRule> targetRuleFromJson(const Json &json)
{
    const std::optional<AccessType> access = accessFromJson(json);
    const Json &targets = memberAt(json, "targets");
    if (!access || !targets.is_array() || hasOtherMembers(json, {"accessType", "targets"}))
        return std::nullopt;

    TargetRule rule;
    rule.access = *access;
    for (const Json &item : targets) {
        std::optional<Target> target = targetFromJson(item);
        if (!target)
            return std::nullopt;
        rule.targets.push_back(*std::move(target));
    }
    return rule;
}

Json toJson(const TargetRule &rule)
{
    Json targets = Json::array();
    for (const Target &target : rule.targets) {
        const auto *name = std::ranges::find(typeNames, target.type, &TypeName::type);
        targets.push_back(Json::object({{"target", target.id}, {"targetType", name->wire}}));
    }
    return Json::object(
        {{"accessType", rule.access == AccessType::Allowed ? "allowed" : "blocked"}, {"targets", std::move(targets)}});
}
} // namespace entente
