// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/draft.h"

#include <QString>

namespace entente::ui
{
namespace
{
using Pointer = Json::json_pointer;

Json *itemAt(ResourceReading &reading, const ResourceType &type, const QString &key)
{
    if (!type.isCollection())
        return reading.items.empty() ? nullptr : &reading.items.front();
    for (Json &item : reading.items) {
        if (textAt(item, type.keyProperty).compare(key, Qt::CaseInsensitive) == 0)
            return &item;
    }
    Json fresh = Json::object();
    fresh[type.keyProperty] = key;
    reading.items.push_back(std::move(fresh));
    return &reading.items.back();
}

/// A partner property that is null takes the default's value as a whole: the half that is not changed must keep what it
/// showed before.
Json inheritedProperty(const Snapshot &snapshot, const ResourceType &type, const char *property)
{
    if (*type.inheritsFrom == '\0')
        return Json::object();
    const Json *parent = snapshot.find(QString::fromLatin1(type.inheritsFrom), QString());
    const Json inherited = parent ? memberAt(*parent, property) : Json();
    return inherited.is_object() ? inherited : Json::object();
}

void writeInto(Snapshot &snapshot, const Change &change)
{
    const CatalogueEntry entry = findSetting(change.address.resourceType, change.address.setting);
    const auto reading = snapshot.readings.find(change.address.resourceType);
    if (!entry.setting || reading == snapshot.readings.end() || !reading->wasRead())
        return;
    Json *item = itemAt(*reading, *entry.type, change.address.key);
    if (!item || !item->is_object())
        return;
    const char *property = entry.setting->property;
    if (change.newValue.state == ValueState::NotSet) {
        (*item)[property] = nullptr;
        return;
    }
    const Pointer path(entry.setting->path);
    const bool nested = path.parent_pointer() != Pointer();
    if (nested && !memberAt(*item, property).is_object())
        (*item)[property] = inheritedProperty(snapshot, *entry.type, property);
    (*item)[path] = change.newValue.raw;
}
} // namespace

SnapshotPtr draftOf(const SnapshotPtr &snapshot, const std::vector<Change> &changes, const NameBook &names)
{
    if (!snapshot || changes.empty())
        return snapshot;
    auto draft = std::make_shared<Snapshot>(*snapshot);
    for (const Change &change : changes)
        writeInto(*draft, change);
    draft->names.mergeFrom(names);
    return draft;
}
} // namespace entente::ui
