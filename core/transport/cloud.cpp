// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/cloud.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
struct ServiceRow {
    Service service;
    const char *name;
    const char *globalAudience;
};

// Teams' audience is the application id of its administration service, the same in all clouds. Engage answers at
// www.yammer.com but takes tokens for api.yammer.com.
constexpr auto serviceRows = std::to_array<ServiceRow>({
    {Service::Graph, "graph", "https://graph.microsoft.com"},
    {Service::Exchange, "exchange", "https://outlook.office365.com"},
    {Service::SharePointAdmin, "sharePointAdmin", "https://{tenant}-admin.sharepoint.com"},
    {Service::Teams, "teams", "48ac35b8-9aa8-4d74-927d-1f4a14a0b239"},
    {Service::Fabric, "fabric", "https://api.fabric.microsoft.com"},
    {Service::Engage, "engage", "https://api.yammer.com"},
});

constexpr auto services = std::to_array<Service>(
    {Service::Graph, Service::Exchange, Service::SharePointAdmin, Service::Teams, Service::Fabric, Service::Engage});

const ServiceRow &rowOf(Service service)
{
    return *std::ranges::find(serviceRows, service, &ServiceRow::service);
}

Cloud globalCloud()
{
    Cloud cloud;
    cloud.name = u"global"_s;
    cloud.login = QUrl(u"https://login.microsoftonline.com"_s);
    cloud.graph = QUrl(u"https://graph.microsoft.com"_s);
    cloud.exchange = QUrl(u"https://outlook.office365.com"_s);
    cloud.sharePointAdmin = u"https://{tenant}-admin.sharepoint.com"_s;
    cloud.teams = QUrl(u"https://api.interfaces.records.teams.microsoft.com"_s);
    cloud.fabric = QUrl(u"https://api.fabric.microsoft.com"_s);
    cloud.engage = QUrl(u"https://www.yammer.com"_s);
    return cloud;
}

/// Fabric and Engage have no address that we can vouch for outside the global cloud, so they are left out.
Cloud nationalCloud(const QString &name, const QString &login, const QString &graph, const QString &exchange,
                    const QString &sharePointAdmin, const QString &teams)
{
    Cloud cloud;
    cloud.name = name;
    cloud.login = QUrl(login);
    cloud.graph = QUrl(graph);
    cloud.exchange = QUrl(exchange);
    cloud.sharePointAdmin = sharePointAdmin;
    cloud.teams = QUrl(teams);
    cloud.scopes = {{u"graph"_s, graph}, {u"exchange"_s, exchange}, {u"sharePointAdmin"_s, sharePointAdmin}};
    return cloud;
}

QUrl below(const QUrl &base, const QString &segment)
{
    if (base.isEmpty())
        return {};
    QUrl root = base;
    root.setPath(base.path() + segment);
    return root;
}
} // namespace

QString serviceName(Service service)
{
    return QString::fromLatin1(rowOf(service).name);
}

std::optional<Service> serviceFromName(const QString &name)
{
    const auto *found =
        std::ranges::find_if(serviceRows, [&name](const ServiceRow &row) { return name == QLatin1String(row.name); });
    return found == serviceRows.end() ? std::nullopt : std::optional(found->service);
}

std::span<const Service> allServices()
{
    return services;
}

QString Cloud::audience(Service service) const
{
    const auto own = scopes.find(serviceName(service));
    return own == scopes.end() ? QString::fromLatin1(rowOf(service).globalAudience) : own->second;
}

QUrl Cloud::root(Service service, bool beta) const
{
    switch (service) {
    case Service::Graph:
        return below(graph, beta ? u"/beta"_s : u"/v1.0"_s);
    case Service::Exchange:
        return exchange;
    case Service::SharePointAdmin:
        return sharePointAdmin.contains(u"{tenant}"_s) ? QUrl() : QUrl(sharePointAdmin);
    case Service::Teams:
        return teams;
    case Service::Fabric:
        return fabric;
    case Service::Engage:
        return engage;
    }
    return {};
}

QUrl Cloud::sharePointAdminRoot(const QString &tenantName) const
{
    QString address = sharePointAdmin;
    return QUrl(address.replace(u"{tenant}"_s, tenantName));
}

bool isLoopbackHost(const QString &host)
{
    return host == u"127.0.0.1"_s || host == u"::1"_s || host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0;
}

bool isSafeAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return address.scheme() == u"https"_s || (address.scheme() == u"http"_s && isLoopbackHost(address.host()));
}

const std::vector<Cloud> &builtInClouds()
{
    static const std::vector<Cloud> clouds = {
        globalCloud(),
        nationalCloud(u"gcchigh"_s, u"https://login.microsoftonline.us"_s, u"https://graph.microsoft.us"_s,
                      u"https://outlook.office365.us"_s, u"https://{tenant}-admin.sharepoint.us"_s,
                      u"https://api.interfaces.records.gov.teams.microsoft.us"_s),
        nationalCloud(u"dod"_s, u"https://login.microsoftonline.us"_s, u"https://dod-graph.microsoft.us"_s,
                      u"https://outlook-dod.office365.us"_s, u"https://{tenant}-admin.dps.mil"_s,
                      u"https://api.interfaces.records.dod.teams.microsoft.us"_s),
        nationalCloud(u"china"_s, u"https://login.chinacloudapi.cn"_s, u"https://microsoftgraph.chinacloudapi.cn"_s,
                      u"https://outlook.office365.cn"_s, u"https://{tenant}-admin.sharepoint.cn"_s,
                      u"https://api.interfaces.records.teams.microsoftonline.cn"_s),
    };
    return clouds;
}

const Cloud *builtInCloud(const QString &name)
{
    const std::vector<Cloud> &clouds = builtInClouds();
    const auto found = std::ranges::find_if(
        clouds, [&name](const Cloud &cloud) { return cloud.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == clouds.end() ? nullptr : &*found;
}
} // namespace entente
