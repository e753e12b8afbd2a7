// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/request.h"

#include <QString>
#include <QUrl>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace entente
{
/// Where one Microsoft cloud's services are. Plain http is accepted for loopback hosts only. A service that a cloud
/// does not offer has no address. Addresses are kept without a trailing slash.
struct Cloud {
    QString name; ///< "global", "gcchigh", "dod", "china", or that of a definition file
    QUrl login;   ///< https://login.microsoftonline.com
    QUrl graph;   ///< https://graph.microsoft.com (without version)
    QUrl exchange;
    QString sharePointAdmin; ///< may hold {tenant}
    QUrl teams;
    QUrl fabric;
    QUrl engage;
    std::map<QString, QString> scopes; ///< service name -> audience, where it differs from the global cloud's
    QString clientId;                  ///< empty for built-in clouds: each organisation registers its own app
    bool practice = false;             ///< the practice cloud: the window says so on every side

    /// The prefix that a delegated scope of this service is written with, e.g. "https://graph.microsoft.com". That of
    /// SharePoint's administration may hold {tenant}.
    QString audience(Service service) const;
    /// The root to put a request path behind ("https://graph.microsoft.com/v1.0"); empty where the cloud lacks it, and
    /// for SharePoint's administration while its {tenant} is not filled in: see sharePointAdminRoot().
    QUrl root(Service service, bool beta) const;
    /// `tenantName`: the first label of the tenant's SharePoint host ("contoso" of contoso.sharepoint.com).
    QUrl sharePointAdminRoot(const QString &tenantName) const;
};

/// "graph", "exchange", "sharePointAdmin", "teams", "fabric", "engage": the members of a cloud definition.
QString serviceName(Service service);
std::optional<Service> serviceFromName(const QString &name);
std::span<const Service> allServices();

/// https, or plain http to 127.0.0.1, ::1 or localhost: nothing else ever gets a token or a code.
bool isSafeAddress(const QUrl &address);
bool isLoopbackHost(const QString &host);

/// The built-in clouds (Microsoft Graph: national cloud deployments).
const std::vector<Cloud> &builtInClouds();
/// Null where there is no built-in cloud of that name. Case does not matter.
const Cloud *builtInCloud(const QString &name);

/// A larger definition file is refused unread.
inline constexpr qint64 maxCloudDefinitionBytes = 64 * 1024;

/// A built-in cloud by name, or a definition file (JSON). Refuses plain http elsewhere than on loopback, broken, too
/// large or incomplete files with kind BadFile; a name that is neither with kind Usage.
Result<Cloud> findCloud(const QString &nameOrFile);
/// `name`, `login` and `graph` are required, every other member may be missing, unknown members are ignored. A
/// `practice` cloud has all its addresses on this computer, and none has the name of a built-in one.
Result<Cloud> cloudFromJson(const Json &json);
Json toJson(const Cloud &cloud);
} // namespace entente
