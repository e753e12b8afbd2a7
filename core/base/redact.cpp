// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include "core/base/guid.h"
#include "core/base/harmful.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
const QString mask = u"***"_s;

constexpr auto harmlessOptions = std::to_array<const char *>(
    {"$select", "$expand", "$top", "$skip", "$count", "$orderby", "$format", "api-version"});

constexpr auto harmlessHeaders = std::to_array<const char *>({
    "accept",
    "client-request-id",
    "consistencylevel",
    "content-length",
    "content-type",
    "date",
    "deprecation",
    "prefer",
    "preference-applied",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "request-id",
    "retry-after",
    "sunset",
    "x-ms-resource-unit",
    "x-ms-throttle-information",
    "x-ms-throttle-limit-percentage",
    "x-ms-throttle-priority",
    "x-ms-throttle-scope",
});

constexpr auto harmlessMembers = std::to_array<const char *>(
    {"@odata.type", "accessType", "code", "CmdletName", "dependsOn", "id", "method", "targetType", "type"});

template <std::size_t N>
bool isListed(const std::array<const char *, N> &list, const QString &name, Qt::CaseSensitivity sensitivity)
{
    return std::ranges::any_of(list,
                               [&](const char *row) { return name.compare(QLatin1String(row), sensitivity) == 0; });
}

/// Names of the interface ("crossTenantAccessPolicy", "v1.0", "microsoft.graph.group"), never of people: those in our
/// addresses hold an @, a space or a percent sign.
bool isIdentifier(const QString &text)
{
    static const QRegularExpression identifier(u"^[$A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_]+)*$"_s);
    return text.size() <= 48 && identifier.match(text).hasMatch();
}

bool isOptionName(const QString &text)
{
    static const QRegularExpression option(u"^\\$?[A-Za-z_-]{1,32}$"_s);
    return option.match(text).hasMatch();
}

QString redactedSegment(const QString &segment)
{
    static const QRegularExpression call(u"^([A-Za-z.]{1,64})\\(.*\\)$"_s);
    if (const auto match = call.match(segment); match.hasMatch())
        return match.captured(1) + u"(***)"_s;
    // A domain name is a customer's name: it looks like an identifier with dots, ours end in a member of the interface.
    const bool isDomainLike = segment.contains(u'.') && segment != "v1.0"_L1 && !segment.startsWith("microsoft."_L1);
    return isGuid(segment) || segment.isEmpty() || (isIdentifier(segment) && !isDomainLike) ? segment : mask;
}

QString redactedPath(const QString &path)
{
    QStringList segments = path.split(u'/');
    std::ranges::transform(segments, segments.begin(), redactedSegment);
    return segments.join(u'/');
}

/// Nothing that a terminal obeys or that rearranges a line.
QString withoutControls(QString text)
{
    std::ranges::replace_if(text, isHarmful, QChar(u' '));
    return text;
}

QString redactedQuery(const QUrl &url)
{
    QStringList parts;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items) {
        const QString name = isOptionName(key) ? key : mask;
        const bool shown = isListed(harmlessOptions, key, Qt::CaseInsensitive);
        parts << name + u'=' + (shown ? QUrl::fromPercentEncoding(value.toLatin1()) : mask);
    }
    return parts.isEmpty() ? QString() : u'?' + parts.join(u'&');
}

Json redactedMember(const std::string &name, const Json &value)
{
    const QString key = QString::fromStdString(name);
    if (!value.is_string())
        return redactedJson(value);
    const auto text = value.get<QString>();
    if (key == "url"_L1)
        return redactedUrl(QUrl(text));
    const bool shown = isListed(harmlessMembers, key, Qt::CaseSensitive) && (isIdentifier(text) || text.size() <= 4);
    return shown ? value : redactedJson(value);
}
} // namespace

QString redactedUrl(const QUrl &url)
{
    QString out;
    if (!url.host().isEmpty()) {
        out = url.scheme() + u"://"_s + url.host();
        if (url.port() >= 0)
            out += u':' + QString::number(url.port());
    }
    // Last: decoding brings back what was encoded.
    return withoutControls(out + redactedPath(url.path(QUrl::FullyEncoded)) + redactedQuery(url));
}

QString redactedHeader(const QByteArray &name, const QByteArray &value)
{
    const QString key = QString::fromLatin1(name);
    const bool shown = isListed(harmlessHeaders, key, Qt::CaseInsensitive);
    return withoutControls(key.left(64)) + u": "_s + (shown ? redactedText(QString::fromLatin1(value), 200) : mask);
}

Json redactedJson(const Json &json)
{
    if (json.is_object()) {
        Json out = Json::object();
        for (const auto &[name, value] : json.items()) {
            const bool named = isIdentifier(QString::fromStdString(name)) || name.starts_with("@odata.");
            out[named ? name : std::string("***")] = redactedMember(name, value);
        }
        return out;
    }
    if (json.is_array()) {
        Json out = Json::array();
        for (const Json &item : json)
            out.push_back(redactedJson(item));
        return out;
    }
    if (json.is_string() && !isGuid(json.get<QString>()))
        return mask;
    return json;
}

QString redactedText(const QString &text, int maxLength)
{
    static const QRegularExpression address(u"https?://[^\\s\"'<>]+"_s);
    static const QRegularExpression bearer(u"(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{8,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(u"eyJ[A-Za-z0-9_-]{5,}(\\.[A-Za-z0-9_-]*)*"_s);
    static const QRegularExpression secret(
        u"\\b(code|device_code|user_code|code_verifier|client_secret|client_assertion|assertion|access_token|"
        "refresh_token|id_token|token|password|secret|sig|nonce)(['\"]?\\s*[=:]\\s*['\"]?)[^\\s\"'&,;}]{6,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression person(u"[^\\s\"'<>(),;:=]+@[A-Za-z0-9.-]+"_s);
    static const QRegularExpression opaque(u"[A-Za-z0-9_+=~-]{40,}"_s);

    QString out = withoutControls(text.left(4 * maxLength));
    for (auto match = address.match(out); match.hasMatch();) {
        const QString shown = redactedUrl(QUrl(match.captured()));
        out.replace(match.capturedStart(), match.capturedLength(), shown);
        match = address.match(out, match.capturedStart() + shown.size());
    }
    out.replace(bearer, u"\\1 ***"_s);
    out.replace(jwt, mask);
    out.replace(secret, u"\\1\\2***"_s);
    out.replace(person, mask);
    out.replace(opaque, mask);
    return out.left(maxLength);
}
} // namespace entente
