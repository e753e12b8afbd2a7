// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenant/connection.h"
#include "core/transport/tokenprovider.h"
#include "tests/support/practicefixture.h"

#include <QNetworkAccessManager>

namespace entente::test
{
/// Tokens of a practice tenant, made without a sign-in.
class MintedTokens final : public TokenProvider
{
public:
    /// `user` and `scopes` empty: the tenant's administrator, with what is granted already.
    MintedTokens(practice::Cloud &cloud, QString tenant, QString user, QStringList scopes);

    QCoro::Task<Result<AccessToken>> token(Service service, QStringList scopes, CancelToken cancel) override;
    void refused(Service service, AccessToken token, QString claims) override;

private:
    practice::Cloud &m_cloud;
    QString m_tenant;
    QString m_user;
    QStringList m_scopes;
};

struct LiveOptions {
    QString user;       ///< empty: the tenant's administrator
    QStringList scopes; ///< empty: what is granted already
    TransportOptions transport;
    Clock *clock = &Clock::system(); ///< outlives the connection
};

/// A connection over real HTTP to a tenant of the practice cloud. `server` outlives it.
class LiveTenant
{
public:
    LiveTenant(PracticeServer &server, const QString &domain, const LiveOptions &options = {});

    const Connection &connection() const { return m_connection; }
    Pipeline &pipeline() { return m_pipeline; }
    const QString &id() const { return m_connection.entry.tenantId; }

private:
    Cloud m_cloud;
    MintedTokens m_tokens;
    QNetworkAccessManager m_network;
    Pipeline m_pipeline;
    Connection m_connection;
};

/// Requests for Graph resources that the practice cloud has served, parts of a batch one by one.
int servedRequests(PracticeServer &server, const QString &pathPrefix);
} // namespace entente::test
