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

std::vector<Wanted> resourcesOf(const Plan &plan, const QString &tenantId)
{
    std::vector<Wanted> wanted;
    const auto add = [&wanted](const ResourceType *type, const QString &key) {
        if (const Wanted one(type, key); type && std::ranges::find(wanted, one) == wanted.end())
            wanted.push_back(one);
    };
    for (const TenantPlan &tenant : plan.tenants) {
        if (tenant.tenantId.compare(tenantId, Qt::CaseInsensitive) != 0)
            continue;
        for (const PlanStep &step : tenant.steps) {
            const ResourceType *type = findResourceType(step.resourceType);
            add(type, step.key);
            add(type ? findResourceType(QString::fromLatin1(type->inheritsFrom)) : nullptr, QString());
        }
    }
    return wanted;
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
    const std::vector<Wanted> resources = resourcesOf(plan, tenantId);
    // A person waits for this: all is asked for at once.
    std::vector<QCoro::Task<Result<Json>>> reads;
    reads.reserve(resources.size());
    for (const Wanted &wanted : resources)
        reads.push_back(readResource(connection, *wanted.type, wanted.key, reading.cancel));
    std::vector<ObjectRef> ids = idsToResolve(plan, tenantId, reading.snapshot.names);
    const QCoro::Task<NamesFound> names =
        lookUpNames(*connection.pipeline, std::move(ids), Priority::Foreground, reading.cancel);
    std::vector<QCoro::Task<void>> partners;
    for (const Wanted &wanted : resources) {
        if (wanted.type->perPartner && reading.isNewTenant(wanted.key))
            partners.push_back(nameTenant(reading, wanted.key));
    }
    for (size_t i = 0; i < reads.size(); ++i) {
        const Result<Json> read = co_await reads[i];
        take(reading, resources[i], read);
    }
    for (const QCoro::Task<void> &partner : partners)
        co_await partner;
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
