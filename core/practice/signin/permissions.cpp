// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/permissions.h"

#include <algorithm>
#include <array>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
/// Everybody may consent for himself.
constexpr Permission userMay(QStringView name)
{
    return {name, false, true};
}
/// An administrator consents, and did so when the practice tenants registered the console.
constexpr Permission beforehand(QStringView name)
{
    return {name, true, true};
}
/// An administrator consents, when it is asked for. Reading permissions are among these too: what reads everything is
/// not given to a console that asks for the least.
constexpr Permission whenAsked(QStringView name)
{
    return {name, true, false};
}

// Names as in the permissions reference of Microsoft Graph.
constexpr std::array graphPermissions = {
    userMay(u"User.Read"),
    userMay(u"LicenseAssignment.Read.All"),
    userMay(u"Team.ReadBasic.All"),
    userMay(u"Channel.ReadBasic.All"),
    userMay(u"Sites.Read.All"),
    beforehand(u"Policy.Read.All"),
    beforehand(u"CrossTenantInformation.ReadBasic.All"),
    beforehand(u"Organization.Read.All"),
    beforehand(u"Domain.Read.All"),
    beforehand(u"RoleManagement.Read.Directory"),
    beforehand(u"Application.Read.All"),
    beforehand(u"MultiTenantOrganization.Read.All"),
    beforehand(u"DelegatedAdminRelationship.Read.All"),
    beforehand(u"User.Read.All"),
    beforehand(u"GroupMember.Read.All"),
    beforehand(u"GroupSettings.Read.All"),
    beforehand(u"AuditLog.Read.All"),
    beforehand(u"Reports.Read.All"),
    beforehand(u"TeamSettings.Read.All"),
    beforehand(u"TeamMember.Read.All"),
    beforehand(u"ChannelMember.Read.All"),
    beforehand(u"TeamsUserConfiguration.Read.All"),
    beforehand(u"SharePointTenantSettings.Read.All"),
    beforehand(u"Community.Read.All"),
    beforehand(u"Policy.Read.B2BManagementPolicy"),
    whenAsked(u"ConfigurationMonitoring.Read.All"),
    whenAsked(u"Directory.Read.All"),
    whenAsked(u"Group.Read.All"),
    whenAsked(u"Policy.ReadWrite.CrossTenantAccess"),
    whenAsked(u"Policy.ReadWrite.CrossTenantCapability"),
    whenAsked(u"Policy.ReadWrite.Authorization"),
    whenAsked(u"Policy.ReadWrite.AuthenticationFlows"),
    whenAsked(u"Policy.ReadWrite.ExternalIdentities"),
    whenAsked(u"Policy.ReadWrite.B2BManagementPolicy"),
    whenAsked(u"MultiTenantOrganization.ReadWrite.All"),
    whenAsked(u"User.Invite.All"),
    whenAsked(u"User.ReadWrite.All"),
    whenAsked(u"User.EnableDisableAccount.All"),
    whenAsked(u"User.DeleteRestore.All"),
    whenAsked(u"GroupMember.ReadWrite.All"),
    whenAsked(u"GroupSettings.ReadWrite.All"),
    whenAsked(u"Group.ReadWrite.All"),
    whenAsked(u"Directory.ReadWrite.All"),
    whenAsked(u"TeamSettings.ReadWrite.All"),
    whenAsked(u"TeamsPolicyUserAssign.ReadWrite.All"),
    whenAsked(u"Channel.Create"),
    whenAsked(u"ChannelSettings.ReadWrite.All"),
    whenAsked(u"ChannelMember.ReadWrite.All"),
    whenAsked(u"Channel.Delete.All"),
    whenAsked(u"SharePointTenantSettings.ReadWrite.All"),
    whenAsked(u"ConfigurationMonitoring.ReadWrite.All"),
    whenAsked(u"Application.ReadWrite.All"),
    whenAsked(u"AppRoleAssignment.ReadWrite.All"),
    whenAsked(u"RoleManagement.ReadWrite.Directory"),
};

