// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/router.h"

#include "core/practice/graph/batch.h"
#include "core/practice/graph/routes.h"
#include "core/practice/random.h"

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

namespace
{
/// The text of an OData string literal: 'it''s' -> it's.
std::optional<QString> unquoted(const QString &literal)
{
    if (literal.size() < 2 || !literal.startsWith(u'\'') || !literal.endsWith(u'\''))
        return std::nullopt;
    QString inner = literal.mid(1, literal.size() - 2);
    inner.replace(u"''"_s, u"\u0000"_s);
    if (inner.contains(u'\''))
        return std::nullopt;
    return inner.replace(u"\u0000"_s, u"'"_s);
}

/// Matches one segment; what a placeholder stands for is appended to `captures`.
bool matchSegment(const QString &pattern, const QString &segment, QStringList &captures)
{
    if (pattern == u"{}"_s) {
        captures.append(segment);
        return !segment.startsWith(u'$');
    }
    const qsizetype placeholder = pattern.indexOf(u"{}"_s);
    if (placeholder < 0)
        return pattern == segment;
    const QString before = pattern.left(placeholder);
    if (!segment.startsWith(before) || !segment.endsWith(u')'))
        return false;
    const auto key = unquoted(segment.mid(placeholder, segment.size() - placeholder - 1));
    captures.append(key.value_or(QString()));
    return key.has_value();
}

std::optional<QStringList> match(const char *pattern, const QStringList &segments)
{
    const QStringList parts = QString::fromLatin1(pattern).split(u'/', Qt::SkipEmptyParts);
    QStringList captures;
    if (parts.size() != segments.size())
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!matchSegment(parts[i], segments[i], captures))
            return std::nullopt;
    }
    return captures;
}

struct Found {
    const Route *route = nullptr;
    QStringList captures;
    bool pathExists = false;
};

Found findRoute(const QByteArray &method, const QStringList &segments, bool beta)
{
    Found found;
    for (const Route &route : allRoutes()) {
        if (route.betaOnly && !beta)
            continue;
        const std::optional<QStringList> captures = match(route.pattern, segments);
        found.pathExists = found.pathExists || captures.has_value();
        if (captures && method == route.method)
            return {&route, *captures, true};
    }
    return found;
}

Response unauthorized(const World &world, const QString &message)
{
    Response response = error(401, "InvalidAuthenticationToken", message);
    const QString address = world.login() + u"/common/oauth2/authorize"_s;
    response.setHeader("WWW-Authenticate", u"Bearer realm=\"\", authorization_uri=\"%1\", client_id=\"%2\""_s
                                               .arg(address, graphResource().appId)
                                               .toLatin1());
    return response;
}

/// A protected action asks for an authentication context that the token does not carry
/// (Microsoft identity platform: "Claims challenges, claims requests, and client capabilities").
std::optional<Response> challenge(const World &world, const Request &request, const TokenClaims &caller)
{
    for (const StepUpRule &rule : world.faults.stepUps) {
        const bool matches =
            (rule.method.isEmpty() || rule.method == request.method) && request.path.startsWith(rule.pathPrefix);
        if (!matches || caller.contexts.contains(rule.context))
            continue;
        const Json wanted = {{"essential", true}, {"value", rule.context}};
        Json claims;
        claims["access_token"]["acrs"] = wanted;
        Response response =
            unauthorized(world, u"The presented access token lacks the required authentication context."_s);
        const QByteArray address = (world.login() + u"/common/oauth2/authorize"_s).toLatin1();
        response.setHeader("WWW-Authenticate", "Bearer realm=\"\", authorization_uri=\"" + address +
                                                   "\", error=\"insufficient_claims\", claims=\"" +
                                                   toBytes(claims).toBase64() + '"');
        return response;
    }
    return std::nullopt;
}

QByteArray bearer(const Request &request)
{
    const QByteArray value = request.header("Authorization");
    return value.toLower().startsWith("bearer ") ? value.mid(7).trimmed() : QByteArray();
}

/// The body as JSON, or the refusal.
std::optional<Response> readBody(const Request &request, Json &body)
{
    if (request.body.isEmpty())
        return std::nullopt;
    if (!request.header("Content-Type").toLower().startsWith("application/json"))
        return error(415, "Request_BadRequest",
                     u"A supported MIME type could not be found that matches the content type of "
                     "the request."_s);
    const std::optional<Json> parsed = parseJson(request.body);
    if (!parsed || !parsed->is_object())
        return error(400, "BadRequest",
                     u"Unable to read JSON request payload. Please ensure Content-Type header is set and "
                     "payload is of valid JSON format."_s);
    body = *parsed;
    return std::nullopt;
}

