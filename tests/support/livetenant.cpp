// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/livetenant.h"

#include <algorithm>

namespace entente::test
{
namespace
{
QString idOf(PracticeServer &server, const QString &domain)
{
    QString id;
    server.cloud().withTenant(domain, [&id](practice::Tenant *tenant) { id = tenant ? tenant->card.id : QString(); });
    return id;
}
} // namespace

MintedTokens::MintedTokens(practice::Cloud &cloud, QString tenant, QString user, QStringList scopes)
    : m_cloud(cloud), m_tenant(std::move(tenant)), m_user(std::move(user)), m_scopes(std::move(scopes))
{
}

QCoro::Task<Result<AccessToken>> MintedTokens::token(Service, QStringList, CancelToken)
{
    const AccessToken made(m_cloud.mintToken(m_tenant, m_user, m_scopes));
    co_return made;
}

void MintedTokens::refused(Service, AccessToken, QString) {}

LiveTenant::LiveTenant(PracticeServer &server, const QString &domain, const LiveOptions &options)
    : m_cloud(cloudFromJson(server.definition()).value()),
      m_tokens(server.cloud(), domain, options.user, options.scopes),
      m_pipeline(m_cloud, idOf(server, domain), m_network, m_tokens, *options.clock, options.transport)
{
    m_connection.entry.tenantId = idOf(server, domain);
    m_connection.entry.domain = domain;
    m_connection.cloud = m_cloud;
    m_connection.pipeline = &m_pipeline;
    m_connection.clock = options.clock;
}

int servedRequests(PracticeServer &server, const QString &pathPrefix)
{
    const std::vector<practice::LogEntry> log = server.cloud().log();
    return static_cast<int>(std::ranges::count_if(
        log, [&pathPrefix](const practice::LogEntry &entry) { return entry.path.contains(pathPrefix); }));
}
} // namespace entente::test