constexpr std::array exchangePermissions = {beforehand(u"Exchange.Manage"), whenAsked(u"Exchange.ManageV2")};

const std::array allResources = {
    Resource{u"00000003-0000-0000-c000-000000000000", u"https://graph.microsoft.com", graphPermissions},
    Resource{u"00000002-0000-0ff1-ce00-000000000000", u"https://outlook.office365.com", exchangePermissions},
};

struct Split {
    QString resource;
    QString name;
};

/// "https://host/Name" and "app-id/Name" name their resource; a bare name means Graph.
Split splitScope(const QString &scope)
{
    const qsizetype slash = scope.lastIndexOf(u'/');
    if (slash < 0)
        return {graphResource().identifier.toString(), scope};
    QString resource = scope.left(slash);
    while (resource.endsWith(u'/'))
        resource.chop(1);
    return {resource, scope.mid(slash + 1)};
}

ScopeRequest refused(int number, const QString &text)
{
    ScopeRequest request;
    request.errorNumber = number;
    request.errorText = text;
    return request;
}

ResourceScopes &scopesOf(ScopeRequest &request, const Resource *resource)
{
    for (ResourceScopes &known : request.resources) {
        if (known.resource == resource)
            return known;
    }
    request.resources.append(ResourceScopes{resource, false, {}});
    return request.resources.last();
}

/// Takes openid, profile, email and offline_access; false when the scope is none of them.
bool takeOpenIdScope(ScopeRequest &request, const QString &scope)
{
    const std::array<std::pair<QStringView, bool ScopeRequest::*>, 4> known = {{
        {u"openid", &ScopeRequest::openId},
        {u"profile", &ScopeRequest::profile},
        {u"email", &ScopeRequest::email},
        {u"offline_access", &ScopeRequest::offlineAccess},
    }};
    for (const auto &[name, member] : known) {
        if (scope == name)
            request.*member = true;
        if (scope == name)
            return true;
    }
    return false;
}
} // namespace

const Permission *Resource::find(QStringView name) const
{
    const auto found = std::find_if(permissions.begin(), permissions.end(), [name](const Permission &permission) {
        return permission.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == permissions.end() ? nullptr : &*found;
}

std::span<const Resource> resources()
{
    return allResources;
}

const Resource &graphResource()
{
    return allResources.front();
}

const Resource *findResource(QStringView idOrIdentifier)
{
    const auto found = std::find_if(allResources.begin(), allResources.end(), [idOrIdentifier](const Resource &known) {
        return known.appId.compare(idOrIdentifier, Qt::CaseInsensitive) == 0 ||
               known.identifier.compare(idOrIdentifier, Qt::CaseInsensitive) == 0;
    });
    return found == allResources.end() ? nullptr : &*found;
}

ScopeRequest parseScopes(const QString &scope)
{
    ScopeRequest request;
    for (const QString &item : scope.split(u' ', Qt::SkipEmptyParts)) {
        if (takeOpenIdScope(request, item))
            continue;
        const Split split = splitScope(item);
        const Resource *resource = findResource(split.resource);
        if (!resource)
            return refused(500011,
                           u"The resource principal named %1 was not found in the tenant."_s.arg(split.resource));
        ResourceScopes &scopes = scopesOf(request, resource);
        if (split.name == u".default"_s) {
            scopes.everythingGranted = true;
            continue;
        }
        const Permission *permission = resource->find(split.name);
        if (!permission)
            return refused(650053,
                           u"The application asked for scope '%1' that doesn't exist on the resource '%2'."_s.arg(
                               split.name, resource->appId));
        scopes.names.append(permission->name.toString());
    }
    for (const ResourceScopes &scopes : request.resources) {
        if (scopes.everythingGranted && !scopes.names.isEmpty())
            return refused(70011, u"The provided value for the input parameter 'scope' is not valid: .default scope "
                                  "can't be combined with resource-specific scopes."_s);
    }
    return request;
}
} // namespace entente::practice
