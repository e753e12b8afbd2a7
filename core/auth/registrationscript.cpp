// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/registrationscript.h"

#include "core/auth/endpoints.h"
#include "core/auth/scopes.h"

#include <QUrlQuery>

#include <map>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
/// How the two tools call the built-in clouds.
struct ToolNames {
    const char *cloud;
    const char *azure;
    const char *graph;
};

constexpr ToolNames toolNames[] = {
    {"global", "AzureCloud", "Global"},
    {"gcchigh", "AzureUSGovernment", "USGov"},
    {"dod", "AzureUSGovernment", "USGovDoD"},
    {"china", "AzureChinaCloud", "China"},
};

const ToolNames *namesOf(const Cloud &cloud)
{
    for (const ToolNames &row : toolNames) {
        if (cloud.name == QLatin1String(row.cloud))
            return &row;
    }
    return nullptr;
}

/// A tenant name is letters, digits, dots, hyphens and underscores, so quotes cannot be left from inside.
QString safeTenant(const Registration &registration)
{
    return isTenantName(registration.tenant) ? registration.tenant : u"YOUR-TENANT"_s;
}

std::map<Service, std::vector<PermissionRow>> byService(const Registration &registration)
{
    std::map<Service, std::vector<PermissionRow>> grouped;
    for (const PermissionRow &row : permissionsOf(registration.areas, registration.withWriting))
        grouped[row.service].push_back(row);
    return grouped;
}

QString namesOf(const std::vector<PermissionRow> &rows)
{
    QStringList names;
    for (const PermissionRow &row : rows)
        names.append(QString::fromLatin1(row.name));
    return names.join(u' ');
}

QString powerShellAccess(const Registration &registration)
{
    QString text = u"$access = @(\n"_s;
    for (const auto &[service, rows] : byService(registration)) {
        text += u"    @{ ResourceAppId = '%1'; ResourceAccess = @(\n"_s.arg(resourceAppId(service));
        for (const PermissionRow &row : rows) {
            text +=
                u"        @{ Id = '%1'; Type = 'Scope' } # %2\n"_s.arg(QLatin1String(row.id), QLatin1String(row.name));
        }
        text += u"    ) }\n"_s;
    }
    return text + u")\n"_s;
}

QString powerShellGrants(const Registration &registration)
{
    QString text;
    for (const auto &[service, rows] : byService(registration)) {
        text +=
            u"$resource = Get-MgServicePrincipal -Filter \"appId eq '%1'\"\n"
            "New-MgOauth2PermissionGrant -ClientId $principal.Id -ConsentType AllPrincipals -ResourceId $resource.Id "
            "-Scope '%2' | Out-Null\n"_s.arg(resourceAppId(service), namesOf(rows));
    }
    return text;
}
} // namespace

Json requiredResourceAccess(const Registration &registration)
{
    Json list = Json::array();
    for (const auto &[service, rows] : byService(registration)) {
        Json access = Json::array();
        for (const PermissionRow &row : rows)
            access.push_back({{"id", row.id}, {"type", "Scope"}});
        Json resource = Json::object();
        resource["resourceAppId"] = resourceAppId(service);
        resource["resourceAccess"] = std::move(access);
        list.push_back(std::move(resource));
    }
    return list;
}

QString azureCliScript(const Registration &registration)
{
    const ToolNames *names = namesOf(registration.cloud);
    const QString chooseCloud = names ? u"az cloud set --name %1\n"_s.arg(QLatin1String(names->azure)) : QString();
    return u"#!/bin/sh\n"
           "# Registers Entente as a public client (no secret) and grants it, for the organisation:\n"
           "# %1\n"
           "set -eu\n"
           "%2az login --tenant '%3' --allow-no-subscriptions\n"
           "access=$(mktemp)\n"
           "cat > \"$access\" <<'JSON'\n%4\nJSON\n"
           "app=$(az ad app create --display-name Entente --sign-in-audience AzureADMyOrg \\\n"
           "    --is-fallback-public-client true --public-client-redirect-uris http://localhost \\\n"
           "    --required-resource-accesses @\"$access\" --query appId --output tsv)\n"
           "rm \"$access\"\n"
           "az ad sp create --id \"$app\"\n"
           "az ad app permission admin-consent --id \"$app\"\n"
           "echo \"Client ID: $app\"\n"_s.arg(namesOf(permissionsOf(registration.areas, registration.withWriting)),
                                              chooseCloud, safeTenant(registration),
                                              QString::fromUtf8(toBytes(requiredResourceAccess(registration), 2)));
}

QString powerShellScript(const Registration &registration)
{
    const ToolNames *names = namesOf(registration.cloud);
    const QString environment = names ? u" -Environment %1"_s.arg(QLatin1String(names->graph)) : QString();
    return u"# Registers Entente as a public client (no secret) and grants it, for the organisation:\n"
           "# %1\n"
           "$ErrorActionPreference = 'Stop'\n"
           "Connect-MgGraph -TenantId '%2'%3 -Scopes Application.ReadWrite.All,DelegatedPermissionGrant.ReadWrite.All\n"
           "%4"
           "$app = New-MgApplication -DisplayName Entente -SignInAudience AzureADMyOrg -IsFallbackPublicClient `\n"
           "    -PublicClient @{ RedirectUris = 'http://localhost' } -RequiredResourceAccess $access\n"
           "$principal = New-MgServicePrincipal -AppId $app.AppId\n"
           "%5"
           "\"Client ID: $($app.AppId)\"\n"_s.arg(namesOf(permissionsOf(registration.areas, registration.withWriting)),
                                                  safeTenant(registration), environment, powerShellAccess(registration),
                                                  powerShellGrants(registration));
}

QUrl adminConsentAddress(const Registration &registration, const QString &clientId)
{
    QUrl address = registration.cloud.login;
    address.setPath(address.path() + u'/' + safeTenant(registration) + u"/v2.0/adminconsent"_s);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(clientId)));
    query.addQueryItem(u"scope"_s, defaultScope(registration.cloud, Service::Graph));
    query.addQueryItem(u"redirect_uri"_s, u"http://localhost"_s);
    address.setQuery(query);
    return address;
}
} // namespace entente
