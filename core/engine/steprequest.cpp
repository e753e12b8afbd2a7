// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/steprequest.h"

#include "core/catalogue/targets.h"
#include "core/engine/cmdlet.h"
#include "core/engine/opening.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
/// Puts a value at the setting's path and keeps every other member that is there, inside the value too.
void put(Json &resource, const Setting &setting, const Json &value)
{
    Json *at = &resource;
    const QStringList segments = QString::fromLatin1(setting.path).split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        if (!at->is_object())
            *at = Json::object();
        at = &(*at)[segment.toStdString()];
    }
    if (at->is_object() && value.is_object())
        at->update(value);
    else
        *at = value;
}

void take(Json &resource, const Setting &setting)
{
    const Json::json_pointer path(setting.path);
    if (resource.contains(path) && resource[path.parent_pointer()].is_object())
        resource[path.parent_pointer()].erase(path.back());
}

bool isAnnotation(const std::string &member)
{
    return member.find('@') != std::string::npos;
}

/// Null, absent and an object of nulls are the same nothing; annotations of the transfer do not count.
bool sameRest(const Json &left, const Json &right)
{
    if (isBlank(left) && isBlank(right))
        return true;
    if (!left.is_object() || !right.is_object())
        return left == right;
    const auto within = [](const Json &one, const Json &other) {
        return std::ranges::all_of(one.items(), [&other](const auto &member) {
            return isAnnotation(member.key()) || sameRest(member.value(), memberAt(other, member.key().c_str()));
        });
    };
    return within(left, right) && within(right, left);
}

std::set<std::string> properties(const PlanStep &step, const ResourceType &type)
{
    std::set<std::string> names;
    for (const FieldChange &field : step.fields)
        if (const Setting *setting = settingOf(type, field.setting))
            names.emplace(setting->property);
    return names;
}

/// Not for one partner only: for all who inherit it, or for the whole tenant.
bool countsForMany(const ResourceType &type)
{
    return !type.perPartner || std::ranges::any_of(allResourceTypes(), [&type](const ResourceType *other) {
        return qstrcmp(other->inheritsFrom, type.id) == 0;
    });
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
    put(resource, setting, raw);
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
    // The properties start as they were received: what the catalogue does not know goes back as it came.
    Json written = step.expectedBefore.is_object() ? step.expectedBefore : Json::object();
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(type, field.setting);
        if (!setting)
            continue;
        if (field.newValue.state == ValueState::NotSet)
            written[setting->property] = nullptr;
        else
            put(written, *setting, field.newValue.raw);
    }
    step.body = Json::object();
    if (creates)
        step.body[type.keyProperty] = step.key;
    for (const std::string &name : properties(step, type))
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
        if (countsForMany(type) && opens(*setting, field))
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
    Json before = step.expectedBefore;
    Json now = writtenProperties(step, type, resource);
    for (const Setting &setting : type.settings) {
        if (!before.contains(setting.property))
            continue;
        if (!readValue(setting, before).means(readValue(setting, now)))
            return false;
        take(before, setting);
        take(now, setting);
    }
    return sameRest(before, now);
}

Json writtenProperties(const PlanStep &step, const ResourceType &type, const Json &resource)
{
    if (!resource.is_object())
        return {};
    Json out = Json::object();
    for (const std::string &name : properties(step, type))
        out[name] = memberAt(resource, name.c_str());
    return out;
}
} // namespace entente
