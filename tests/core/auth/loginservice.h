// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/cloud.h"
#include "tests/support/scriptedserver.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>
#include <map>

namespace entente::test
{
inline const QString tenantId = QStringLiteral("aaaaaaaa-1111-4222-8333-444444444444");
inline const QString objectId = QStringLiteral("bbbbbbbb-1111-4222-8333-444444444444");
inline const QString clientId = QStringLiteral("cccccccc-1111-4222-8333-444444444444");
/// FakeClock starts at 2030-01-01T12:00:00Z.
inline constexpr qint64 fakeNow = 1893499200;

/// The fields of a form, or of a query.
inline std::map<QString, QString> readForm(const QByteArray &form)
{
    std::map<QString, QString> fields;
    for (QByteArray pair : form.split('&')) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields[QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals)))] =
                QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return fields;
}

inline QString pathOf(const SeenRequest &request)
{
    return QString::fromLatin1(request.target.split('?').first());
}

inline int countOf(const ScriptedServer &server, const QString &path)
{
    return static_cast<int>(
        std::ranges::count_if(server.seen(), [&path](const SeenRequest &seen) { return pathOf(seen) == path; }));
}

/// The form of the latest request to this path.
inline std::map<QString, QString> formOf(const ScriptedServer &server, const QString &path)
{
    const auto &seen = server.seen();
    const auto found =
        std::find_if(seen.rbegin(), seen.rend(), [&path](const SeenRequest &s) { return pathOf(s) == path; });
    return found == seen.rend() ? std::map<QString, QString>() : readForm(found->body);
}

inline QUrl addressOf(const ScriptedServer &server, const QString &path)
{
    return server.url().resolved(QUrl(path));
}

inline QByteArray jwt(const Json &claims)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray("{\"alg\":\"RS256\"}").toBase64(options) + '.' + toBytes(claims).toBase64(options) + ".c2ln";
}

/// The claims of a good id token for the ids above.
inline Json goodClaims(const QUrl &issuer)
{
    return {{"iss", issuer.toString()}, {"aud", clientId},
            {"sub", "subject"},         {"tid", tenantId},
            {"oid", objectId},          {"exp", fakeNow + 3600},
            {"name", "Adele Vance"},    {"preferred_username", "adele@contoso.example"}};
}

/// A cloud whose login host is the scripted server.
inline Cloud cloudOf(const ScriptedServer &server)
{
    Cloud cloud;
    cloud.name = QStringLiteral("lab");
    cloud.login = server.url();
    cloud.graph = addressOf(server, QStringLiteral("/graph"));
    return cloud;
}

inline QString endpointPath(const char *endpoint)
{
    return u'/' + tenantId + QStringLiteral("/oauth2/v2.0/") + QString::fromLatin1(endpoint);
}

inline QString configurationPath()
{
    return u'/' + tenantId + QStringLiteral("/v2.0/.well-known/openid-configuration");
}

/// The error, or one that no test expects: so that code which succeeds by mistake fails the test and does not crash it.
template <class T>
Error errorOf(const Result<T> &result)
{
    return result ? Error(ErrorKind::Internal, QStringLiteral("succeeded"), QStringLiteral("It succeeded."))
                  : result.error();
}

/// A refusal as the token endpoint words it.
inline ScriptedAnswer refusal(const char *error, int number = 0, int status = 400)
{
    Json body = {{"error", error},
                 {"error_description", "AADSTS" + std::to_string(number) + ": because."},
                 {"error_codes", Json::array({number})},
                 {"timestamp", "2026-03-01 12:00:00Z"},
                 {"trace_id", "dddddddd-1111-4222-8333-444444444444"},
                 {"correlation_id", "eeeeeeee-1111-4222-8333-444444444444"}};
    return ScriptedAnswer::json(status, body);
}
} // namespace entente::test
