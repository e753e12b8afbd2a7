// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settingtext.h"

#include "app/common/arguments.h"
#include "core/base/plainname.h"
#include "core/catalogue/targets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// A value that follows another one where there is none of its own.
bool hasDefault(const CatalogueEntry &place)
{
    return *place.type->inheritsFrom != '\0';
}

Error unfit(const CatalogueEntry &place, const QString &text)
{
    //: %1 is what was typed, %2 the ID of a setting, %3 a list of what it takes, as it is typed
    return usageError(QCoreApplication::translate("Cli", "“%1” is no value of %2. It takes: %3.")
                          .arg(plainName(text), QLatin1String(place.setting->id), valueForms(place)));
}

QStringList choicesOf(const Setting &setting)
{
    QStringList choices;
    for (const Choice &choice : setting.choices) {
        const QString wire = QLatin1String(choice.wire);
        //: %1 is a value as it is typed, %2 says what it means
        choices << QCoreApplication::translate("Cli", "%1 (%2)").arg(wire, choiceLabel(setting, wire));
    }
    return choices;
}

/// Everyone, and where it is a partner's or the service takes that on the default too: chosen ones.
QStringList targetForms(const CatalogueEntry &place)
{
    QStringList forms{u"allowed"_s, u"blocked"_s};
    if (heirOf(*place.type) && !place.setting->chosenTargetsOnDefault)
        return forms;
    const bool areUsers = place.setting->kind == Kind::UserTargets;
    return forms << (areUsers ? u"allowed:group:ID,user:ID"_s : u"allowed:ID,ID"_s)
                 << (areUsers ? u"blocked:group:ID,user:ID"_s : u"blocked:ID,ID"_s);
}

/// "GUID", "group:GUID", "user:GUID", "app:GUID"; a bare id is a group, or an application where those are meant.
std::optional<Target> parseTarget(const QString &text, bool applications)
{
    Target target;
    target.type = applications ? TargetType::Application : TargetType::Group;
    target.id = text.section(u':', -1).trimmed();
    const QString type = text.contains(u':') ? text.section(u':', 0, 0) : QString();
    if (type == u"user"_s && !applications)
        target.type = TargetType::User;
    else if (!type.isEmpty() && type != (applications ? u"app"_s : u"group"_s))
        return std::nullopt;
    if (target.id.isEmpty())
        return std::nullopt;
    return target;
}

std::optional<TargetRule> parseTargets(const QString &text, bool applications)
{
    const QString word = text.section(u':', 0, 0);
    if (word != u"allowed"_s && word != u"blocked"_s)
        return std::nullopt;
    const AccessType access = word == u"allowed"_s ? AccessType::Allowed : AccessType::Blocked;
    if (!text.contains(u':'))
        return applications ? TargetRule::everyApplication(access) : TargetRule::everyUser(access);
    TargetRule rule;
    rule.access = access;
    for (const QString &part : text.section(u':', 1).split(u',')) {
        const auto target = parseTarget(part, applications);
        if (!target)
            return std::nullopt;
        rule.targets.push_back(*target);
    }
    return rule;
}

std::optional<Json> parseList(const QString &text)
{
    Json list = Json::array();
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        list.push_back(part.trimmed().toStdString());
    return list;
}

std::optional<Json> parsePlain(const Setting &setting, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    switch (setting.kind) {
    case Kind::Bool:
        return text == u"true"_s || text == u"false"_s ? std::optional(Json(text == u"true"_s)) : std::nullopt;
    case Kind::Int:
        return isNumber ? std::optional(Json(number)) : std::nullopt;
    case Kind::Enum:
        return std::ranges::any_of(setting.choices,
                                   [&text](const Choice &choice) { return text == QLatin1String(choice.wire); })
                   ? std::optional(Json(text.toStdString()))
                   : std::nullopt;
    case Kind::Text:
        return Json(text.toStdString());
    case Kind::TextList:
        return parseList(text);
    case Kind::UserTargets:
    case Kind::ApplicationTargets:
        break;
    }
    const auto rule = parseTargets(text, setting.kind == Kind::ApplicationTargets);
    return rule ? std::optional(toJson(*rule)) : std::nullopt;
}
} // namespace

Json settingJson(const SettingAddress &address, const Setting &setting, const EffectiveValue &value,
                 const NameBook &names)
{
    Json json = Json::object();
    json["resourceType"] = address.resourceType;
    json["key"] = address.key;
    json["setting"] = address.setting;
    json["value"] = toJson(value.value);
    json["text"] = valueText(setting, value.value, names);
    json["origin"] = originName(value.origin);
    return json;
}

QString valueForms(const CatalogueEntry &place)
{
    const Setting &setting = *place.setting;
    QStringList forms;
    if (heirOf(*place.type) && !setting.editableOnDefault)
        //: Instead of a list of the values that a setting takes
        return QCoreApplication::translate("Cli", "nothing for all partners, only for one");
    switch (setting.kind) {
    case Kind::Bool:
        forms << u"true"_s << u"false"_s;
        break;
    case Kind::Int:
        forms << QCoreApplication::translate("Cli", "a whole number");
        break;
    case Kind::Enum:
        forms << choicesOf(setting);
        break;
    case Kind::Text:
        forms << QCoreApplication::translate("Cli", "a text");
        break;
    case Kind::TextList:
        forms << QCoreApplication::translate("Cli", "texts with commas between them");
        break;
    case Kind::UserTargets:
    case Kind::ApplicationTargets:
        forms << targetForms(place);
        break;
    }
    if (hasDefault(place))
        forms << u"notset"_s;
    return forms.join(u", "_s);
}

Result<SettingValue> parseValue(const CatalogueEntry &place, const QString &text)
{
    const Setting &setting = *place.setting;
    if (text == u"notset"_s)
        return hasDefault(place) ? Result<SettingValue>(SettingValue::notSet()) : failure(unfit(place, text));
    std::optional<Json> raw = text.startsWith(u'{') ? parseJson(text.toUtf8()) : parsePlain(setting, text);
    const bool isTargets = setting.kind == Kind::UserTargets || setting.kind == Kind::ApplicationTargets;
    if (!raw || (isTargets && !targetRuleFromJson(*raw)) || (text.startsWith(u'{') && !isTargets))
        return failure(unfit(place, text));
    return SettingValue::set(std::move(*raw));
}
} // namespace entente::cli
