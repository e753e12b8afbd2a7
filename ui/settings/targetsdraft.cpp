// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targetsdraft.h"

#include <algorithm>

namespace entente::ui
{
TargetsDraft TargetsDraft::from(const SettingValue &value)
{
    TargetsDraft draft;
    draft.useDefault = value.state == ValueState::NotSet;
    const auto rule = value.state == ValueState::Set ? targetRuleFromJson(value.raw) : std::nullopt;
    if (!rule)
        return draft;
    draft.access = rule->access;
    if (!rule->isEveryone()) {
        draft.scope = Scope::Chosen;
        draft.chosen = rule->targets;
    }
    return draft;
}

bool TargetsDraft::add(const Target &target)
{
    const bool known = std::ranges::any_of(
        chosen, [&target](const Target &other) { return other.id.compare(target.id, Qt::CaseInsensitive) == 0; });
    if (!known)
        chosen.push_back(target);
    return !known;
}

void TargetsDraft::removeAt(std::size_t index)
{
    if (index < chosen.size())
        chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(index));
}

SettingValue TargetsDraft::value(Kind kind) const
{
    if (useDefault)
        return SettingValue::notSet();
    TargetRule rule;
    if (scope == Scope::Everyone) {
        rule = kind == Kind::ApplicationTargets ? TargetRule::everyApplication(access) : TargetRule::everyUser(access);
    } else {
        rule.access = access;
        rule.targets = chosen;
    }
    return SettingValue::set(toJson(rule));
}
} // namespace entente::ui
