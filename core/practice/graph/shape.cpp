// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/shape.h"

#include "core/practice/random.h"

#include <algorithm>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
QString checkMembers(const Json &body, const Shape &shape, const Json &stored, bool isWhole);

QString wrongValue(const Property &property, const Shape &shape)
{
    return u"Invalid value specified for property '%1' of resource '%2'."_s.arg(property.name, shape.name);
}

QString checkValue(const Json &value, const Property &property, const Shape &shape, const Json &stored)
{
    const auto isMember = [&value](QStringView member) {
        return value.get<QString>() == member;
    };
    bool fits = false;
    switch (property.kind) {
    case Kind::Bool:
        fits = value.is_boolean();
        break;
    case Kind::Text:
        fits = value.is_string();
        break;
    case Kind::Guid:
        fits = value.is_string() && isGuid(value.get<QString>());
        break;
    case Kind::Enum:
        fits = value.is_string() && std::any_of(property.members.begin(), property.members.end(), isMember);
        break;
    case Kind::Object:
        if (value.is_object())
            return checkMembers(value, *property.object, stored, true);
        break;
    }
    return fits ? QString() : wrongValue(property, shape);
}

QString checkProperty(const Json &value, const Property &property, const Shape &shape, const Json &stored)
{
    if (!stored.is_null() && value == stored)
        return {};
    if (value.is_null())
        return property.nullable ? QString() : wrongValue(property, shape);
    if (!property.list)
        return checkValue(value, property, shape, stored);
    if (!value.is_array())
        return wrongValue(property, shape);
    for (const Json &item : value) {
        if (stored.is_array() && std::ranges::find(stored, item) != stored.end())
            continue;
        if (const QString complaint = checkValue(item, property, shape, {}); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

/// `isWhole`: an object inside the resource, which a client sends back with all that it was answered. Of the resource
/// itself nobody has to name what he does not change, and what these tables lack there may not be written.
QString checkMembers(const Json &body, const Shape &shape, const Json &stored, bool isWhole)
{
    if (!body.is_object())
        return u"The request body of type '%1' must be an object."_s.arg(shape.name);
    for (auto member = body.begin(); member != body.end(); ++member) {
        const QString name = QString::fromStdString(member.key());
        if (name.contains(u"@odata."_s))
            continue;
        const Json &present = memberAt(stored, member.key().c_str());
        const Property *property = shape.find(name);
        if (!property && isWhole && !present.is_null())
            continue;
        if (!property)
            return u"Invalid property '%1'."_s.arg(name);
        if (const QString complaint = checkProperty(*member, *property, shape, present); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

Json withoutNewerMember(const Json &value, const Property &property)
{
    if (property.kind == Kind::Object)
        return withoutNewerMembers(value, *property.object);
    if (property.kind != Kind::Enum || !value.is_string())
        return value;
    const QString member = value.get<QString>();
    const bool isKnown =
        std::ranges::any_of(property.members, [&member](QStringView known) { return known == member; });
    return isKnown ? value : Json("unknownFutureValue");
}
} // namespace

const Property *Shape::find(QStringView property) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [property](const Property &candidate) { return candidate.name == property; });
    return found == properties.end() ? nullptr : &*found;
}

QString checkShape(const Json &body, const Shape &shape, const Json &stored)
{
    return checkMembers(body, shape, stored, false);
}

Json withoutNewerMembers(Json stored, const Shape &shape)
{
    if (!stored.is_object())
        return stored;
    for (const Property &property : shape.properties) {
        const auto found = stored.find(property.name.toString().toStdString());
        if (found == stored.end())
            continue;
        if (!found->is_array()) {
            *found = withoutNewerMember(*found, property);
            continue;
        }
        for (Json &item : *found)
            item = withoutNewerMember(item, property);
    }
    return stored;
}
} // namespace entente::practice::graph
