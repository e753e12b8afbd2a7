// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/errors.h"

#include "core/base/redact.h"
#include "core/transport/sentences.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::hours(7 * 24);

/// Codes and ids come from outside and are shown: letters, digits and a little punctuation, nothing else.
QString plainToken(const QString &text)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_.|:-]"_s);
    return QString(text).remove(other).left(128);
}

const Json &errorObject(const Json &body)
{
    if (const Json &error = memberAt(body, "error"); error.is_object())
        return error;
    if (const Json &error = memberAt(body, "odata.error"); error.is_object())
        return error;
    return body;
}

const Json &innerOf(const Json &error)
{
    const Json &usual = memberAt(error, "innerError");
    return usual.is_object() ? usual : memberAt(error, "innererror");
}

/// The deepest code is the most specific one; parseJson has bounded the depth. An item of a $batch may carry "".
QString deepestCode(const Json &error)
{
    QString code;
    for (const Json *level = &error; level->is_object(); level = &innerOf(*level)) {
        if (const QString own = plainToken(textAt(*level, "code")); !own.isEmpty())
            code = own;
    }
    return code;
}

QString codeOf(const Json &body)
{
    if (const QString code = deepestCode(errorObject(body)); !code.isEmpty())
        return code;
    if (const QString code = textAt(body, "errorCode"); !code.isEmpty())
        return plainToken(code);
    return plainToken(textAt(body, "error"));
}

QString wordsOf(const Json &body)
{
    const Json &error = errorObject(body);
    const Json &message = memberAt(error, "message");
    if (message.is_object())
        return redactedText(textAt(message, "value"));
    if (message.is_string())
        return redactedText(message.get<QString>());
    return redactedText(textAt(body, "error_description"));
}

QString requestIdOf(const Response &answer)
{
    static constexpr auto names = std::to_array<const char *>(
        {"request-id", "x-ms-request-id", "requestid", "sprequestguid", "x-ms-correlation-id"});
    for (const char *name : names) {
        if (const QByteArray value = answer.header(name); !value.isEmpty())
            return plainToken(QString::fromLatin1(value));
    }
    const Json &error = errorObject(answer.json);
    for (const Json *level = &error; level->is_object(); level = &innerOf(*level)) {
        if (const QString id = textAt(*level, "request-id"); !id.isEmpty())
            return plainToken(id);
    }
    return {};
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 400:
    case 411:
    case 413:
    case 414:
    case 415:
    case 422:
        return ErrorKind::Usage;
    case 401:
        return ErrorKind::SignIn;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 405:
    case 501:
        return ErrorKind::Unavailable;
    case 407:
        return ErrorKind::ProxyCredentials;
    case 408:
        return ErrorKind::Timeout;
    case 409:
    case 412:
    case 423:
        return ErrorKind::Conflict;
    case 429:
    case 509: // SharePoint: bandwidth limit
        return ErrorKind::Throttled;
    default:
        break;
    }
    if (status >= 500 || status == 424)
        return ErrorKind::Service;
    return status >= 400 ? ErrorKind::Usage : ErrorKind::BadAnswer;
}

/// A refusal (4xx) was not carried out. A redirect was not followed. Everything else is unclear; a throttled write is
/// treated as unclear too, because not every service promises that it was dropped.
bool isUnclear(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

Error errorFromAnswer(const Response &answer, const AnswerContext &context)
{
    Error error;
    error.httpStatus = answer.status;
    error.retryAfter = parseRetryAfter(answer.header("Retry-After"), context.now);
    error.claims = answer.status == 401 || answer.status == 403 ? claimsChallenge(answer) : QString();
    error.kind = error.claims.isEmpty() ? kindOf(answer.status) : ErrorKind::SignIn;
    // SharePoint throttles with 503 as well as 429, and then says for how long ("Avoid getting throttled").
    if (answer.status == 503 && error.retryAfter)
        error.kind = ErrorKind::Throttled;
    error.code = codeOf(answer.json);
    if (error.code.isEmpty())
        error.code = answer.status < 400 ? u"answer.redirect"_s : u"http.%1"_s.arg(answer.status);
    error.message = sentenceFor(error);
    error.detail = wordsOf(answer.json);
    error.requestId = requestIdOf(answer);
    error.mayHaveBeenDone = !context.read && isUnclear(answer.status);
    return error;
}

Error brokenAnswer(const Response &answer, const AnswerContext &context, const QString &code)
{
    Error error(ErrorKind::BadAnswer, code, brokenAnswerSentence(code));
    error.httpStatus = answer.status;
    error.requestId = requestIdOf(answer);
    error.mayHaveBeenDone = !context.read;
    return error;
}

bool looksLikeHtml(const Response &answer)
{
    return answer.header("Content-Type").contains("html") || answer.body.trimmed().startsWith('<');
}
/// JSON that is still open at its end was cut off. Qt cannot always tell: it takes a chunked answer whose connection
/// closes in the middle for complete when data and end arrive together.
bool isCutOff(const QByteArray &body)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body.at(i);
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
    }
    return inText || depth > 0;
}

