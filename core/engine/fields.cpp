// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fields.h"

#include "core/base/guid.h"
#include "core/engine/propertyrest.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QString say(const char *text)
{
    return QCoreApplication::translate("Planner", text);
}
tl::unexpected<Error> refuse(const char *code, const QString &sentence)
{
    return failure(ErrorKind::Usage, QString::fromLatin1(code), sentence);
}

std::optional<Error> keyProblem(const Snapshot &snapshot, const ResourceType &type, const QString &key)
{
    if (type.isCollection() == key.isEmpty() || (type.perPartner && !isGuid(key)))
        return refuse("plan.badKey",
                      say(QT_TRANSLATE_NOOP("Planner", "“%1” does not name one entry of “%2”. Choose the "
                                                       "entry from the list."))
                          .arg(key, label(type)))
            .value();
    if (type.perPartner && key.compare(snapshot.tenant.id, Qt::CaseInsensitive) == 0)
        return refuse("plan.ownTenant", say(QT_TRANSLATE_NOOP("Planner", "A tenant cannot be its own partner. Choose "
                                                                         "another organisation.")))
            .value();
    return std::nullopt;
}

/// Only the wishes that change something, each setting once.
Result<std::map<const Setting *, SettingValue>> realWishes(const ResourceWishes &wishes, const Json &resource)
{
    std::map<const Setting *, SettingValue> wished;
    for (const Change &change : wishes.changes) {
        const Setting *setting = settingOf(*wishes.type, change.address.setting);
        const SettingValue &value = change.newValue;
        const bool unset = value.state == ValueState::NotSet && *wishes.type->inheritsFrom;
        if (!unset && (value.state != ValueState::Set || !canTake(*setting, value.raw)))
            return refuse("plan.badValue",
                          say(QT_TRANSLATE_NOOP("Planner", "“%1” cannot have this value. Choose one of "
                                                           "those that the console offers."))
                              .arg(label(*setting)));
        const auto [at, isNew] = wished.emplace(setting, value);
        if (!isNew && !at->second.means(value))
            return refuse("plan.contradiction", say(QT_TRANSLATE_NOOP("Planner", "“%1” is wished for twice with "
                                                                                 "different values. Keep one of them."))
                                                    .arg(label(*setting)));
    }
    std::erase_if(wished,
                  [&resource](const auto &wish) { return readValue(*wish.first, resource).means(wish.second); });
    return wished;
}

/// What goes along for a setting nobody wished for: its own value, or else what it has from the default until now.
Result<SettingValue> valueAlong(const Snapshot &snapshot, const ResourceType &type, const Setting &setting,
                                const SettingValue &own)
{
    if (own.state != ValueState::NotSet)
        return own;
    if (*type.inheritsFrom) {
        const QString defaults = QString::fromLatin1(type.inheritsFrom);
        const SettingValue inherited = snapshot.value({defaults, {}, QString::fromLatin1(setting.id)});
        if (inherited.state == ValueState::Set)
            return SettingValue::set(withoutAnnotations(inherited.raw));
    }
    return failure(
        ErrorKind::Unavailable, u"plan.noDefault"_s,
        say(QT_TRANSLATE_NOOP("Planner", "“%1” has to be written too, and what it stands on now could not be "
                                         "told from the default settings. Read the tenant again."))
            .arg(label(setting)));
}

/// Going back to the default is done for the whole property: everything that is set in it goes.
std::vector<FieldChange> unsetAll(const ResourceType &type, const Setting &setting,
                                  const std::map<const Setting *, SettingValue> &wished, const Json &resource)
{
    std::vector<FieldChange> fields;
    for (const Setting *member : writtenWith(type, setting))
        if (SettingValue own = readValue(*member, resource); own.state != ValueState::NotSet)
            fields.push_back(
                {QString::fromLatin1(member->id), std::move(own), SettingValue::notSet(), !wished.contains(member)});
    return fields;
}

