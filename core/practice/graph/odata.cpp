// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/odata.h"

#include "core/practice/graph/filter.h"
#include "core/practice/graph/search.h"
#include "core/practice/graph/shape.h"

#include <QUrl>

#include <algorithm>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
using Items = std::vector<const Json *>;

const QStringList knownOptions = {u"$filter"_s, u"$search"_s, u"$orderby"_s,   u"$top"_s,   u"$skip"_s,
                                  u"$count"_s,  u"$select"_s, u"$skiptoken"_s, u"$expand"_s};

Response unsupported(const QString &message)
{
    return error(400, "Request_UnsupportedQuery", message);
}

std::optional<Response> refuseOptions(const Call &call, const ListRules &rules)
{
    for (const auto &[name, value] : call.query.all()) {
        if (name.startsWith(u'$') && !knownOptions.contains(name))
            return badRequest(u"The query parameter '%1' is not supported."_s.arg(name));
        if (!rules.paged && name != u"$select"_s && name.startsWith(u'$'))
            return badRequest(u"The query parameter '%1' is not supported on this resource."_s.arg(name));
        if (name == u"$expand"_s && !rules.expandable.contains(value))
            return badRequest(u"Parsing OData Select and Expand failed: '%1' cannot be expanded."_s.arg(value));
    }
    for (const QString &name : call.query.value(u"$select"_s).split(u',', Qt::SkipEmptyParts)) {
        if (name != u"*"_s && !rules.properties.contains(name.trimmed()))
            return badRequest(
                u"Parsing OData Select and Expand failed: Could not find a property named '%1' on type '%2'."_s.arg(
                    name.trimmed(), rules.typeName));
    }
    return std::nullopt;
}

Json selected(const Call &call, const Json &stored, const ListRules &rules)
{
    std::optional<Json> masked;
    if (rules.shape && !call.wantsNewerMembers())
        masked = withoutNewerMembers(stored, *rules.shape);
    const Json &item = masked ? *masked : stored;
    QStringList names = call.query.value(u"$select"_s).split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty())
        names = rules.defaults;
    if (names.isEmpty() || names.contains(u"*"_s))
        return item;
    names += call.query.value(u"$expand"_s).split(u',', Qt::SkipEmptyParts);
    Json result = Json::object();
    for (auto member = item.begin(); member != item.end(); ++member) {
        if (member.key().starts_with("@odata."))
            result[member.key()] = *member;
    }
    for (const QString &name : names) {
        const std::string key = name.trimmed().toStdString();
        if (item.contains(key))
            result[key] = item[key];
    }
    return result;
}

std::optional<Response> applyFilter(const Call &call, const ListRules &rules, Items &items)
{
    if (!call.query.has(u"$filter"_s))
        return std::nullopt;
    const Filter filter = parseFilter(call.query.value(u"$filter"_s), rules.properties);
    if (!filter.complaint.isEmpty())
        return badRequest(filter.complaint);
    if (filter.advanced && !(call.isEventual() && call.query.value(u"$count"_s) == u"true"_s))
        return unsupported(
            u"The specified filter to the reference property query is currently not supported without the "
            "header 'ConsistencyLevel: eventual' and $count=true."_s);
    std::erase_if(items, [&filter](const Json *item) { return !filter.matches(*item); });
    return std::nullopt;
}

std::optional<Response> applySearch(const Call &call, const ListRules &rules, Items &items)
{
    if (!call.query.has(u"$search"_s))
        return std::nullopt;
    if (rules.searchable.isEmpty())
        return unsupported(u"$search is not supported on this resource."_s);
    if (!call.isEventual())
        return unsupported(
            u"Request with $search query parameter only works through MSGraph with a special request header: "
            "'ConsistencyLevel: eventual'"_s);
    const Search search = parseSearch(call.query.value(u"$search"_s), rules.searchable);
    if (!search.complaint.isEmpty())
        return badRequest(search.complaint);
    std::erase_if(items, [&search](const Json *item) { return !search.matches(*item); });
    return std::nullopt;
}

std::optional<Response> applyOrder(const Call &call, const ListRules &rules, Items &items)
{
    if (!call.query.has(u"$orderby"_s))
        return std::nullopt;
    const QStringList words = call.query.value(u"$orderby"_s).split(u' ', Qt::SkipEmptyParts);
    const bool descending = words.value(1) == u"desc"_s;
    if (words.isEmpty() || !rules.properties.contains(words[0]) ||
        (words.size() > 1 && !descending && words[1] != u"asc"_s))
        return badRequest(u"Invalid $orderby clause."_s);
    if (call.query.has(u"$filter"_s) && !call.isEventual())
        return unsupported(u"Sorting not supported for current query."_s);
    const std::string name = words[0].toStdString();
    std::stable_sort(items.begin(), items.end(), [&name, descending](const Json *left, const Json *right) {
        const QString a = textAt(*left, name.c_str()).toCaseFolded();
        const QString b = textAt(*right, name.c_str()).toCaseFolded();
        return descending ? b < a : a < b;
    });
    return std::nullopt;
}

