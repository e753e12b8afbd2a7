// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/envelope.h"

#include "core/transport/address.h"
#include "core/transport/errors.h"

#include <algorithm>
#include <optional>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
Json partOf(const Request &request, std::size_t id)
{
    Json part = Json::object();
    part["id"] = std::to_string(id);
    part["method"] = verbName(request.verb).toStdString();
    part["url"] = encodedPath(request.path);
    Json headers = Json::object();
    for (const auto &[name, value] : request.headers)
        headers[name.toStdString()] = value.toStdString();
    if (!request.body.is_null()) {
        headers["Content-Type"] = "application/json";
        part["body"] = request.body;
    }
    if (!headers.empty())
        part["headers"] = std::move(headers);
    return part;
}

std::optional<std::size_t> positionOf(const Json &part, std::size_t count)
{
    bool isNumber = false;
    const qulonglong position = textAt(part, "id").toULongLong(&isNumber);
    return isNumber && position < count ? std::optional<std::size_t>(position) : std::nullopt;
}

Result<Response> resultOf(const Request &request, const Json &part, const QDateTime &receivedAt)
{
    const Json &status = memberAt(part, "status");
    if (!status.is_number_integer())
        return failure(badPartError());
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    if (const Json &given = memberAt(part, "headers"); given.is_object()) {
        for (const auto &[name, value] : given.items()) {
            if (value.is_string())
                headers.emplace_back(QByteArray::fromStdString(name), value.get<QString>().toUtf8());
        }
    }
    Response response(status.get<int>(), std::move(headers), {});
    response.json = memberAt(part, "body");
    const AnswerContext context(request.isRead(), request.wantsJson(), receivedAt);
    return checkedAnswer(std::move(response), context);
}
} // namespace

bool shareEnvelope(const Request &a, const Request &b)
{
    return a.beta == b.beta && a.scopes == b.scopes;
}

Request packEnvelope(const std::vector<Request> &requests)
{
    Json parts = Json::array();
    for (std::size_t i = 0; i < requests.size(); ++i)
        parts.push_back(partOf(requests[i], i));
    Json body = Json::object();
    body["requests"] = std::move(parts);
    Request envelope = Request::write(Verb::Post, Service::Graph, u"/$batch"_s, std::move(body));
    envelope.readOnlyPost = true;
    envelope.beta = requests.front().beta;
    envelope.scopes = requests.front().scopes;
    const bool urgent =
        std::ranges::any_of(requests, [](const Request &r) { return r.priority == Priority::Foreground; });
    envelope.priority = urgent ? Priority::Foreground : Priority::Background;
    return envelope;
}

std::vector<Result<Response>> unpackEnvelope(const std::vector<Request> &requests, const Json &answer,
                                             const QDateTime &receivedAt)
{
    std::vector<const Json *> parts(requests.size(), nullptr);
    std::vector<bool> twice(requests.size(), false);
    if (const Json &given = memberAt(answer, "responses"); given.is_array()) {
        for (const Json &part : given) {
            const auto position = positionOf(part, parts.size());
            if (!position)
                continue;
            twice[*position] = parts[*position] != nullptr;
            parts[*position] = &part;
        }
    }
    std::vector<Result<Response>> results;
    results.reserve(requests.size());
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (!parts[i] || twice[i])
            results.emplace_back(failure(badPartError()));
        else
            results.push_back(resultOf(requests[i], *parts[i], receivedAt));
    }
    return results;
}
} // namespace entente
