// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reviewreading.h"

#include "core/engine/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
/// A resource that a step speaks of.
class Wanted
{
public:
    Wanted(const ResourceType *itsType, QString itsKey) : type(itsType), key(std::move(itsKey)) {}

    const ResourceType *type;
    QString key;
    friend bool operator==(const Wanted &, const Wanted &) = default;
};

/// What has to be read for the steps of one tenant.
struct Wishes {
    std::vector<Wanted> resources;
    std::vector<const ResourceType *> lists; ///< whose every entry may follow what a step changes

    void add(const ResourceType *type, const QString &key)
    {
        if (const Wanted one(type, key); type && std::ranges::find(resources, one) == resources.end())
            resources.push_back(one);
    }
    void addList(const ResourceType *type)
    {
        if (type && std::ranges::find(lists, type) == lists.end())
            lists.push_back(type);
    }
    void dropWhatTheListsHold()
    {
        std::erase_if(resources,
                      [this](const Wanted &one) { return std::ranges::find(lists, one.type) != lists.end(); });
    }
};

Wishes wishesFor(const Plan &plan, const QString &tenantId)
{
    Wishes wishes;
    for (const TenantPlan &tenant : plan.tenants) {
        if (tenant.tenantId.compare(tenantId, Qt::CaseInsensitive) != 0)
            continue;
        for (const PlanStep &step : tenant.steps) {
            const ResourceType *type = findResourceType(step.resourceType);
            if (!type)
                continue;
            wishes.add(type, step.key);
            wishes.add(findResourceType(QString::fromLatin1(type->inheritsFrom)), QString());
            wishes.addList(heirOf(*type));
        }
    }
    wishes.dropWhatTheListsHold();
    return wishes;
}

/// The partners that are shown by name: those of the steps, and of the lists that were read.
std::vector<QCoro::Task<void>> namePartners(Reading &reading, const ResourceType &type, const QStringList &keys)
{
    std::vector<QCoro::Task<void>> tasks;
    for (const QString &key : keys)
        if (type.perPartner && reading.isNewTenant(key))
            tasks.push_back(nameTenant(reading, key));
    return tasks;
}

/// `reading` outlives the task.
QCoro::Task<void> readList(Reading &reading, const ResourceType *type)
{
    ResourceReading list = co_await readResources(reading.connection, *type, reading.cancel);
    if (list.why && reading.endsAll(*list.why))
        co_return;
    QStringList keys;
    for (const Json &item : list.items)
        keys << textAt(item, type->keyProperty);
    reading.snapshot.readings[QString::fromLatin1(type->id)] = std::move(list);
    const std::vector<QCoro::Task<void>> names = namePartners(reading, *type, keys);
    for (const QCoro::Task<void> &name : names)
        co_await name;
}

void take(Reading &reading, const Wanted &wanted, const Result<Json> &found)
{
    if (!found && reading.endsAll(found.error()))
        return;
    ResourceReading &part = reading.snapshot.readings[QString::fromLatin1(wanted.type->id)];
    if (!found)
        part.why = found.error();
    else if (!found->is_null()) // null: not there yet
        part.items.push_back(*found);
}
} // namespace

QCoro::Task<Result<Snapshot>> readForReview(Connection connection, Plan plan, CancelToken cancel)
{
    Reading reading(connection, nullptr, cancel);
    const QString tenantId = connection.entry.tenantId;
    reading.snapshot.tenant.id = tenantId;
    reading.snapshot.tenant.displayName = connection.entry.displayName;
    reading.snapshot.takenAt = connection.clock->now();
    reading.snapshot.practice = connection.cloud.practice;
    const Wishes wishes = wishesFor(plan, tenantId);
    // A person waits for this: all is asked for at once.
    std::vector<QCoro::Task<void>> parts;
    parts.reserve(wishes.lists.size());
    for (const ResourceType *type : wishes.lists)
        parts.push_back(readList(reading, type));
    std::vector<QCoro::Task<Result<Json>>> reads;
    reads.reserve(wishes.resources.size());
    for (const Wanted &wanted : wishes.resources)
        reads.push_back(readResource(connection, *wanted.type, wanted.key, reading.cancel));
    std::vector<ObjectRef> ids = idsToResolve(plan, tenantId, reading.snapshot.names);
    const QCoro::Task<NamesFound> names =
        lookUpNames(*connection.pipeline, std::move(ids), Priority::Foreground, reading.cancel);
    for (const Wanted &wanted : wishes.resources)
        for (QCoro::Task<void> &partner : namePartners(reading, *wanted.type, {wanted.key}))
            parts.push_back(std::move(partner));
    for (size_t i = 0; i < reads.size(); ++i) {
        const Result<Json> read = co_await reads[i];
        take(reading, wishes.resources[i], read);
    }
    for (const QCoro::Task<void> &part : parts)
        co_await part;
    const NamesFound found = co_await names;
    reading.snapshot.names.mergeFrom(found.names);
    if (found.why)
        reading.noteUnread(u"names"_s, *found.why);
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (reading.fatal)
        co_return failure(*reading.fatal);
    co_return std::move(reading.snapshot);
}
} // namespace entente
