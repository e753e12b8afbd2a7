// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/practice/signin/grants.h"
#include "core/practice/tenant.h"
#include "core/practice/traffic.h"

namespace entente::practice
{
/// All that the practice cloud knows. No locks: Cloud holds one around every use.
struct World {
    const Clock &clock;
    QString origin; ///< scheme, host and port under which the cloud is served, without a slash at the end
    QByteArray signingKey;
    std::vector<Tenant> tenants;       ///< one can sign in to these
    std::vector<TenantCard> strangers; ///< these are only known by name
    Grants grants;
    Faults faults;
    Traffic traffic;
    std::map<QString, int> usesOfToken; ///< by the token's unique id

    explicit World(const Clock &time);

    QDateTime now() const { return clock.now(); }
    Tenant *tenant(const QString &idOrDomain);
    /// Of every known tenant, those of other clouds included.
    const TenantCard *card(const QString &idOrDomain) const;
    QString login() const { return origin + QStringLiteral("/login"); }
    QString graph() const { return origin + QStringLiteral("/graph"); }
};
} // namespace entente::practice
