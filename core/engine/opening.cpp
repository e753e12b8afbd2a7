// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/opening.h"

#include "core/catalogue/targets.h"

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

/// A rule that blocks everyone, or that allows nobody who was not allowed before.
bool opensRule(const TargetRule &rule, const std::optional<TargetRule> &before)
{
    if (rule.access == AccessType::Blocked)
        return !rule.isEveryone();
    if (!before || before->access == AccessType::Blocked)
        return true;
    return !before->isEveryone() &&
           !std::ranges::all_of(rule.targets, [&before](const Target &target) { return names(*before, target); });
}

int opennessOf(const Setting &setting, const Json &raw)
{
    const auto found = std::ranges::find_if(
        setting.choices, [&raw](const Choice &choice) { return raw == Json(std::string(choice.wire)); });
    return found == setting.choices.end() ? -1 : found->openness;
}
} // namespace

bool opens(const Setting &setting, const FieldChange &change)
{
    if (change.newValue.means(change.oldValue))
        return false;
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
    return !rule || opensRule(*rule, targetRuleFromJson(change.oldValue.raw));
}
} // namespace entente
