// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/opening.h"

#include "core/catalogue/targets.h"
#include "core/engine/steprequest.h"

#include <algorithm>

namespace entente
{
namespace
{
/// Whether somebody (or an application) is among the targets before and after a change.
struct Matches {
    bool before = false;
    bool after = false;
};

/// Who there may be, as far as the names of two lists tell. Somebody may be in two groups, so that only a list that
/// holds every name of the other one is known to hold everyone who is in the other.
std::vector<Matches> possible(const TargetRule &before, const TargetRule &after)
{
    const std::set<TargetKey> namedBefore = keysOf(before.targets);
    const std::set<TargetKey> namedAfter = keysOf(after.targets);
    const bool onlyBefore = !after.isEveryone() && !std::ranges::includes(namedAfter, namedBefore);
    const bool onlyAfter = !before.isEveryone() && !std::ranges::includes(namedBefore, namedAfter);
    std::vector<Matches> found{{true, true}};
    if (!before.isEveryone() && !after.isEveryone())
        found.push_back({false, false});
    if (onlyBefore || before.isEveryone() > after.isEveryone())
        found.push_back({true, false});
    if (onlyAfter || after.isEveryone() > before.isEveryone())
        found.push_back({false, true});
    return found;
}

/// What a user may do with an application. Where both are blocked only the chosen users with the chosen applications
/// are (Microsoft Graph: crossTenantAccessPolicy overview, "Interpreting the API response").
bool hasAccess(AccessType users, bool isUser, AccessType applications, bool isApplication)
{
    if (users == AccessType::Blocked && applications == AccessType::Blocked)
        return !(isUser && isApplication);
    return isUser == (users == AccessType::Allowed) && isApplication == (applications == AccessType::Allowed);
}

/// One half of a pair (users, or applications) before and after.
struct Half {
    TargetRule before;
    TargetRule after;

    bool changes() const { return !before.means(after); }
};

/// Whether anybody gets to anything afterwards that was closed to them before.
bool pairOpens(const Half &users, const Half &applications)
{
    const std::vector<Matches> things = possible(applications.before, applications.after);
    return std::ranges::any_of(possible(users.before, users.after), [&](const Matches &who) {
        return std::ranges::any_of(things, [&](const Matches &what) {
            return !hasAccess(users.before.access, who.before, applications.before.access, what.before) &&
                   hasAccess(users.after.access, who.after, applications.after.access, what.after);
        });
    });
}

std::optional<TargetRule> ruleOf(const SettingValue &value)
{
    return value.state == ValueState::Set ? targetRuleFromJson(value.raw) : std::nullopt;
}

/// The half that is not part of the step: it is as open as can be, so that this one decides.
Half open(Kind kind)
{
    const TargetRule all = kind == Kind::UserTargets ? TargetRule::everyUser(AccessType::Allowed)
                                                     : TargetRule::everyApplication(AccessType::Allowed);
    return {all, all};
}

const FieldChange *otherHalf(const PlanStep &step, const ResourceType &type, const Setting &setting)
{
    const auto found = std::ranges::find_if(step.fields, [&](const FieldChange &field) {
        const Setting *other = settingOf(type, field.setting);
        return other && areHalves(*other, setting);
    });
    return found == step.fields.end() ? nullptr : &*found;
}

/// Nobody gets to anything, whoever is chosen in the other half.
bool closesAll(const TargetRule &rule, const std::optional<TargetRule> &other)
{
    return rule.blocksEveryone() && (!other || other->access == AccessType::Allowed || other->blocksEveryone());
}

/// A half opens where the pair does, and this half's change is part of the reason: by itself, or beside the other's.
bool halfOpens(const PlanStep &step, const ResourceType &type, const Setting &setting, const FieldChange &change)
{
    const bool isUsers = setting.kind == Kind::UserTargets;
    const FieldChange *otherField = otherHalf(step, type, setting);
    const auto before = ruleOf(countedBefore(step, setting, change));
    const auto after = ruleOf(countsAfter(step, setting, change));
    const Setting *otherSetting = otherField ? settingOf(type, otherField->setting) : nullptr;
    const auto otherBefore = otherField ? ruleOf(countedBefore(step, *otherSetting, *otherField)) : std::nullopt;
    const auto otherAfter = otherField ? ruleOf(countsAfter(step, *otherSetting, *otherField)) : std::nullopt;
    if (!after)
        return true;
    if (!before || (otherField && (!otherBefore || !otherAfter)))
        return !closesAll(*after, otherAfter);
    const Half own{*before, *after};
    const Half other =
        otherField ? Half{*otherBefore, *otherAfter} : open(isUsers ? Kind::ApplicationTargets : Kind::UserTargets);
    const auto opensBeside = [&](const Half &beside) {
        return isUsers ? pairOpens(own, beside) : pairOpens(beside, own);
    };
    if (!opensBeside(other))
        return false;
    return !other.changes() || opensBeside({other.before, other.before}) || opensBeside({other.after, other.after});
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
    const SettingValue before = countedBefore(step, setting, change);
    const SettingValue after = countsAfter(step, setting, change);
    if (after.state != ValueState::Set)
        return true;
    if (after.means(before))
        return false;
    if (setting.kind == Kind::Bool)
        return after.raw != Json(false);
    if (setting.kind == Kind::Enum) {
        const int was = opennessOf(setting, before.raw);
        const int will = opennessOf(setting, after.raw);
        return was < 0 || will < 0 || will > was;
    }
    return halfOpens(step, *type, setting, change);
}
} // namespace entente
