// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tenantlookup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
Error noSuchTenant(const QString &asked)
{
    return {ErrorKind::NotFound, u"tenant.notFound"_s,
            QCoreApplication::translate("SignIn", "No tenant with the domain or ID %1 was found. Check the spelling.")
                .arg(asked)};
}

Error cannotTell()
{
    return {ErrorKind::Unavailable, u"tenant.noLookup"_s,
            QCoreApplication::translate("SignIn",
                                        "This cloud does not tell which tenant a domain belongs to. Enter the "
                                        "tenant ID instead.")};
}

TenantLookup found(const OpenIdConfiguration &said, const Cloud &asked, const Cloud &wanted)
{
    TenantLookup lookup;
    lookup.tenantId = said.tenantId();
    lookup.cloud = cloudOfConfiguration(said, asked);
    lookup.otherCloud = lookup.cloud != wanted.name;
    lookup.region = said.regionScope;
    return lookup;
}

/// The other built-in clouds, each login host once.
std::vector<Cloud> others(const Cloud &cloud)
{
    std::vector<Cloud> list;
    std::vector<QUrl> hosts = {cloud.login};
    for (const Cloud &other : builtInClouds()) {
        if (std::ranges::find(hosts, other.login) != hosts.end())
            continue;
        hosts.push_back(other.login);
        list.push_back(other);
    }
    return list;
}
} // namespace

QCoro::Task<Result<TenantLookup>> lookUpTenant(Cloud cloud, QString domainOrId, QNetworkAccessManager &network,
                                               CancelToken cancel)
{
    const Result<OpenIdConfiguration> here = co_await openIdConfiguration(cloud, domainOrId, network, cancel);
    if (here && !here->tenantId().isEmpty())
        co_return found(*here, cloud, cloud);
    if (here || here.error().kind == ErrorKind::NotFound)
        co_return failure(cannotTell());
    if (here.error().kind != ErrorKind::Unavailable)
        co_return failure(here.error());
    const std::vector<Cloud> elsewhere = builtInCloud(cloud.name) ? others(cloud) : std::vector<Cloud>();
    for (const Cloud &other : elsewhere) {
        const Result<OpenIdConfiguration> there = co_await openIdConfiguration(other, domainOrId, network, cancel);
        if (cancel.isCancelled())
            co_return failure(cancelledError());
        if (there && !there->tenantId().isEmpty())
            co_return found(*there, other, cloud);
    }
    co_return failure(noSuchTenant(domainOrId));
}
} // namespace entente
