// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/endpoints.h"
#include "core/auth/signin.h"
#include "core/auth/tokenendpoint.h"

namespace entente
{
/// Device authorization grant (RFC 8628): shows a code to type on another device, and asks for the tokens until the
/// person is done. Many tenants block it by Conditional Access, so it is the second choice. Waits are the service's
/// interval, five seconds longer after each slow_down. Kinds as signIn(); Timeout when the code has expired.
QCoro::Task<Result<TokenAnswer>> signInByDeviceCode(SignInRequest request, Endpoints endpoints, SignInPrompts prompts,
                                                    QNetworkAccessManager &network, Clock &clock, CancelToken cancel);
} // namespace entente
