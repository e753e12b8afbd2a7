// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/audience.h"

#include "core/catalogue/targets.h"

#include <algorithm>

namespace entente::ui
{
namespace
{
DirectoryObject objectOf(const Target &target, const NameBook &names)
{
    DirectoryObject object;
    object.id = target.id.toLower();
    object.name = names.find(target.id).value_or(KnownName());
    object.name.kind = target.type == TargetType::User ? ObjectKind::User : ObjectKind::Group;
    return object;
}

bool isUser(const DirectoryObject &object)
{
    return object.name.kind == ObjectKind::User;
}
} // namespace

QStringList Audience::groups() const
{
    QStringList ids;
    if (everyone)
        return ids;
    std::ranges::copy_if(pastedIds, std::back_inserter(ids),
                         [this](const QString &id) { return !userIds.contains(id, Qt::CaseInsensitive); });
    for (const DirectoryObject &object : chosen)
        if (!isUser(object))
            ids << object.id;
    ids.removeDuplicates();
    return ids;
}

QStringList Audience::users() const
{
    QStringList ids;
    if (everyone)
        return ids;
    std::ranges::copy_if(pastedIds, std::back_inserter(ids),
                         [this](const QString &id) { return userIds.contains(id, Qt::CaseInsensitive); });
    for (const DirectoryObject &object : chosen)
        if (isUser(object))
            ids << object.id;
    ids.removeDuplicates();
    return ids;
}

bool Audience::namesUsers() const
{
    return !userIds.isEmpty() || std::ranges::any_of(chosen, isUser);
}

void Audience::addTo(NameBook &names) const
{
    for (const DirectoryObject &object : chosen) {
        if (object.name.displayName.isEmpty())
            names.addUnresolved(object.id, object.name.kind);
        else
            names.add(object.id, object.name);
    }
    for (const QString &id : pastedIds)
        names.addUnresolved(id, userIds.contains(id, Qt::CaseInsensitive) ? ObjectKind::User : ObjectKind::Group);
}

std::optional<Audience> audienceNow(const SettingValue &value, const NameBook &names, bool readable)
{
    if (value.state == ValueState::NotSet)
        return std::nullopt;
    Audience audience;
    audience.everyone = false;
    const auto rule = value.state == ValueState::Set ? targetRuleFromJson(value.raw) : std::nullopt;
    if (!rule) {
        audience.note = value.state == ValueState::Unreadable ? AudienceNote::NotRead : AudienceNote::NotUnderstood;
        return audience;
    }
    const auto standsForMany = [](const Target &target) {
        return isSpecialTarget(target.id);
    };
    const bool blocks = rule->access == AccessType::Blocked;
    const bool namesAll = std::ranges::any_of(rule->targets, standsForMany);
    if (namesAll || rule->targets.empty()) {
        if (blocks == namesAll)
            return std::nullopt;
        audience.everyone = true;
        return audience;
    }
    audience.replaces = true;
    if (blocks) {
        audience.note = AudienceNote::BlocksChosen;
        return audience;
    }
    for (const Target &target : rule->targets) {
        if (readable) {
            audience.chosen.push_back(objectOf(target, names));
            continue;
        }
        audience.pastedIds << target.id.toLower();
        if (target.type == TargetType::User)
            audience.userIds << target.id.toLower();
    }
    return audience;
}
} // namespace entente::ui
