// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/setting.h"

#include "core/catalogue/targets.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <string_view>

namespace entente
{
namespace
{
QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Catalogue", text);
}

bool isTextList(const Json &json)
{
    return json.is_array() && std::ranges::all_of(json, [](const Json &item) { return item.is_string(); });
}

bool isChoice(const Setting &setting, const Json &json)
{
    return json.is_string() && std::ranges::any_of(setting.choices, [&json](const Choice &choice) {
               return json.get_ref<const std::string &>() == choice.wire;
           });
}

/// Users and groups are no applications: a target of the wrong type is not a value that the service documents.
bool isTargetRule(const Json &json, bool ofApplications)
{
    const std::optional<TargetRule> rule = targetRuleFromJson(json);
    return rule && std::ranges::all_of(rule->targets, [ofApplications](const Target &target) {
               return (target.type == TargetType::Application) == ofApplications;
           });
}

} // namespace

QString label(const Setting &setting)
{
    return translated(setting.name);
}

QString help(const Setting &setting)
{
    return translated(setting.about);
}

QString riskNote(const Setting &setting)
{
    return translated(setting.riskNote);
}

QString closingNote(const Setting &setting)
{
    return translated(setting.closingNote);
}

QString sectionLabel(const Setting &setting)
{
    return translated(setting.section);
}

QString choiceLabel(const Setting &setting, const QString &wire)
{
    const auto found = std::ranges::find_if(
        setting.choices, [&wire](const Choice &choice) { return wire == QLatin1String(choice.wire); });
    return found == setting.choices.end() ? wire : translated(found->label);
}

QString riskLabel(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        //: How risky it is to open a setting
        return QCoreApplication::translate("Catalogue", "Low");
    case Risk::Medium:
        //: How risky it is to open a setting
        return QCoreApplication::translate("Catalogue", "Medium");
    case Risk::High:
        //: How risky it is to open a setting
        return QCoreApplication::translate("Catalogue", "High");
    }
    return {};
}

QString workloadLabel(Workload workload)
{
    switch (workload) {
    case Workload::Exchange:
        return QStringLiteral("Exchange");
    case Workload::SharePoint:
        return QStringLiteral("SharePoint");
    case Workload::Teams:
        return QStringLiteral("Teams");
    case Workload::Entra:
        return QStringLiteral("Entra B2B");
    case Workload::Groups:
        return QCoreApplication::translate("Catalogue", "Groups");
    case Workload::PowerBi:
        return QStringLiteral("Power BI");
    case Workload::Engage:
        return QStringLiteral("Viva Engage");
    }
    return {};
}

QString workloadId(Workload workload)
{
    switch (workload) {
    case Workload::Exchange:
        return QStringLiteral("exchange");
    case Workload::SharePoint:
        return QStringLiteral("sharepoint");
    case Workload::Teams:
        return QStringLiteral("teams");
    case Workload::Entra:
        return QStringLiteral("entra");
    case Workload::Groups:
        return QStringLiteral("groups");
    case Workload::PowerBi:
        return QStringLiteral("powerbi");
    case Workload::Engage:
        return QStringLiteral("engage");
    }
    return {};
}

bool accepts(const Setting &setting, const Json &raw)
{
    switch (setting.kind) {
    case Kind::Bool:
        return raw.is_boolean();
    case Kind::Int:
        return raw.is_number_integer();
    case Kind::Enum:
        return isChoice(setting, raw);
    case Kind::Text:
        return raw.is_string();
    case Kind::TextList:
        return isTextList(raw);
    case Kind::UserTargets:
        return isTargetRule(raw, false);
    case Kind::ApplicationTargets:
        return isTargetRule(raw, true);
    }
    return false;
}
SettingValue readValue(const Setting &setting, const Json &resource)
{
    const Json *at = &resource;
    for (std::string_view rest = setting.path; !rest.empty();) {
        const std::size_t end = std::min(rest.find('/', 1), rest.size());
        const std::string step(rest.substr(1, end - 1));
        rest.remove_prefix(end);
        if (at->is_null())
            return SettingValue::notSet();
        if (!at->is_object())
            return SettingValue::unknown(*at);
        at = &memberAt(*at, step.c_str());
    }
    if (isBlank(*at))
        return SettingValue::notSet();
    return accepts(setting, *at) ? SettingValue::set(*at) : SettingValue::unknown(*at);
}
} // namespace entente
