// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/practicefixture.h"

namespace entente::test
{
/// A cloud in memory and Contoso's administrator with permission to write cross-tenant access.
class GraphTest : public ::testing::Test
{
protected:
    using Response = practice::Response;

    static inline const QString policy = QStringLiteral("/policies/crossTenantAccessPolicy");

    practice::Cloud cloud;
    QByteArray token = tokenOf(QStringLiteral("contoso.com"));

    /// What a user may read, and may write where his roles allow it.
    QByteArray tokenOf(const QString &tenant, const QString &user = {})
    {
        QStringList scopes = QString::fromLatin1(everything).split(u' ');
        return cloud.mintToken(tenant, user, scopes);
    }
    Response get(const QString &target, practice::Headers headers = {})
    {
        practice::Request request = graphRequest("GET", target, token);
        request.headers += headers;
        return cloud.handle(request);
    }
    Response send(const QByteArray &method, const QString &target, const Json &body = Json())
    {
        return cloud.handle(graphRequest(method, target, token, body));
    }
    QString tenantId(const QString &domain)
    {
        QString id;
        cloud.withTenant(domain, [&id](practice::Tenant *tenant) { id = tenant ? tenant->card.id : QString(); });
        return id;
    }
    static QString codeOf(const Response &response)
    {
        const Json json = response.json();
        return textAt(memberAt(json, "error"), "code");
    }
    QString partner(const QString &domain) { return policy + QStringLiteral("/partners/") + lookUp(domain); }
    QString lookUp(const QString &domain)
    {
        const Response found =
            get(QStringLiteral("/tenantRelationships/findTenantInformationByDomainName(domainName='%1')").arg(domain));
        return textAt(found.json(), "tenantId");
    }

    static constexpr const char *everything =
        "User.Read User.Read.All GroupMember.Read.All Directory.Read.All Application.Read.All Domain.Read.All "
        "Organization.Read.All LicenseAssignment.Read.All CrossTenantInformation.ReadBasic.All Policy.Read.All "
        "Policy.ReadWrite.CrossTenantAccess Policy.ReadWrite.Authorization";
};

/// One half of a setting with one target.
inline Json half(const char *accessType, const char *target, const char *targetType)
{
    const Json only = {{"target", target}, {"targetType", targetType}};
    return {{"accessType", accessType}, {"targets", Json::array({only})}};
}
inline Json setting(const Json &usersAndGroups, const Json &applications)
{
    return {{"usersAndGroups", usersAndGroups}, {"applications", applications}};
}
inline Json allUsers(const char *accessType)
{
    return half(accessType, "AllUsers", "user");
}
inline Json allApplications(const char *accessType)
{
    return half(accessType, "AllApplications", "application");
}
} // namespace entente::test
