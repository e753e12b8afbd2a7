// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/auth/signin.h"
#include "core/auth/tokenstore.h"
#include "core/base/taskscope.h"
#include "core/transport/cloud.h"
#include "core/transport/tokenprovider.h"

namespace entente
{
/// The tokens of one signed-in tenant: one refresh token, and an access token per service got with it. Refreshes are
/// sent one after the other, so that a service which replaces the refresh token every time never sees an old one;
/// whoever asks for the same thing meanwhile waits for the same answer. A refused refresh token is kept: a rule about
/// one service must not sign the person out of the others. Core thread.
class TokenService final : public TokenProvider
{
public:
    /// `store`, `network` and `clock` outlive the service.
    TokenService(TenantEntry entry, Cloud cloud, TokenStore &store, QNetworkAccessManager &network, Clock &clock);
    ~TokenService() override;

    /// A kind Consent error names in its message the permissions that are missing: sign in with these scopes, then
    /// adopt(). A kind SignIn or Forbidden error is repeated for a few seconds without asking the service again.
    QCoro::Task<Result<AccessToken>> token(Service service, QStringList scopes, CancelToken cancel) override;
    void refused(Service service, AccessToken token, QString claims) override;

    /// Takes over what an interactive sign-in yielded, and keeps its refresh token in the store. Tokens got before are
    /// dropped.
    QCoro::Task<Result<bool>> adopt(SignedIn signedIn);
    /// Forgets everything that is in memory; what the store holds is for its owner to remove.
    void forget();

    /// Names of the permissions that Graph's current token carries, as the service wrote them; empty before the first
    /// one.
    QStringList grantedScopes() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
    TaskScope m_scope;
};
} // namespace entente
