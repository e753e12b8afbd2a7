// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/opening.h"

#include "core/catalogue/targets.h"
#include "core/engine/steprequest.h"

#include <algorithm>

namespace entente
{
namespace
{
bool names(const TargetRule &rule, const Target &target)
{
    return std::ranges::any_of(rule.targets, [&target](const Target &other) {
        return other.type == target.type && other.id.compare(target.id, Qt::CaseInsensitive) == 0;
    });
}

bool namesAllOf(const TargetRule &rule, const TargetRule &other)
{
    return std::ranges::all_of(other.targets, [&rule](const Target &target) { return names(rule, target); });
}

bool allowsEveryone(const TargetRule &rule)
{
    return rule.access == AccessType::Allowed && rule.isEveryone();
}

/// Users and applications count together, and where both are blocked only the chosen users with the chosen applications
/// are: to block some users then opens whatever the applications kept from all the others (Microsoft Graph:
/// crossTenantAccessPolicy overview, "Interpreting the API response").
bool otherHalfMayOpen(const PlanStep &step, const ResourceType &type, const Setting &setting)
{
    return std::ranges::any_of(step.fields, [&](const FieldChange &field) {
        const Setting *other = settingOf(type, field.setting);
        if (!other || !areHalves(*other, setting))
            return false;
        const auto before = targetRuleFromJson(field.oldValue.raw);
        const auto after = targetRuleFromJson(field.newValue.raw);
        return !(before && allowsEveryone(*before)) && !(after && after->access == AccessType::Allowed);
    });
}

/// False for a rule that blocks all who were blocked before, or allows nobody who was not allowed before.
bool opensRule(const TargetRule &rule, const std::optional<TargetRule> &before, bool blockingMayOpen)
{
    if (rule.access == AccessType::Blocked && rule.isEveryone())
        return false;
    if (!before || before->access != rule.access)
        return !before || !allowsEveryone(*before) || blockingMayOpen;
    if (rule.access == AccessType::Blocked)
        return !namesAllOf(rule, *before);
    return !before->isEveryone() && !namesAllOf(*before, rule);
}

int opennessOf(const Setting &setting, const Json &raw)
{
    const auto found = std::ranges::find_if(
        setting.choices, [&raw](const Choice &choice) { return raw == Json(std::string(choice.wire)); });
    return found == setting.choices.end() ? -1 : found->openness;
}
} // namespace

bool opens(const PlanStep &step, const FieldChange &change)
{
    const auto [type, known] = findSetting(step.resourceType, change.setting);
    if (!known || change.newValue.means(change.oldValue))
        return false;
    const Setting &setting = *known;
    const Json &raw = change.newValue.raw;
    if (change.newValue.state != ValueState::Set)
        return true;
    if (setting.kind == Kind::Bool)
        return raw != Json(false);
    if (setting.kind == Kind::Enum) {
        const int before = opennessOf(setting, change.oldValue.raw);
        const int after = opennessOf(setting, raw);
        return before < 0 || after < 0 || after > before;
    }
    const auto rule = targetRuleFromJson(raw);
    return !rule || opensRule(*rule, targetRuleFromJson(change.oldValue.raw), otherHalfMayOpen(step, *type, setting));
}
} // namespace entente