struct Page {
    std::size_t start = 0;
    std::size_t size = 0;
    QString complaint;
};

Page pageOf(const Call &call, const ListRules &rules, std::size_t total)
{
    Page page;
    page.size = rules.paged ? static_cast<std::size_t>(call.world.faults.pageSize) : total;
    bool fine = true;
    if (call.query.has(u"$top"_s)) {
        const int top = call.query.value(u"$top"_s).toInt(&fine);
        page.size = static_cast<std::size_t>(top);
        if (!fine || top < 1 || top > rules.maxTop)
            page.complaint = u"Invalid page size specified: '%1'. Must be between 1 and %2 inclusive."_s.arg(
                call.query.value(u"$top"_s), QString::number(rules.maxTop));
    }
    if (call.query.has(u"$skip"_s))
        page.start = call.query.value(u"$skip"_s).toUInt(&fine);
    if (fine && call.query.has(u"$skiptoken"_s)) {
        const QByteArray token =
            QByteArray::fromBase64(call.query.value(u"$skiptoken"_s).toLatin1(), QByteArray::Base64UrlEncoding);
        page.start = token.startsWith("practice:") ? token.mid(9).toUInt(&fine) : 0;
        fine = fine && page.start > 0 && page.start < total;
    }
    if (!fine && page.complaint.isEmpty())
        page.complaint = u"Skip token or skip count is not valid."_s;
    page.start = std::min(page.start, total);
    return page;
}

QString nextLink(const Call &call, std::size_t start)
{
    QByteArray query;
    for (const auto &[name, value] : call.query.all()) {
        if (name != u"$skiptoken"_s && name != u"$skip"_s)
            query += QUrl::toPercentEncoding(name, "$") + '=' + QUrl::toPercentEncoding(value, "$,'()") + '&';
    }
    const QByteArray token =
        ("practice:" + QByteArray::number(static_cast<qulonglong>(start))).toBase64(QByteArray::Base64UrlEncoding);
    return call.world.origin + call.request.path + u'?' +
           QString::fromLatin1(query + "$skiptoken=" + QUrl::toPercentEncoding(QString::fromLatin1(token)));
}

std::optional<Response> narrow(const Call &call, const ListRules &rules, Items &items)
{
    for (const auto step : {applyFilter, applySearch, applyOrder}) {
        if (auto refused = step(call, rules, items))
            return refused;
    }
    return std::nullopt;
}

Items pointers(const std::vector<Json> &items)
{
    Items result;
    for (const Json &item : items)
        result.push_back(&item);
    return result;
}
} // namespace

Response list(const Call &call, const std::vector<const Json *> &all, const ListRules &rules)
{
    Items items = all;
    if (auto refused = refuseOptions(call, rules))
        return *refused;
    if (auto refused = narrow(call, rules, items))
        return *refused;
    const Page page = pageOf(call, rules, items.size());
    if (!page.complaint.isEmpty())
        return badRequest(page.complaint);
    const std::size_t end = std::min(items.size(), page.start + page.size);
    Json body = {{"@odata.context", call.context(rules.contextName)}};
    if (call.query.value(u"$count"_s) == u"true"_s && call.isEventual() && !call.query.has(u"$skiptoken"_s))
        body["@odata.count"] = items.size();
    if (end < items.size())
        body["@odata.nextLink"] = nextLink(call, end);
    Json value = Json::array();
    for (std::size_t i = page.start; i < end; ++i)
        value.push_back(selected(call, *items[i], rules));
    body["value"] = std::move(value);
    return {200, body};
}

Response list(const Call &call, const std::vector<Json> &items, const ListRules &rules)
{
    return list(call, pointers(items), rules);
}

Response count(const Call &call, const std::vector<Json> &all, const ListRules &rules)
{
    Items items = pointers(all);
    if (!call.isEventual())
        return badRequest(u"$count is not currently supported."_s);
    if (auto refused = applyFilter(call, rules, items))
        return *refused;
    if (auto refused = applySearch(call, rules, items))
        return *refused;
    return {200, QByteArray::number(static_cast<qulonglong>(items.size())), "text/plain"};
}

Response single(const Call &call, const Json &item, const ListRules &rules)
{
    if (auto refused = refuseOptions(call, rules))
        return *refused;
    return object(call, rules.contextName + u"/$entity"_s, selected(call, item, rules));
}
} // namespace entente::practice::graph
