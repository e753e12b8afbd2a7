// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/transport/request.h"

#include <QCoroTask>

namespace entente
{
/// A bearer token for one service. Opaque; never logged, never written to a file.
class AccessToken
{
public:
    AccessToken() = default;
    explicit AccessToken(QByteArray bytes) : value(std::move(bytes)) {}
    QByteArray value;
};

/// Tokens of one signed-in tenant. One refresh at a time per service, whoever asks (single flight). Core thread.
class TokenProvider
{
public:
    virtual ~TokenProvider() = default;
    /// `scopes` empty: what was consented so far (".default"). Error kinds: SignIn (a person is needed), Consent (this
    /// permission was not granted yet), Forbidden (blocked by a policy), Unavailable, Network, Timeout, Service,
    /// Cancelled.
    virtual QCoro::Task<Result<AccessToken>> token(Service service, QStringList scopes, CancelToken cancel) = 0;
    /// The service refused it (401, or with a claims challenge): the next token() gets a fresh one. `claims`: a claims
    /// challenge to satisfy.
    virtual void refused(Service service, AccessToken token, QString claims) = 0;
};
} // namespace entente
