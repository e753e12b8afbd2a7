// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/value.h"

#include "core/catalogue/targets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace entente
{
namespace
{
struct StateName {
    ValueState state;
    const char *name;
};
constexpr auto stateNames = std::to_array<StateName>({
    {ValueState::Set, "set"},
    {ValueState::NotSet, "notSet"},
    {ValueState::Unknown, "unknown"},
    {ValueState::Unreadable, "unreadable"},
});

bool sameMeaning(const Json &left, const Json &right)
{
    const std::optional<TargetRule> leftRule = targetRuleFromJson(left);
    const std::optional<TargetRule> rightRule = targetRuleFromJson(right);
    return leftRule && rightRule ? leftRule->means(*rightRule) : left == right;
}
} // namespace

QString stateName(ValueState state)
{
    return QString::fromLatin1(std::ranges::find(stateNames, state, &StateName::state)->name);
}

SettingValue SettingValue::unreadable(Error why)
{
    SettingValue value(ValueState::Unreadable, Json());
    value.why = std::move(why);
    return value;
}

bool SettingValue::means(const SettingValue &other) const
{
    if (state != other.state || state == ValueState::Unreadable)
        return false;
    return state == ValueState::NotSet || (!holdsUnnamedValue(raw) && sameMeaning(raw, other.raw));
}

bool isBlank(const Json &json)
{
    if (json.is_null())
        return true;
    if (!json.is_object())
        return false;
    return std::ranges::all_of(json.get_ref<const Json::object_t &>(), [](const auto &member) {
        return member.first.find('@') != std::string::npos || isBlank(member.second);
    });
}

bool holdsUnnamedValue(const Json &json)
{
    if (json.is_structured())
        return std::ranges::any_of(json, holdsUnnamedValue);
    return json.is_string() && json.get_ref<const std::string &>() == "unknownFutureValue";
}

Json toJson(const SettingValue &value)
{
    Json out = Json::object({{"state", stateName(value.state)}});
    if (value.state == ValueState::Set || value.state == ValueState::Unknown)
        out["value"] = value.raw;
    if (value.why)
        out["error"] = toJson(*value.why);
    return out;
}

SettingValue valueFromJson(const Json &json)
{
    const QString name = textAt(json, "state");
    const Json &raw = memberAt(json, "value");
    if (name == QLatin1String("notSet"))
        return SettingValue::notSet();
    if (name == QLatin1String("set") && !raw.is_null())
        return SettingValue::set(raw);
    if (name == QLatin1String("unknown") && !raw.is_null())
        return SettingValue::unknown(raw);
    if (name == QLatin1String("unreadable"))
        return SettingValue::unreadable(errorFromJson(memberAt(json, "error")));
    return SettingValue::unreadable(
        {ErrorKind::BadFile, QStringLiteral("value.broken"),
         QCoreApplication::translate("Catalogue", "The file holds a value that is damaged. Use an undamaged copy.")});
}
} // namespace entente
