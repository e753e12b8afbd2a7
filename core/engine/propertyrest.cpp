// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/propertyrest.h"

#include "core/catalogue/value.h"

#include <algorithm>

namespace entente
{
namespace
{
bool isAnnotation(const std::string &member)
{
    return member.find('@') != std::string::npos;
}

void take(Json &resource, const Setting &setting)
{
    const Json::json_pointer path(setting.path);
    if (resource.contains(path) && resource[path.parent_pointer()].is_object())
        resource[path.parent_pointer()].erase(path.back());
}
} // namespace

void putSetting(Json &resource, const Setting &setting, const Json &value)
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

Json withoutAnnotations(const Json &json)
{
    if (json.is_array()) {
        Json out = Json::array();
        for (const Json &item : json)
            out.push_back(withoutAnnotations(item));
        return out;
    }
    if (!json.is_object())
        return json;
    Json out = Json::object();
    for (const auto &[name, value] : json.items())
        if (!isAnnotation(name))
            out[name] = withoutAnnotations(value);
    return out;
}

bool meansTheSame(const ResourceType &type, Json before, Json now)
{
    for (const Setting &setting : type.settings) {
        if (!before.contains(setting.property))
            continue;
        if (!readValue(setting, before).means(readValue(setting, now)))
            return false;
        take(before, setting);
        take(now, setting);
    }
    return isSameRest(before, now);
}

Json restOf(const ResourceType &type, const Setting &setting, const Json &property)
{
    Json resource = Json::object();
    resource[setting.property] = property;
    for (const Setting &other : type.settings)
        if (qstrcmp(other.property, setting.property) == 0)
            take(resource, other);
    return memberAt(resource, setting.property);
}

bool isSameRest(const Json &left, const Json &right)
{
    if (isBlank(left) && isBlank(right))
        return true;
    if (!left.is_object() || !right.is_object())
        return left == right;
    const auto within = [](const Json &one, const Json &other) {
        return std::ranges::all_of(one.items(), [&other](const auto &member) {
            return isAnnotation(member.key()) || isSameRest(member.value(), memberAt(other, member.key().c_str()));
        });
    };
    return within(left, right) && within(right, left);
}
} // namespace entente
