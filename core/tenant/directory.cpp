// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/directory.h"

#include "core/base/guid.h"
#include "core/base/plainname.h"
#include "core/tenant/objectquery.h"
#include "core/transport/pipeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
/// A quote or backslash would end the text inside $search="name:text".
QString quotedForSearch(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    return text.replace(u'"', u"\\\""_s);
}

QString searchClause(ObjectKind kind, const QString &text)
{
    const QString quoted = quotedForSearch(text);
    if (!text.contains(u'@') || kind == ObjectKind::Application)
        return u"\"displayName:%1\""_s.arg(quoted);
    const QString mail = u"\"mail:%1\""_s.arg(quoted);
    return kind == ObjectKind::User ? mail + u" OR \"userPrincipalName:%1\""_s.arg(quoted) : mail;
}

Request searchRequest(ObjectKind kind, const QString &text, int limit)
{
    const ObjectQuery query = queryFor(kind);
    const QString filter = isGuid(text) ? u"$filter="_s + inQuery(u"%1 eq '%2'"_s.arg(query.idProperty, text))
                                        : u"$count=true&$search="_s + inQuery(searchClause(kind, text));
    Request request = Request::get(
        Service::Graph, u"%1?%2&$select=%3&$top=%4"_s.arg(query.path, filter, query.select, QString::number(limit)));
    // A person is typing: it does not wait for the envelope that a reading fills.
    request.batchable = false;
    request.headers.emplace_back("ConsistencyLevel", "eventual");
    return request;
}

/// Names that begin with what was typed come first.
void sortByFit(std::vector<DirectoryObject> &found, const QString &text)
{
    const auto isWorse = [&text](const DirectoryObject &object) {
        return !object.name.displayName.startsWith(text, Qt::CaseInsensitive);
    };
    std::ranges::stable_sort(found, [&isWorse](const DirectoryObject &one, const DirectoryObject &other) {
        if (isWorse(one) != isWorse(other))
            return isWorse(other);
        return one.name.displayName.localeAwareCompare(other.name.displayName) < 0;
    });
}

Error noSuchTenant(const QString &domainOrId, const Error &answer)
{
    Error error = answer;
    error.kind = ErrorKind::NotFound;
    error.message = QCoreApplication::translate("Directory",
                                                "No organisation in this cloud is known as \"%1\". Check the spelling, "
                                                "and whether it is in another Microsoft cloud.")
                        .arg(domainOrId);
    return error;
}

/// A ' in the value would end it: OData writes it twice.
Request tenantRequest(const QString &domainOrId)
{
    const bool byId = isGuid(domainOrId);
    QString value = domainOrId;
    value.replace(u'\'', u"''"_s);
    const QString path = byId ? u"/tenantRelationships/findTenantInformationByTenantId(tenantId='%1')"_s
                              : u"/tenantRelationships/findTenantInformationByDomainName(domainName='%1')"_s;
    return Request::get(Service::Graph, path.arg(inQuery(value)));
}

Error senseless()
{
    return {ErrorKind::BadAnswer, u"answer.wrongType"_s,
            QCoreApplication::translate("Directory",
                                        "The service gave an answer that makes no sense. Try again in a few minutes.")};
}

Result<TenantName> tenantFromJson(const Json &json, const QString &asked)
{
    TenantName found;
    found.tenantId = textAt(json, "tenantId");
    found.displayName = plainName(textAt(json, "displayName"));
    found.defaultDomain = plainName(textAt(json, "defaultDomainName"));
    const bool isAnother = isGuid(asked) && found.tenantId.compare(asked, Qt::CaseInsensitive) != 0;
    if (isGuid(found.tenantId) && !isAnother)
        return found;
    return failure(senseless());
}
} // namespace

QCoro::Task<Result<std::vector<DirectoryObject>>> searchDirectory(Pipeline &pipeline, ObjectKind kind, QString text,
                                                                  int limit, CancelToken cancel)
{
    text = text.trimmed();
    std::vector<DirectoryObject> found;
    if (text.isEmpty() || limit < 1)
        co_return found;
    Request request = searchRequest(kind, text, limit);
    // One page is enough: what is not among the best is found by typing on.
    const Result<Response> answer = co_await pipeline.send(std::move(request), cancel);
    if (!answer)
        co_return failure(answer.error());
    const Json &items = memberAt(answer->json, "value");
    if (!items.is_array())
        co_return failure(senseless());
    for (const Json &item : items) {
        if (std::optional<DirectoryObject> object = objectFromJson(kind, item); object && std::ssize(found) < limit)
            found.push_back(*std::move(object));
    }
    sortByFit(found, text);
    co_return found;
}

QCoro::Task<Result<TenantName>> findTenant(Pipeline &pipeline, QString domainOrId, CancelToken cancel,
                                           Priority priority)
{
    domainOrId = domainOrId.trimmed();
    if (!isGuid(domainOrId) && !domainOrId.contains(u'.')) {
        co_return failure(
            ErrorKind::Usage, u"tenant.notADomain"_s,
            QCoreApplication::translate("Directory",
                                        "Type a domain of the organisation, such as fabrikam.com, or its tenant ID."));
    }
    Request request = tenantRequest(domainOrId);
    request.priority = priority;
    const Result<Response> answer = co_await pipeline.send(std::move(request), cancel);
    if (answer)
        co_return tenantFromJson(answer->json, domainOrId);
    // 400: not even the form of a domain.
    const bool isUnknown = answer.error().kind == ErrorKind::NotFound || answer.error().httpStatus == 400;
    co_return failure(isUnknown ? noSuchTenant(domainOrId, answer.error()) : answer.error());
}
} // namespace entente
