// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/appregistration.h"

#include "core/auth/registrationscript.h"

#include <QCoreApplication>

namespace entente
{
namespace
{
Registration registrationOf(const Cloud &cloud, const QString &tenant, const QStringList &areas, bool withWriting)
{
    Registration registration;
    registration.cloud = cloud;
    registration.tenant = tenant;
    for (const AreaRow &row : areaRows()) {
        if (areas.contains(QLatin1String(row.key)))
            registration.areas.insert(row.area);
    }
    registration.withWriting = withWriting;
    return registration;
}
} // namespace

Result<CloudFacts> cloudFacts(const QString &nameOrFile)
{
    const Result<Cloud> cloud = findCloud(nameOrFile);
    if (!cloud)
        return failure(cloud.error());
    return CloudFacts{cloud->name, !cloud->clientId.isEmpty()};
}

std::vector<AreaChoice> areaChoices()
{
    std::vector<AreaChoice> choices;
    for (const AreaRow &row : areaRows()) {
        AreaChoice choice;
        choice.key = QString::fromLatin1(row.key);
        choice.label = QCoreApplication::translate("Permissions", row.label);
        choice.isAlwaysIncluded = row.area == Area::Base; // signing in belongs to everything
        choices.push_back(std::move(choice));
    }
    return choices;
}

AppRegistration::AppRegistration(std::shared_ptr<const Cloud> cloud, QString tenant)
    : m_cloud(std::move(cloud)), m_tenant(std::move(tenant))
{
}

Result<AppRegistration> AppRegistration::in(const QString &cloudNameOrFile, const QString &tenant)
{
    Result<Cloud> cloud = findCloud(cloudNameOrFile);
    if (!cloud)
        return failure(cloud.error());
    return AppRegistration(std::make_shared<const Cloud>(std::move(*cloud)), tenant);
}

QString AppRegistration::powerShell(const QStringList &areas, bool withWriting) const
{
    return powerShellScript(registrationOf(*m_cloud, m_tenant, areas, withWriting));
}

QString AppRegistration::azureCli(const QStringList &areas, bool withWriting) const
{
    return azureCliScript(registrationOf(*m_cloud, m_tenant, areas, withWriting));
}
} // namespace entente
