// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/authstage.h"

#include "core/transport/address.h"
#include "core/transport/cloud.h"
#include "core/transport/tokenprovider.h"

namespace entente
{
AuthStage::AuthStage(std::shared_ptr<Stage> next, const Cloud &cloud, TokenProvider &tokens)
    : m_next(std::move(next)), m_cloud(cloud), m_tokens(tokens)
{
}

QCoro::Task<Result<Response>> AuthStage::send(Request request, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (const Result<QUrl> address = addressOf(request, m_cloud); !address)
        co_return failure(address.error());

    Result<AccessToken> token = co_await m_tokens.token(request.service, request.scopes, cancel);
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (!token)
        co_return failure(token.error());
    Result<Response> result = co_await sendWith(*token, request, cancel);
    if (result || result.error().httpStatus != 401 || cancel.isCancelled())
        co_return result;

    Result<AccessToken> fresh = co_await m_tokens.token(request.service, request.scopes, cancel);
    if (cancel.isCancelled())
        co_return failure(cancelledError());
    if (!fresh)
        co_return failure(fresh.error());
    co_return co_await sendWith(*fresh, std::move(request), cancel);
}

QCoro::Task<Result<Response>> AuthStage::sendWith(AccessToken token, Request request, CancelToken cancel)
{
    request.headers.emplace_back("Authorization", "Bearer " + token.value);
    const Service service = request.service;
    Result<Response> result = co_await m_next->send(std::move(request), cancel);
    if (result || cancel.isCancelled())
        co_return result;
    // A claims challenge comes with 403 as well. Without word of it the same token would be refused until its end,
    // and nobody would be asked for the stronger sign-in.
    const Error &error = result.error();
    if (error.httpStatus == 401 || !error.claims.isEmpty())
        m_tokens.refused(service, token, error.claims);
    co_return result;
}
} // namespace entente
