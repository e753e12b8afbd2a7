// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/request.h"

#include <QString>
#include <QUrl>

#include <map>
#include <vector>

namespace entente
{
/// Where one Microsoft cloud's services are. Plain http is accepted for loopback hosts only.
struct Cloud {
    QString name; ///< "global", "gcchigh", "dod", "china", or that of a definition file
    QUrl login;   ///< https://login.microsoftonline.com
    QUrl graph;   ///< https://graph.microsoft.com (without version)
    QUrl exchange;
    QString sharePointAdmin; ///< may hold {tenant}
    QUrl teams;
    QUrl fabric;
    QUrl engage;
    std::map<QString, QString> scopes; ///< service name -> audience, where it differs from the built-in rule
    QString clientId;                  ///< empty for built-in clouds: each organisation registers its own app
    bool practice = false;             ///< the practice cloud: the window says so on every side

    /// The prefix that a delegated scope of this service is written with, e.g. "https://graph.microsoft.com".
    QString audience(Service service) const;
    /// The root to put a request path behind ("https://graph.microsoft.com/v1.0"); empty where the cloud lacks it.
    QUrl root(Service service, bool beta) const;
};

QString serviceName(Service service);

/// The built-in clouds (Microsoft Graph: national cloud deployments).
const std::vector<Cloud> &builtInClouds();
/// A built-in cloud by name, or a definition file (JSON). Refuses plain http elsewhere than on loopback, broken, too
/// large or incomplete files with kind BadFile.
Result<Cloud> findCloud(const QString &nameOrFile);
Result<Cloud> cloudFromJson(const Json &json);
Json toJson(const Cloud &cloud);
} // namespace entente
