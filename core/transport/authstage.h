// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/stage.h"

#include <memory>

namespace entente
{
struct Cloud;
class AccessToken;
class TokenProvider;

/// Puts the service's bearer token on a request, once it is certain that the address is the service's own and
/// encrypted. A 401 is told to the provider and the request is sent once more with a new token: also a write, since a
/// request that was refused for its token was not carried out. A claims challenge is told to the provider whatever its
/// status, also that of the second try: the next token has to meet it.
class AuthStage final : public Stage
{
public:
    /// `cloud` and `tokens` outlive the last request that was not cancelled.
    AuthStage(std::shared_ptr<Stage> next, const Cloud &cloud, TokenProvider &tokens);

    QCoro::Task<Result<Response>> send(Request request, CancelToken cancel) override;

private:
    QCoro::Task<Result<Response>> sendWith(AccessToken token, Request request, CancelToken cancel);

    std::shared_ptr<Stage> m_next;
    const Cloud &m_cloud;
    TokenProvider &m_tokens;
};
} // namespace entente
