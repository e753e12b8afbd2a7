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
    return {ErrorKind::NotFound, u"tenant.unknown"_s,
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

TenantLookup found(const OpenIdConfiguration &said, const QString &asked, const QString &askedCloud)
{
    TenantLookup lookup;
    lookup.tenantId = said.tenantId();
    lookup.cloud = cloudOfConfiguration(said, asked);
    lookup.otherCloud = lookup.cloud != askedCloud;
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

QString cloudOfConfiguration(const OpenIdConfiguration &configuration, const QString &asked)
{
    if (!builtInCloud(asked))
        return asked;
    if (configuration.cloudInstance == u"microsoftonline.com"_s)
        return u"global"_s;
    if (configuration.cloudInstance == u"partner.microsoftonline.cn"_s)
        return u"china"_s;
    if (configuration.cloudInstance != u"microsoftonline.us"_s)
        return asked;
    // GCC High and DoD share a login host; the sub-scope tells them apart, where it is given.
    if (configuration.regionSubScope == u"DOD"_s)
        return u"dod"_s;
    if (configuration.regionSubScope == u"DODCON"_s || asked != u"dod"_s)
        return u"gcchigh"_s;
    return asked;
}

QCoro::Task<Result<TenantLookup>> lookUpTenant(Cloud cloud, QString domainOrId, QNetworkAccessManager &network,
                                               CancelToken cancel)
{
    const Result<OpenIdConfiguration> here = co_await openIdConfiguration(cloud, domainOrId, network, cancel);
    if (here && !here->tenantId().isEmpty())
        co_return found(*here, cloud.name, cloud.name);
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
            co_return found(*there, other.name, cloud.name);
    }
    co_return failure(noSuchTenant(domainOrId));
}
} // namespace entente
