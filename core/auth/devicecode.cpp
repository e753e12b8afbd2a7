// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/devicecode.h"

#include "core/auth/scopes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente
{
namespace
{
constexpr std::chrono::seconds slowDownStep = 5s;
constexpr int maxTroubles = 5;

/// What the service gives out at the start. deviceCode is a secret, userCode is for the person.
class DeviceGrant
{
public:
    QString deviceCode;
    QString userCode;
    QUrl verificationUri;
    std::chrono::seconds life{};
    std::chrono::seconds interval{};
};

std::chrono::seconds secondsAt(const Json &json, const char *member, std::chrono::seconds otherwise,
                               std::chrono::seconds atLeast, std::chrono::seconds atMost)
{
    const Json &found = memberAt(json, member);
    const double seconds = found.is_number() ? found.get<double>() : double(otherwise.count());
    const double clamped = std::clamp(seconds, double(atLeast.count()), double(atMost.count()));
    return std::chrono::seconds(static_cast<long long>(clamped));
}

Result<DeviceGrant> grantIn(const HttpAnswer &answer)
{
    if (const std::optional<SignInFailure> refusal = refusalIn(answer, {}))
        return failure(signInError(*refusal));
    const std::optional<Json> json = parseJson(answer.body);
    DeviceGrant grant;
    if (json) {
        grant.deviceCode = textAt(*json, "device_code");
        grant.userCode = textAt(*json, "user_code").left(64);
        grant.verificationUri = QUrl(textAt(*json, "verification_uri"), QUrl::StrictMode);
        grant.life = secondsAt(*json, "expires_in", 900s, 30s, 1h);
        grant.interval = secondsAt(*json, "interval", 5s, 1s, 60s);
    }
    if (grant.deviceCode.isEmpty() || grant.userCode.isEmpty() || !isSafeAddress(grant.verificationUri)) {
        return failure(ErrorKind::BadAnswer, u"signIn.badDeviceCode"_s,
                       QCoreApplication::translate("SignIn",
                                                   "The sign-in service gave no usable device code. Sign in in "
                                                   "the browser instead."));
    }
    return grant;
}

FormFields pollFields(const SignInRequest &request, const DeviceGrant &grant)
{
    return {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
            {u"client_id"_s, request.clientId},
            {u"device_code"_s, grant.deviceCode}};
}

Error codeExpired()
{
    SignInFailure expired;
    expired.error = u"expired_token"_s;
    return signInError(expired);
}

/// What one poll means: done (with tokens or an error), or go on with this interval.
struct PollVerdict {
    std::optional<Result<TokenAnswer>> done;
    std::chrono::seconds interval{};
};

PollVerdict judge(const HttpAnswer &answer, const DeviceGrant &grant, std::chrono::seconds interval)
{
    const std::vector<QString> secrets = {grant.deviceCode};
    const std::optional<SignInFailure> refusal = refusalIn(answer, secrets);
    if (refusal && refusal->error == u"authorization_pending"_s)
        return {std::nullopt, interval};
    if (refusal && (refusal->error == u"slow_down"_s || isTransient(*refusal)))
        return {std::nullopt, interval + slowDownStep};
    return {tokenAnswer(answer, secrets), interval};
}

QCoro::Task<Result<TokenAnswer>> poll(SignInRequest request, DeviceGrant grant, QUrl endpoint,
                                      QNetworkAccessManager &network, Clock &clock, CancelToken cancel)
{
    const QByteArray form = encodeForm(pollFields(request, grant));
    const auto deadline = clock.elapsed() + grant.life;
    std::chrono::seconds interval = grant.interval;
    for (int troubles = 0; troubles < maxTroubles;) {
        co_await clock.sleep(interval, cancel);
        if (cancel.isCancelled())
            co_return failure(cancelledError());
        if (clock.elapsed() >= deadline)
            co_return failure(codeExpired());
        const Result<HttpAnswer> answer = co_await postForm(network, endpoint, form, cancel);
        if (!answer) {
            // RFC 8628 3.5: a poll that got lost is no reason to give up, but to ask less often.
            const bool lost = answer.error().kind == ErrorKind::Timeout || answer.error().kind == ErrorKind::Network;
            if (!lost || ++troubles == maxTroubles)
                co_return failure(answer.error());
            interval += slowDownStep;
            continue;
        }
        troubles = 0;
        PollVerdict verdict = judge(*answer, grant, interval);
        if (verdict.done)
            co_return std::move(*verdict.done);
        interval = verdict.interval;
    }
    co_return failure(codeExpired());
}
} // namespace

QCoro::Task<Result<TokenAnswer>> signInByDeviceCode(SignInRequest request, Endpoints endpoints, SignInPrompts prompts,
                                                    QNetworkAccessManager &network, Clock &clock, CancelToken cancel)
{
    FormFields fields = {{u"client_id"_s, request.clientId},
                         {u"scope"_s, scopesOf(request.cloud, Service::Graph, request.scopes).join(u' ')}};
    if (!request.claims.isEmpty())
        fields.emplace_back(u"claims"_s, claimsParameter(request.claims));
    const QByteArray form = encodeForm(fields);
    const Result<HttpAnswer> answer = co_await postForm(network, endpoints.deviceCode, form, cancel);
    if (!answer)
        co_return failure(answer.error());
    Result<DeviceGrant> grant = grantIn(*answer);
    if (!grant)
        co_return failure(grant.error());
    if (prompts.showDeviceCode)
        prompts.showDeviceCode(grant->userCode, grant->verificationUri, clock.now().addSecs(grant->life.count()));
    co_return co_await poll(request, *grant, endpoints.token, network, clock, cancel);
}
} // namespace entente
