// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/endpoints.h"

namespace entente
{
/// What a sign-in service says about a tenant to anybody who asks, without a token.
class TenantLookup
{
public:
    QString tenantId;
    QString cloud; ///< name of the cloud that the tenant lives in
    bool otherCloud =
        false;      ///< not the one that was asked for: no app registration, token or B2B direct connect crosses
    QString region; ///< tenant_region_scope, e.g. "EU"; empty where the service does not say
};

/// Looks a tenant up by domain or id in the cloud's openid-configuration, and where a built-in cloud does not know it,
/// in the other built-in ones. Kinds: NotFound (no cloud knows it), Unavailable (this cloud does not say), Usage
/// (neither domain nor id), Network, Timeout, Cancelled.
QCoro::Task<Result<TenantLookup>> lookUpTenant(Cloud cloud, QString domainOrId, QNetworkAccessManager &network,
                                               CancelToken cancel);
} // namespace entente
