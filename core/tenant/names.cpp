// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/names.h"

#include "core/base/guid.h"
#include "core/tenant/objectquery.h"
#include "core/transport/pipeline.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
using Objects = std::vector<ObjectRef>;
using Lookup = QCoro::Task<NamesFound>;

constexpr std::size_t idsPerCall = 1000; ///< Microsoft Graph: directoryObject: getByIds
constexpr std::size_t idsPerFilter = 15; ///< Microsoft Graph: use the $filter query parameter, operator `in`

std::vector<Objects> chunksOf(const Objects &objects, std::size_t size)
{
    std::vector<Objects> chunks;
    for (std::size_t start = 0; start < objects.size(); start += size) {
        const std::size_t end = std::min(objects.size(), start + size);
        chunks.emplace_back(objects.begin() + static_cast<std::ptrdiff_t>(start),
                            objects.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return chunks;
}

Objects ofKind(const Objects &objects, ObjectKind kind)
{
    Objects found;
    std::ranges::copy_if(objects, std::back_inserter(found),
                         [kind](const ObjectRef &object) { return object.kind == kind; });
    return found;
}

Request filterRequest(ObjectKind kind, const Objects &objects)
{
    const ObjectQuery query = queryFor(kind);
    QStringList quoted;
    for (const ObjectRef &object : objects)
        quoted.append(u"'%1'"_s.arg(object.id));
    const QString filter = u"%1 in (%2)"_s.arg(query.idProperty, quoted.join(u','));
    return Request::get(Service::Graph, u"%1?$filter=%2&$select=%3"_s.arg(query.path, inQuery(filter), query.select));
}

Request byIdsRequest(const Objects &objects)
{
    Json ids = Json::array();
    for (const ObjectRef &object : objects)
        ids.push_back(object.id);
    Request request(Verb::Post, Service::Graph, u"/directoryObjects/getByIds"_s);
    request.body = Json::object({{"ids", std::move(ids)}, {"types", Json::array({"user", "group"})}});
    request.readOnlyPost = true;
    request.batchable = false;
    return request;
}

/// Which of the two it is, an object says itself.
ObjectKind kindOf(const Json &item)
{
    return textAt(item, "@odata.type").endsWith(u".group"_s) ? ObjectKind::Group : ObjectKind::User;
}

/// A refused lookup says why; an answered one also says of which ids it knows nothing.
NamesFound refused(const Error &why)
{
    NamesFound found;
    found.why = why;
    return found;
}

NamesFound answered(const Objects &asked, std::span<const Json> items, std::optional<ObjectKind> kind)
{
    NamesFound found;
    for (const Json &item : items) {
        if (const std::optional<DirectoryObject> object = objectFromJson(kind.value_or(kindOf(item)), item))
            found.names.add(object->id, object->name);
    }
    for (const ObjectRef &object : asked)
        found.names.addUnresolved(object.id, object.kind);
    return found;
}

Lookup byFilter(Pipeline &pipeline, ObjectKind kind, Objects objects, Priority priority, CancelToken cancel)
{
    Request request = filterRequest(kind, objects);
    request.priority = priority;
    const Result<std::vector<Json>> items = co_await pipeline.sendPaged(std::move(request), cancel);
    co_return items ? answered(objects, *items, kind) : refused(items.error());
}

Lookup allOf(std::vector<Lookup> lookups)
{
    NamesFound all;
    for (const Lookup &lookup : lookups) {
        const NamesFound found = co_await lookup;
        all.names.mergeFrom(found.names);
        if (!all.why)
            all.why = found.why;
    }
    co_return all;
}

std::vector<Lookup> startFilters(Pipeline &pipeline, ObjectKind kind, const Objects &objects, Priority priority,
                                 const CancelToken &cancel)
{
    std::vector<Lookup> lookups;
    for (Objects &chunk : chunksOf(ofKind(objects, kind), idsPerFilter))
        lookups.push_back(byFilter(pipeline, kind, std::move(chunk), priority, cancel));
    return lookups;
}

Lookup byIds(Pipeline &pipeline, Objects objects, Priority priority, CancelToken cancel)
{
    Request request = byIdsRequest(objects);
    request.priority = priority;
    const Result<std::vector<Json>> items = co_await pipeline.sendPaged(std::move(request), cancel);
    if (items)
        co_return answered(objects, *items, std::nullopt);
    // It wants Directory.Read.All; the lists make do with User.Read.All and GroupMember.Read.All.
    if (items.error().kind != ErrorKind::Forbidden && items.error().kind != ErrorKind::Consent)
        co_return refused(items.error());
    std::vector<Lookup> lookups = startFilters(pipeline, ObjectKind::User, objects, priority, cancel);
    std::ranges::move(startFilters(pipeline, ObjectKind::Group, objects, priority, cancel),
                      std::back_inserter(lookups));
    co_return co_await allOf(std::move(lookups));
}
} // namespace

QCoro::Task<NamesFound> lookUpNames(Pipeline &pipeline, std::vector<ObjectRef> objects, Priority priority,
                                    CancelToken cancel)
{
    // getByIds refuses the whole list for one id that is none.
    Objects askable;
    std::ranges::copy_if(objects, std::back_inserter(askable),
                         [](const ObjectRef &object) { return isGuid(object.id); });
    std::vector<Lookup> lookups = startFilters(pipeline, ObjectKind::Application, askable, priority, cancel);
    Objects people = ofKind(askable, ObjectKind::User);
    std::ranges::copy(ofKind(askable, ObjectKind::Group), std::back_inserter(people));
    for (Objects &chunk : chunksOf(people, idsPerCall))
        lookups.push_back(byIds(pipeline, std::move(chunk), priority, cancel));

    NamesFound found = co_await allOf(std::move(lookups));
    for (const ObjectRef &object : objects) {
        if (!isGuid(object.id))
            found.names.addUnresolved(object.id, object.kind);
    }
    co_return found;
}
} // namespace entente
