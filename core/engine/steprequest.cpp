// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/steprequest.h"

#include "core/catalogue/targets.h"
#include "core/engine/cmdlet.h"
#include "core/engine/opening.h"
#include "core/engine/propertyrest.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
std::set<std::string> properties(const PlanStep &step, const ResourceType &type)
{
    std::set<std::string> names;
    for (const FieldChange &field : step.fields)
        if (const Setting *setting = settingOf(type, field.setting))
            names.emplace(setting->property);
    return names;
}

/// A value that the resource does not have itself: it goes on counting although inheritance ends.
bool isInheritedUntilNow(const FieldChange &field)
{
    return field.implied && field.oldValue.state == ValueState::NotSet && field.newValue.state != ValueState::NotSet;
}

/// The default's value counted for it until now: inheritance is per property.
bool followedTheDefault(const PlanStep &step, const Setting &setting, const FieldChange &field)
{
    return field.oldValue.state == ValueState::NotSet && isBlank(memberAt(step.expectedBefore, setting.property));
}

/// Going back to the default takes more along than the settings: it is no loss where the default has the same.
bool takesMoreAlong(const PlanStep &step, const ResourceType &type, const Setting &setting, const FieldChange &field)
{
    return field.newValue.state == ValueState::NotSet &&
           !isBlank(restOf(type, setting, memberAt(step.expectedBefore, setting.property)));
}

/// What a property starts from when it is written: as it was received, or else as it was inherited until now. What the
/// catalogue does not know in it goes along unchanged.
Json startOf(const PlanStep &step, const std::string &property)
{
    const Json &own = memberAt(step.expectedBefore, property.c_str());
    const Json &inherited = memberAt(step.expectedInherited, property.c_str());
    if (!isBlank(own) || !inherited.is_object())
        return withoutAnnotations(own);
    const Json plain = withoutAnnotations(inherited);
    Json start = Json::object();
    for (const auto &[name, value] : plain.items())
        if (!isBlank(value))
            start[name] = value;
    return start;
}

/// Not for one partner only: for all who inherit it, or for the whole tenant.
bool countsForMany(const ResourceType &type)
{
    return !type.perPartner || heirOf(type);
}
} // namespace

const Setting *settingOf(const ResourceType &type, const QString &id)
{
    const auto found =
        std::ranges::find_if(type.settings, [&id](const Setting &setting) { return id == QLatin1String(setting.id); });
    return found == type.settings.end() ? nullptr : &*found;
}

std::vector<const Setting *> writtenWith(const ResourceType &type, const Setting &setting)
{
    std::vector<const Setting *> found;
    for (const Setting &other : type.settings)
        if (qstrcmp(other.property, setting.property) == 0)
            found.push_back(&other);
    return found;
}

bool areHalves(const Setting &one, const Setting &other)
{
    return qstrcmp(one.partOf, other.id) == 0 || qstrcmp(other.partOf, one.id) == 0;
}

bool canTake(const Setting &setting, const Json &raw)
{
    Json resource = Json::object();
    putSetting(resource, setting, raw);
    const SettingValue back = readValue(setting, resource);
    return back.state == ValueState::Set && back.means(SettingValue::set(raw));
}

StepAction actionFor(const Json *found)
{
    return found ? StepAction::Update : StepAction::Create;
}

void makeRequest(PlanStep &step, const ResourceType &type)
{
    const bool creates = step.action == StepAction::Create;
    step.verb = creates ? Verb::Post : Verb::Patch;
    step.path = creates ? QString::fromLatin1(type.createPath) : pathOf(type, step.key);
    const std::set<std::string> names = properties(step, type);
    Json written = Json::object();
    for (const std::string &name : names)
        written[name] = startOf(step, name);
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting)
            continue;
        if (field.newValue.state == ValueState::NotSet)
            written[setting->property] = nullptr;
        else
            putSetting(written, *setting, withoutAnnotations(field.newValue.raw));
    }
    step.body = Json::object();
    if (creates)
        step.body[type.keyProperty] = step.key;
    for (const std::string &name : names)
        step.body[name] = memberAt(written, name.c_str());
}