Result<std::vector<FieldChange>> setSome(const Snapshot &snapshot, const ResourceType &type, const Setting &setting,
                                         const std::map<const Setting *, SettingValue> &wished, const Json &resource)
{
    const std::vector<const Setting *> members = writtenWith(type, setting);
    const bool blank = isBlank(memberAt(resource, setting.property));
    std::vector<FieldChange> fields;
    for (const Setting *member : members) {
        const SettingValue own = readValue(*member, resource);
        if (const auto wish = wished.find(member); wish != wished.end()) {
            fields.push_back({QString::fromLatin1(member->id), own, wish->second, false});
            continue;
        }
        // Inheritance ends for the whole property once one of its members is set, so the rest is written out.
        const bool half = std::ranges::any_of(
            members, [&](const Setting *other) { return wished.contains(other) && areHalves(*member, *other); });
        if (!half && !(blank && *type.inheritsFrom))
            continue;
        auto along = valueAlong(snapshot, type, *member, own);
        if (!along)
            return failure(along.error());
        fields.push_back({QString::fromLatin1(member->id), own, std::move(*along), true});
    }
    return fields;
}
} // namespace

Result<std::vector<ResourceWishes>> groupWishes(const Snapshot &snapshot, const std::vector<Change> &changes)
{
    std::vector<ResourceWishes> groups;
    for (const ResourceType *type : allResourceTypes()) {
        std::map<QString, std::vector<Change>> byKey;
        for (const Change &change : changes)
            if (change.address.resourceType == QLatin1String(type->id))
                byKey[type->perPartner ? change.address.key.toLower() : change.address.key].push_back(change);
        for (auto &[key, wishes] : byKey) {
            if (const auto problem = keyProblem(snapshot, *type, key))
                return failure(*problem);
            groups.push_back({type, key, std::move(wishes)});
        }
    }
    for (const Change &change : changes)
        if (!findSetting(change.address.resourceType, change.address.setting).setting)
            return refuse("plan.unknownSetting",
                          say(QT_TRANSLATE_NOOP("Planner", "There is no setting “%1”. “ententectl "
                                                           "catalogue” lists all of them."))
                              .arg(change.address.setting));
    return groups;
}

Result<std::vector<FieldChange>> fieldsFor(const Snapshot &snapshot, const ResourceWishes &wishes)
{
    const Json *found = snapshot.find(QString::fromLatin1(wishes.type->id), wishes.key);
    const Json resource = found ? withoutAnnotations(*found) : Json();
    const auto wished = realWishes(wishes, resource);
    if (!wished)
        return failure(wished.error());

    std::vector<FieldChange> fields;
    QByteArrayList doneProperties;
    for (const Setting &setting : wishes.type->settings) {
        if (!wished->contains(&setting) || doneProperties.contains(setting.property))
            continue;
        doneProperties << setting.property;
        const auto members = writtenWith(*wishes.type, setting);
        const auto isUnset = [&](const Setting *member) {
            const auto wish = wished->find(member);
            return wish != wished->end() && wish->second.state == ValueState::NotSet;
        };
        const auto isSet = [&](const Setting *member) {
            return wished->contains(member) && !isUnset(member);
        };
        const bool unsets = std::ranges::any_of(members, isUnset);
        if (unsets && std::ranges::any_of(members, isSet))
            return refuse("plan.contradiction",
                          say(QT_TRANSLATE_NOOP("Planner", "“%1” can only go back to the default together with what "
                                                           "belongs to it. Take back both, or neither."))
                              .arg(label(setting)));
        auto part = unsets ? Result<std::vector<FieldChange>>(unsetAll(*wishes.type, setting, *wished, resource))
                           : setSome(snapshot, *wishes.type, setting, *wished, resource);
        if (!part)
            return failure(part.error());
        std::ranges::move(*part, std::back_inserter(fields));
    }
    return fields;
}
} // namespace entente
