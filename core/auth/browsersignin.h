// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/endpoints.h"
#include "core/auth/signin.h"
#include "core/auth/tokenendpoint.h"

namespace entente
{
/// What the browser flow yields: the tokens, and the nonce that the id token must carry.
class BrowserAnswer
{
public:
    TokenAnswer tokens;
    QByteArray nonce;
};

/// Authorization code with PKCE over a loopback redirect, in the system browser (RFC 8252). `request.scopes` are full
/// names. Ends with Timeout when the browser has not come back within the request's patience, and with Cancelled at
/// once.
QCoro::Task<Result<BrowserAnswer>> signInByBrowser(SignInRequest request, Endpoints endpoints, SignInPrompts prompts,
                                                   QNetworkAccessManager &network, Clock &clock, CancelToken cancel);
} // namespace entente