QString brokenCode(const Response &answer)
{
    if (looksLikeHtml(answer))
        return u"answer.html"_s;
    return isCutOff(answer.body) ? u"answer.truncated"_s : u"answer.notJson"_s;
}
} // namespace

Result<Response> checkedAnswer(Response answer, const AnswerContext &context)
{
    const bool isFine = answer.status >= 200 && answer.status < 300;
    const bool isParsed = !answer.json.is_null();
    if (!isParsed && !answer.body.isEmpty() && (context.json || !isFine)) {
        std::optional<Json> parsed = parseJson(answer.body);
        if (!parsed && isFine)
            return failure(brokenAnswer(answer, context, brokenCode(answer)));
        if (parsed)
            answer.json = std::move(*parsed);
    }
    if (!isFine)
        return failure(errorFromAnswer(answer, context));
    // Nothing at all in place of an object would read as "everything is unset" further up.
    if (answer.status == 200 && context.read && context.json && answer.json.is_null())
        return failure(brokenAnswer(answer, context, u"answer.empty"_s));
    answer.requestId = requestIdOf(answer);
    return answer;
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        const auto longest = std::chrono::duration_cast<std::chrono::seconds>(longestRetryAfter);
        return std::chrono::seconds(fits ? std::min<qlonglong>(seconds, longest.count()) : longest.count());
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const std::chrono::milliseconds wait(now.msecsTo(date));
    return std::clamp(wait, std::chrono::milliseconds(0), longestRetryAfter);
}

QString claimsChallenge(const Response &answer)
{
    static const QRegularExpression claims(u"\\bclaims=\"([A-Za-z0-9+/_=-]{1,16384})\""_s);
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        // Qt joins headers of one name into one value, so one value may hold several challenges.
        auto matches = claims.globalMatch(QString::fromLatin1(value));
        while (matches.hasNext()) {
            QByteArray base64 = matches.next().captured(1).toLatin1();
            base64.replace('-', '+').replace('_', '/');
            const std::optional<Json> json = parseJson(QByteArray::fromBase64(base64));
            if (json && json->is_object())
                return QString::fromUtf8(toBytes(*json));
        }
    }
    return {};
}

Error connectionError(QNetworkReply::NetworkError error, const QString &reason, const QString &tlsProblem, bool isRead,
                      bool sent)
{
    const ConnectionSentence row = connectionSentence(error, !isRead && sent);
    Error made(row.kind, row.code, row.sentence.contains(u"%1"_s) ? row.sentence.arg(tlsProblem) : row.sentence);
    made.detail = redactedText(tlsProblem.isEmpty() ? reason : tlsProblem);
    made.mayHaveBeenDone = !isRead && sent && row.mayHaveArrived;
    return made;
}

Error timeoutError(bool isRead, bool sent)
{
    return connectionError(QNetworkReply::TimeoutError, {}, {}, isRead, sent);
}

Error tooLargeError(qint64 maxBytes)
{
    const QString code = u"answer.tooLarge"_s;
    return {ErrorKind::BadAnswer, code, brokenAnswerSentence(code).arg(QLocale().formattedDataSize(maxBytes))};
}

Error truncatedError()
{
    const QString code = u"answer.truncated"_s;
    return {ErrorKind::BadAnswer, code, brokenAnswerSentence(code)};
}

Error badPartError()
{
    const QString code = u"answer.batchPart"_s;
    return {ErrorKind::BadAnswer, code, brokenAnswerSentence(code)};
}
} // namespace entente
