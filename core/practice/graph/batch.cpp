// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/batch.h"

#include "core/practice/graph/errors.h"
#include "core/practice/graph/router.h"

#include <algorithm>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t maxRequests = 20;

struct Part {
    QString id;
    Request request;
    QStringList dependsOn;
    std::optional<Response> answer;
};

struct Parts {
    std::vector<Part> all;
    QString complaint; ///< why the batch as a whole is refused
};

Parts refused(const QString &complaint)
{
    return {{}, complaint};
}

/// Headers of a part; those of the envelope do not count, except for who is calling.
Headers headersOf(const Json &item, const Request &envelope)
{
    Headers headers = {{"Authorization", envelope.header("Authorization")}};
    const Json &given = memberAt(item, "headers");
    for (auto header = given.begin(); header != given.end(); ++header) {
        if (header->is_string() && header.key() != "Authorization")
            headers.append({QByteArray::fromStdString(header.key()), header->get<QString>().toUtf8()});
    }
    return headers;
}

QString readPart(const Json &item, const Request &envelope, Part &part)
{
    static const QStringList methods = {u"GET"_s, u"POST"_s, u"PATCH"_s, u"PUT"_s, u"DELETE"_s};
    part.id = textAt(item, "id");
    const QString method = textAt(item, "method").toUpper();
    const QString url = textAt(item, "url");
    if (part.id.isEmpty())
        return u"Request id cannot be null or empty."_s;
    if (!methods.contains(method))
        return u"Write request id : %1 has an invalid method."_s.arg(part.id);
    if (url.isEmpty() || url.contains(u"://"_s))
        return u"Write request id : %1 needs a url relative to the version of the batch."_s.arg(part.id);
    part.request =
        Request(method.toLatin1(), envelope.path.section(u'/', 0, 2) + (url.startsWith(u'/') ? url : u'/' + url),
                headersOf(item, envelope));
    if (const Json &body = memberAt(item, "body"); !body.is_null()) {
        if (part.request.header("Content-Type").isEmpty())
            return u"Write request id : %1 does not contain Content-Type header or body."_s.arg(part.id);
        part.request.body = toBytes(body);
    }
    for (const Json &other : memberAt(item, "dependsOn")) {
        if (!other.is_string())
            return u"Request id : %1 has an invalid dependsOn."_s.arg(part.id);
        part.dependsOn.append(other.get<QString>());
    }
    return {};
}

/// Requests that wait for each other for ever.
bool hasCircle(const Parts &parts)
{
    QStringList done;
    bool progress = true;
    while (progress) {
        progress = false;
        for (const Part &part : parts.all) {
            const bool ready = std::all_of(part.dependsOn.begin(), part.dependsOn.end(), [&done](const QString &id) {
                return done.contains(id, Qt::CaseInsensitive);
            });
            if (!ready || done.contains(part.id))
                continue;
            done.append(part.id);
            progress = true;
        }
    }
    return static_cast<std::size_t>(done.size()) < parts.all.size();
}

/// Everything that makes the service refuse the batch as a whole.
Parts readParts(const Request &envelope)
{
    const std::optional<Json> body = parseJson(envelope.body);
    const Json requests = body ? memberAt(*body, "requests") : Json();
    if (!requests.is_array() || requests.empty())
        return refused(u"Invalid batch payload format."_s);
    if (requests.size() > maxRequests)
        return refused(u"Number of batch request steps exceeds the maximum value of 20."_s);
    Parts parts;
    QStringList ids;
    for (const Json &item : requests) {
        Part part;
        if (const QString complaint = readPart(item, envelope, part); !complaint.isEmpty())
            return refused(complaint);
        if (ids.contains(part.id, Qt::CaseInsensitive))
            return refused(u"Request id : %1 is used more than once."_s.arg(part.id));
        ids.append(part.id);
        parts.all.push_back(std::move(part));
    }
    for (const Part &part : parts.all) {
        const bool known = std::all_of(part.dependsOn.begin(), part.dependsOn.end(), [&ids, &part](const QString &id) {
            return ids.contains(id, Qt::CaseInsensitive) && id.compare(part.id, Qt::CaseInsensitive) != 0;
        });
        if (!known)
            return refused(u"Request id : %1 depends on a request that is not in the batch."_s.arg(part.id));
    }
    return hasCircle(parts) ? refused(u"The requests of the batch depend on each other in a circle."_s) : parts;
}

const Part *findPart(const Parts &parts, const QString &id)
{
    const auto found = std::find_if(parts.all.begin(), parts.all.end(),
                                    [&id](const Part &part) { return part.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == parts.all.end() ? nullptr : &*found;
}

Response failedDependency(const Part &part)
{
    return error(424, "FailedDependency",
                 u"Request id : %1 was not executed because a request it depends on failed."_s.arg(part.id));
}

/// Serves what can be served now; false when nothing was left to do.
bool serveReady(World &world, Parts &parts)
{
    bool progress = false;
    for (Part &part : parts.all) {
        if (part.answer)
            continue;
        bool ready = true;
        bool failed = false;
        for (const QString &id : part.dependsOn) {
            const Part *other = findPart(parts, id);
            ready = ready && other->answer;
            failed = failed || (other->answer && other->answer->status >= 400);
        }
        if (!ready && !failed)
            continue;
        part.answer = failed ? failedDependency(part) : serveOne(world, part.request, true);
        progress = true;
    }
    return progress;
}

Json answerOf(const Part &part)
{
    Json headers = Json::object();
    for (const auto &[name, value] : part.answer->headers)
        headers[name.toStdString()] = value.toStdString();
    Json answer = {{"id", part.id}, {"status", part.answer->status}, {"headers", headers}};
    const Json body = part.answer->json();
    if (!body.is_null())
        answer["body"] = body;
    else if (!part.answer->body.isEmpty())
        answer["body"] = part.answer->body.toStdString();
    return answer;
}
} // namespace

Response batch(World &world, const Request &request)
{
    if (request.method != "POST")
        return error(405, "Request_BadRequest", u"Specified HTTP method is not allowed for the request target."_s);
    Parts parts = readParts(request);
    if (!parts.complaint.isEmpty())
        return error(400, "BadRequest", parts.complaint);
    while (serveReady(world, parts)) {
    }
    Json responses = Json::array();
    for (auto part = parts.all.rbegin(); part != parts.all.rend(); ++part)
        responses.push_back(answerOf(*part));
    return {200, Json::object({{"responses", responses}})};
}
} // namespace entente::practice::graph
