// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenendpoint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente
{
namespace
{
constexpr int maxAttempts = 3;
constexpr std::chrono::milliseconds firstWait = 1s;
// A person waits for this: a longer Retry-After is told instead of waited for.
constexpr std::chrono::milliseconds longestWait = 30s;
constexpr std::chrono::seconds longestLife = 30 * 24h;

Error notUnderstood(int status)
{
    Error error(ErrorKind::BadAnswer, u"signIn.badAnswer"_s,
                QCoreApplication::translate("SignIn", "The sign-in service answered something that is not part of a "
                                                      "sign-in. Check the cloud and the network you are on."));
    error.httpStatus = status;
    return error;
}

/// A token goes into a header as it is, so nothing but visible ASCII may be in it.
QByteArray tokenAt(const Json &json, const char *member)
{
    const QByteArray token = textAt(json, member).toUtf8();
    const bool clean = std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7f; });
    return clean ? token : QByteArray();
}

/// Some services write the number as text.
std::chrono::seconds lifeOf(const Json &json)
{
    const Json &found = memberAt(json, "expires_in");
    double seconds = 3'600;
    if (found.is_number())
        seconds = found.get<double>();
    else if (found.is_string())
        seconds = static_cast<double>(found.get<QString>().toLongLong());
    return std::chrono::seconds(static_cast<long long>(std::clamp(seconds, 0.0, double(longestLife.count()))));
}
} // namespace

std::optional<SignInFailure> refusalIn(const HttpAnswer &answer, const std::vector<QString> &secrets)
{
    if (answer.status >= 200 && answer.status < 300)
        return std::nullopt;
    const std::optional<Json> json = parseJson(answer.body);
    std::optional<SignInFailure> failure = json ? failureFromJson(*json, secrets) : std::nullopt;
    // Behind a broken gateway there is no JSON, only the status.
    if (!failure && (answer.status == 429 || answer.status >= 500)) {
        failure.emplace();
        failure->error = u"temporarily_unavailable"_s;
    }
    if (failure)
        failure->httpStatus = answer.status;
    return failure;
}

Result<TokenAnswer> tokenAnswer(const HttpAnswer &answer, const std::vector<QString> &secrets)
{
    if (const std::optional<SignInFailure> refusal = refusalIn(answer, secrets)) {
        Error error = signInError(*refusal);
        error.retryAfter = answer.retryAfter;
        return failure(std::move(error));
    }
    const std::optional<Json> json = parseJson(answer.body);
    if (answer.status != 200 || !json)
        return failure(notUnderstood(answer.status));
    TokenAnswer tokens;
    tokens.accessToken = tokenAt(*json, "access_token");
    if (tokens.accessToken.isEmpty() || textAt(*json, "token_type").compare(u"Bearer"_s, Qt::CaseInsensitive) != 0)
        return failure(notUnderstood(answer.status));
    tokens.refreshToken = tokenAt(*json, "refresh_token");
    tokens.idToken = tokenAt(*json, "id_token");
    tokens.scopes = textAt(*json, "scope").split(u' ', Qt::SkipEmptyParts);
    tokens.expiresIn = lifeOf(*json);
    return tokens;
}

TokenRequest::TokenRequest(QUrl tokenEndpoint, FormFields formFields, std::vector<QString> formSecrets)
    : endpoint(std::move(tokenEndpoint)), fields(std::move(formFields)), secrets(std::move(formSecrets))
{
}

QCoro::Task<Result<TokenAnswer>> requestToken(TokenRequest request, QNetworkAccessManager &network, Clock &clock,
                                              CancelToken cancel)
{
    const QByteArray form = encodeForm(request.fields);
    for (int attempt = 1;; ++attempt) {
        const Result<HttpAnswer> answer = co_await postForm(network, request.endpoint, form, cancel);
        if (!answer)
            co_return failure(answer.error());
        const std::optional<SignInFailure> refusal = refusalIn(*answer, request.secrets);
        const std::chrono::milliseconds wait = answer->retryAfter.value_or(firstWait * (1 << (attempt - 1)));
        if (!refusal || !isTransient(*refusal) || attempt == maxAttempts || wait > longestWait)
            co_return tokenAnswer(*answer, request.secrets);
        co_await clock.sleep(wait, cancel);
        if (cancel.isCancelled())
            co_return failure(cancelledError());
    }
}
} // namespace entente
