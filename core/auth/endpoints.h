// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/transport/cloud.h"

#include <QCoroTask>

class QNetworkAccessManager;

namespace entente
{
/// What the openid-configuration of one tenant says ("OpenID Connect on the Microsoft identity platform"; OpenID
/// Connect Discovery 1.0). Made of a hostile document: addresses that are not safe are left out.
class OpenIdConfiguration
{
public:
    QString issuer;
    QUrl authorize;
    QUrl token;
    QUrl deviceCode;
    QString regionScope; ///< tenant_region_scope: "EU", "NA", "USGov", ...
    QString regionSubScope;
    QString cloudInstance;      ///< cloud_instance_name: "microsoftonline.com", "microsoftonline.us", ...
    bool refusesClaims = false; ///< claims_parameter_supported is false

    /// The tenant id in the issuer, or empty: an issuer of another make, or a template for any tenant.
    QString tenantId() const;
};

/// Where one tenant signs in.
class Endpoints
{
public:
    QUrl authorize;
    QUrl token;
    QUrl deviceCode;
    QString issuer;   ///< empty where the service did not say
    QString tenantId; ///< empty where the issuer does not name one
    bool refusesClaims = false;
};

/// Name of the cloud that a configuration of `asked` describes: another one where the login host knows the tenant but
/// points to that cloud's own address, as login.microsoftonline.com does for tenants of the US government. Values of
/// cloud_instance_name as in "cross-tenant access settings: Microsoft cloud settings".
QString cloudOfConfiguration(const OpenIdConfiguration &configuration, const Cloud &asked);

/// A domain name or a tenant id: nothing else goes into an address.
bool isTenantName(const QString &text);

/// Microsoft's paths at the cloud's login host.
Endpoints microsoftEndpoints(const Cloud &cloud, const QString &tenant);

/// Asks {login}/{tenant}/v2.0/.well-known/openid-configuration; kind Unavailable where the service says that it knows
/// no such tenant, NotFound where it has no such document. For a cloud of a definition file the issuer may be {login}
/// itself, as with any OpenID provider.
QCoro::Task<Result<OpenIdConfiguration>> openIdConfiguration(Cloud cloud, QString tenant,
                                                             QNetworkAccessManager &network, CancelToken cancel);

/// What the configuration says, or Microsoft's paths where there is none to be had. Kinds: Unavailable, Cancelled,
/// Usage.
QCoro::Task<Result<Endpoints>> findEndpoints(Cloud cloud, QString tenant, QNetworkAccessManager &network,
                                             CancelToken cancel);
} // namespace entente
