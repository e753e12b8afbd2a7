// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/httpform.h"
#include "core/auth/signinerrors.h"
#include "core/base/clock.h"

#include <QStringList>

namespace entente
{
/// A successful answer of a token endpoint (RFC 6749 5.1). Holds secrets: never logged.
class TokenAnswer
{
public:
    QByteArray accessToken;
    QByteArray refreshToken;          ///< empty where the service gave none
    QByteArray idToken;               ///< empty where `openid` was not asked
    QStringList scopes;               ///< empty: as asked (RFC 6749 5.1)
    std::chrono::seconds expiresIn{}; ///< an hour where the service does not say
};

/// Takes a token endpoint's answer apart. Errors: what signInError() makes of a refusal; BadAnswer for anything that is
/// neither. `secrets` are blotted out of every text that is kept.
Result<TokenAnswer> tokenAnswer(const HttpAnswer &answer, const std::vector<QString> &secrets);

/// The refusal in an answer, if it is one.
std::optional<SignInFailure> refusalIn(const HttpAnswer &answer, const std::vector<QString> &secrets);

/// One form for a token endpoint; `secrets` are those of its values that no text may repeat.
class TokenRequest
{
public:
    TokenRequest(QUrl tokenEndpoint, FormFields formFields, std::vector<QString> formSecrets);

    QUrl endpoint;
    FormFields fields;
    std::vector<QString> secrets;
};

/// Asks again where the service says that it has a passing problem, three times in all. So not for a code, which is
/// worth one attempt only.
QCoro::Task<Result<TokenAnswer>> requestToken(TokenRequest request, QNetworkAccessManager &network, Clock &clock,
                                              CancelToken cancel);
} // namespace entente
