// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reader.h"

#include "core/base/plainname.h"
#include "core/base/taskscope.h"
#include "core/engine/reading.h"
#include "core/tenant/directory.h"
#include "core/tenant/facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
using ReadingPtr = std::shared_ptr<Reading>;
using Part = QCoro::Task<void>;

QString settingsText()
{
    return QCoreApplication::translate("Reader", "Reading settings");
}
QString namesText()
{
    return QCoreApplication::translate("Reader", "Looking up names");
}

Request backgroundGet(Service service, const QString &path)
{
    Request request = Request::get(service, path);
    request.priority = Priority::Background;
    return request;
}

/// A settings read. Without the header the service writes "unknownFutureValue" for every member of an enumeration that
/// is newer than the API version (Microsoft Graph: best practices, handling future members in evolvable enumerations).
Request settingsGet(const ResourceType &type, const QString &path)
{
    Request request = Request::get(type.service, path);
    request.beta = type.interface == InterfaceKind::DocumentedBeta;
    if (type.service == Service::Graph)
        request.headers.emplace_back("Prefer", "include-unknown-enum-members");
    return request;
}

Error senseless()
{
    return {ErrorKind::BadAnswer, u"answer.wrongType"_s,
            QCoreApplication::translate("Reader",
                                        "The service gave an answer that makes no sense. Try again in a few minutes.")};
}

Part counted(ReadingPtr reading, Part part, QString what)
{
    co_await part;
    reading->partEnded(what);
}

/// `make` starts the part; it is counted before, so that a part that ends at once does not end the whole.
template <class Make>
void start(const ReadingPtr &reading, const QString &what, Make make)
{
    reading->partStarted();
    TaskScope::launch(counted(reading, make(), what));
}

/// A list, or the one object of a singleton as a list of one.
QCoro::Task<Result<std::vector<Json>>> fetch(ReadingPtr reading, Request request, bool isList, PageSeen onPage)
{
    Pipeline &pipeline = *reading->connection.pipeline;
    if (isList)
        co_return co_await pipeline.sendPaged(std::move(request), reading->cancel, std::move(onPage));
    Result<Response> answer = co_await pipeline.send(std::move(request), reading->cancel);
    if (!answer)
        co_return failure(answer.error());
    std::vector<Json> items;
    items.push_back(std::move(answer->json));
    co_return items;
}

Part readFact(ReadingPtr reading, const FactSource *source)
{
    Request request = backgroundGet(Service::Graph, QString::fromLatin1(source->path));
    const Result<std::vector<Json>> items = co_await fetch(reading, std::move(request), source->isList, PageSeen());
    if (items)
        source->take(reading->snapshot.tenant, *items);
    else
        reading->noteUnread(QString::fromLatin1(source->part), items.error());
}

Part nameTargets(ReadingPtr reading)
{
    std::vector<ObjectRef> wanted = idsToResolve(reading->snapshot, reading->snapshot.names);
    const NamesFound found =
        co_await lookUpNames(*reading->connection.pipeline, std::move(wanted), Priority::Background, reading->cancel);
    reading->snapshot.names.mergeFrom(found.names);
    if (found.why)
        reading->noteUnread(u"names"_s, *found.why);
}

void startTenantNames(const ReadingPtr &reading, const ResourceType &type, std::span<const Json> items)
{
    for (const Json &item : items) {
        const QString id = textAt(item, type.keyProperty);
        if (type.perPartner && !id.isEmpty() && reading->isNewTenant(id))
            start(reading, namesText(), [&reading, &id] { return nameTenant(*reading, id); });
    }
}

/// What inherits may leave everything out; else an object without the properties would read as if nothing were set.
bool hasItsProperties(const ResourceType &type, const Json &item)
{
    return *type.inheritsFrom || std::ranges::all_of(type.settings, [&item](const Setting &setting) {
        return item.contains(setting.property);
    });
}

/// It is an object, has its key where the type has one, and is one of this type.
bool makesSense(const ResourceType &type, const Json &item)
{
    return item.is_object() && (!type.isCollection() || isPlainId(textAt(item, type.keyProperty))) &&
           hasItsProperties(type, item);
}

/// The one that was asked for.
bool isNamed(const ResourceType &type, const Json &item, const QString &key)
{
    return !type.isCollection() || textAt(item, type.keyProperty).compare(key, Qt::CaseInsensitive) == 0;
}