Response dispatch(World &world, const Request &request, bool inBatch)
{
    // A part of a batch is no further use of the token: the envelope was counted.
    const TokenVerdict verdict =
        checkAccessToken(world, bearer(request), graphResource(), inBatch ? TokenUse::Repeated : TokenUse::Counts);
    if (!verdict.message.isEmpty())
        return unauthorized(world, verdict.message);
    const QString version = request.segments().value(1);
    const QStringList segments = request.segments().mid(2);
    const Found found = findRoute(request.method, segments, version == u"beta"_s);
    if (!found.pathExists)
        return noSuchSegment(segments.value(segments.size() - 1));
    if (!found.route)
        return error(405, "Request_BadRequest", u"Specified HTTP method is not allowed for the request target."_s);
    if (auto stepUp = challenge(world, request, verdict.claims))
        return *stepUp;
    Call call{world,
              *world.tenant(verdict.claims.tenantId),
              verdict.claims,
              request,
              version,
              found.captures,
              request.parameters(),
              Json()};
    if (!call.hasScope(found.route->scopes) || (!found.route->roles.isEmpty() && !call.hasRole(found.route->roles)))
        return denied();
    if (auto unreadable = readBody(request, call.body))
        return *unreadable;
    return found.route->handler(call);
}

Response serveBatch(World &world, const Request &request)
{
    const TokenVerdict verdict = checkAccessToken(world, bearer(request), graphResource(), TokenUse::Counts);
    return verdict.message.isEmpty() ? batch(world, request) : unauthorized(world, verdict.message);
}

void addHeaders(const World &world, const Request &request, Response &response)
{
    const QString requestId = newGuid();
    const QByteArray sent = request.header("client-request-id");
    const QByteArray clientId = sent.isEmpty() ? requestId.toLatin1() : sent;
    response.setHeader("request-id", requestId.toLatin1());
    response.setHeader("client-request-id", clientId);
    response.setHeader("x-ms-resource-unit", "1");
    Json body = response.status >= 400 ? response.json() : Json();
    if (memberAt(body, "error").is_object()) {
        Json &inner = body["error"]["innerError"];
        inner["date"] = world.now().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        inner["request-id"] = requestId;
        inner["client-request-id"] = QString::fromLatin1(clientId);
        response.body = toBytes(body);
    }
    if (response.status < 400 && !response.body.isEmpty() &&
        response.header("Content-Type").startsWith("application/json")) {
        response.setHeader(
            "Content-Type",
            "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8");
        response.setHeader("OData-Version", "4.0");
    }
}
} // namespace

const Routes &allRoutes()
{
    static const Routes routes = [] {
        Routes all;
        for (const auto table : {organizationRoutes, directoryRoutes, crossTenantRoutes, partnerRoutes, lookupRoutes,
                                 authorizationPolicyRoutes, domainListRoutes}) {
            const Routes part = table();
            all.insert(all.end(), part.begin(), part.end());
        }
        return all;
    }();
    return routes;
}

Response serveOne(World &world, const Request &request, bool inBatch)
{
    std::optional<Response> refused = inBatch ? overridden(world.faults, request) : std::nullopt;
    if (!refused)
        refused = world.traffic.refuse(request, bucketOf(world, bearer(request)), world.faults, world.now());
    Response response = refused ? *refused : dispatch(world, request, inBatch);
    addHeaders(world, request, response);
    world.traffic.record(request, response.status, inBatch, world.now());
    return response;
}

Response serve(World &world, const Request &request)
{
    const QStringList segments = request.segments();
    const bool knownVersion = segments.value(1) == u"v1.0"_s || segments.value(1) == u"beta"_s;
    if (knownVersion && segments.mid(2) != QStringList{u"$batch"_s})
        return serveOne(world, request, false);
    Response response = knownVersion ? serveBatch(world, request) : noSuchSegment(segments.value(1));
    addHeaders(world, request, response);
    world.traffic.record(request, response.status, false, world.now());
    return response;
}
} // namespace entente::practice::graph