void describeStep(PlanStep &step, const ResourceType &type)
{
    step.cmdlet = cmdletFor(step);
    step.scopes.clear();
    for (const char *scope : type.writeScopes)
        step.scopes << QString::fromLatin1(scope);
    step.role = QString::fromUtf8(type.writeRole);
    step.risk = Risk::Low;
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting || field.newValue.means(field.oldValue))
            continue;
        step.risk = std::max(step.risk, setting->risk);
        if (countsForMany(type) && opens(step, field))
            step.risk = Risk::High;
    }
}

Json afterWrite(const Json &resource, const Json &body)
{
    Json after = resource.is_object() ? resource : Json::object();
    if (body.is_object())
        after.update(body);
    return after;
}

bool showsNewValues(const PlanStep &step, const ResourceType &type, const Json &resource)
{
    if (!resource.is_object())
        return false;
    return std::ranges::all_of(step.fields, [&](const FieldChange &field) {
        const Setting *setting = settingOf(type, field.setting);
        return setting && readValue(*setting, resource).means(field.newValue);
    });
}

bool isAsExpected(const PlanStep &step, const ResourceType &type, const Json &resource)
{
    if (step.action == StepAction::Create || !resource.is_object())
        return step.action == StepAction::Create && resource.is_null();
    return meansTheSame(type, step.expectedBefore, writtenProperties(step, type, resource));
}

bool inheritsAsExpected(const PlanStep &step, const ResourceType &type, const Json &inherited)
{
    Json now = Json::object();
    for (const auto &[name, value] : step.expectedInherited.items())
        now[name] = memberAt(inherited, name.c_str());
    return meansTheSame(type, step.expectedInherited, std::move(now));
}

Json inheritedProperties(const PlanStep &step, const ResourceType &type, const Json &inherited)
{
    Json out;
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting || !*type.inheritsFrom)
            continue;
        const bool needed = isInheritedUntilNow(field) || takesMoreAlong(step, type, *setting, field);
        const bool shown = field.newValue.state == ValueState::NotSet || followedTheDefault(step, *setting, field);
        if (needed || (shown && inherited.is_object()))
            out[setting->property] = withoutAnnotations(memberAt(inherited, setting->property));
    }
    return out;
}

SettingValue countedBefore(const PlanStep &step, const Setting &setting, const FieldChange &field)
{
    return followedTheDefault(step, setting, field) ? readValue(setting, step.expectedInherited) : field.oldValue;
}

SettingValue countsAfter(const PlanStep &step, const Setting &setting, const FieldChange &field)
{
    return field.newValue.state == ValueState::NotSet ? readValue(setting, step.expectedInherited) : field.newValue;
}

bool goesAlongAsItWas(const PlanStep &step, const Setting &setting, const FieldChange &field)
{
    if (!field.implied || field.newValue.state == ValueState::NotSet)
        return true;
    return field.newValue.means(isInheritedUntilNow(field) ? readValue(setting, step.expectedInherited)
                                                           : field.oldValue);
}

bool keepsTheRest(const PlanStep &step, const ResourceType &type)
{
    if (holdsUnnamedValue(step.expectedBefore) || holdsUnnamedValue(step.body))
        return false;
    return std::ranges::all_of(step.fields, [&](const FieldChange &field) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting)
            return true;
        const Json &own = memberAt(step.expectedBefore, setting->property);
        if (takesMoreAlong(step, type, *setting, field))
            return isSameRest(restOf(type, *setting, own),
                              restOf(type, *setting, memberAt(step.expectedInherited, setting->property)));
        // A text where an object is expected has no place for a member: it would make room for the new value.
        const bool isMember = QByteArrayView(setting->path).sliced(1) != QByteArrayView(setting->property);
        return !isMember || own.is_null() || own.is_object();
    });
}

Json writtenProperties(const PlanStep &step, const ResourceType &type, const Json &resource)
{
    if (!resource.is_object())
        return {};
    Json out = Json::object();
    for (const std::string &name : properties(step, type))
        out[name] = withoutAnnotations(memberAt(resource, name.c_str()));
    return out;
}
} // namespace entente
