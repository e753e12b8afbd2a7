// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/oautherror.h"

#include "core/practice/random.h"

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
QString timestamp(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}
} // namespace

QString OAuthError::description(const QDateTime &now, const QString &traceId, const QString &correlationId) const
{
    return u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5"_s.arg(QString::number(number), text, traceId,
                                                                               correlationId, timestamp(now));
}

Response oauthErrorResponse(const World &world, const OAuthError &error)
{
    const QString traceId = newGuid();
    const QString correlationId = newGuid();
    Json body = {{"error", error.error}, {"timestamp", timestamp(world.now())}, {"trace_id", traceId}};
    body["correlation_id"] = correlationId;
    body["error_description"] = error.description(world.now(), traceId, correlationId);
    body["error_codes"] = Json::array({error.number});
    body["error_uri"] = u"%1/error?code=%2"_s.arg(world.login(), QString::number(error.number));
    if (!error.suberror.isEmpty())
        body["suberror"] = error.suberror;
    Response response(error.status, body);
    response.setHeader("Cache-Control", "no-store, no-cache");
    return response;
}

Response page(int status, const QString &title, const QString &text, const QByteArray &form)
{
    const QString html = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
                         "<body><h1>%1</h1><p>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped());
    return {status, html.toUtf8() + form + "</body></html>", "text/html; charset=utf-8"};
}

Response errorPage(const World &world, const OAuthError &error)
{
    return page(400, u"Sorry, but we're having trouble signing you in."_s,
                error.description(world.now(), newGuid(), newGuid()));
}

OAuthError unknownTenant(const QString &name)
{
    return {
        u"invalid_request"_s, 90002,
        u"Tenant '%1' not found. Check to make sure you have the correct tenant ID and are signing into the correct "
        "cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for "
        "the tenant."_s.arg(name)};
}

OAuthError unknownClient(const QString &clientId)
{
    return {
        u"unauthorized_client"_s, 700016,
        u"Application with identifier '%1' was not found in the directory. This can happen if the application has not "
        "been installed by the administrator of the tenant or consented to by any user in the tenant."_s.arg(clientId)};
}

OAuthError missingParameter(const QString &name)
{
    return {u"invalid_request"_s, 900144, u"The request body must contain the following parameter: '%1'."_s.arg(name)};
}

OAuthError consentMissing(const QString &clientId)
{
    return {u"invalid_grant"_s, 65001,
            u"The user or administrator has not consented to use the application with ID '%1' named 'Entente'. Send an "
            "interactive authorization request for this user and resource."_s.arg(clientId),
            u"consent_required"_s};
}

OAuthError badScope(int number, const QString &text)
{
    const QString error = number == 500011   ? u"invalid_resource"_s
                          : number == 650053 ? u"invalid_client"_s
                                             : u"invalid_scope"_s;
    return {error, number, text};
}
} // namespace entente::practice