ResourceReading readingOf(const ResourceType &type, Result<std::vector<Json>> items)
{
    ResourceReading reading;
    if (!items)
        reading.why = items.error();
    else if (!std::ranges::all_of(*items, [&type](const Json &item) { return makesSense(type, item); }))
        reading.why = senseless();
    else
        reading.items = *std::move(items);
    return reading;
}

Part readType(ReadingPtr reading, const ResourceType *type)
{
    // Before the names: each page is what the next one and a hundred look-ups wait for. Alone, because an envelope is
    // as slow as its slowest part.
    Request request = settingsGet(*type, QString::fromLatin1(type->listPath));
    request.batchable = !type->isCollection();
    // Names are looked up while the next page is on its way.
    PageSeen onPage = [reading, type](std::span<const Json> page) {
        startTenantNames(reading, *type, page);
    };
    Result<std::vector<Json>> items =
        co_await fetch(reading, std::move(request), type->isCollection(), std::move(onPage));
    if (items || !reading->endsAll(items.error()))
        reading->snapshot.readings.insert(QString::fromLatin1(type->id), readingOf(*type, std::move(items)));
    if (--reading->typesToGo == 0 && !reading->cancel.isCancelled())
        start(reading, namesText(), [&reading] { return nameTargets(reading); });
}

/// What is known of the tenant before anything is asked.
void prefill(Snapshot &snapshot, const Connection &connection)
{
    snapshot.takenAt = connection.clock->now();
    snapshot.practice = connection.cloud.practice;
    snapshot.tenant.cloud = connection.cloud.name;
    snapshot.tenant.id = connection.entry.tenantId;
    snapshot.tenant.displayName = connection.entry.displayName;
    snapshot.tenant.defaultDomain = connection.entry.domain;
    snapshot.tenant.signedInAs = connection.entry.account.userName;
}

void startAll(const ReadingPtr &reading)
{
    reading->typesToGo = static_cast<int>(allResourceTypes().size());
    for (const ResourceType *type : allResourceTypes())
        start(reading, settingsText(), [&reading, type] { return readType(reading, type); });
    for (const FactSource &source : factSources())
        start(reading, settingsText(), [&reading, &source] { return readFact(reading, &source); });
}

/// A token for another tenant would put another tenant's settings under this one's name.
bool isAnotherTenant(const Reading &reading)
{
    const QString &expected = reading.connection.entry.tenantId;
    return !expected.isEmpty() && reading.snapshot.tenant.id.compare(expected, Qt::CaseInsensitive) != 0;
}
} // namespace

QCoro::Task<Result<Snapshot>> readTenant(Connection connection, std::function<void(ReadProgress)> progress,
                                         CancelToken cancel)
{
    const auto reading = std::make_shared<Reading>(std::move(connection), std::move(progress), cancel);
    prefill(reading->snapshot, reading->connection);
    // One part of its own, so that the whole does not end before everything has begun.
    reading->partStarted();
    startAll(reading);
    reading->partEnded(settingsText());
    // Not `cancel`: every part ends soon after a cancel, and none may outlive the reading.
    const CancelToken never;
    co_await untilOpen(reading->allEnded(), never);

    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (reading->fatal)
        co_return failure(*reading->fatal);
    if (isAnotherTenant(*reading)) {
        co_return failure(ErrorKind::SignIn, u"tenant.other"_s,
                          QCoreApplication::translate(
                              "Reader", "The service answered for another tenant. Sign in to this tenant again."));
    }
    settleFacts(reading->snapshot.tenant);
    co_return std::move(reading->snapshot);
}

QCoro::Task<ResourceReading> readResources(Connection connection, const ResourceType &type, CancelToken cancel)
{
    Request request = settingsGet(type, QString::fromLatin1(type.listPath));
    Result<std::vector<Json>> items = co_await connection.pipeline->sendPaged(std::move(request), cancel, PageSeen());
    co_return readingOf(type, std::move(items));
}

QCoro::Task<Result<Json>> readResource(Connection connection, const ResourceType &type, QString key, CancelToken cancel)
{
    Request request = settingsGet(type, pathOf(type, key));
    Result<Response> answer = co_await connection.pipeline->send(std::move(request), cancel);
    if (answer && makesSense(type, answer->json) && isNamed(type, answer->json, key))
        co_return std::move(answer->json);
    if (answer)
        co_return failure(senseless());
    if (answer.error().kind == ErrorKind::NotFound && type.isCollection())
        co_return Json();
    co_return failure(answer.error());
}
} // namespace entente
