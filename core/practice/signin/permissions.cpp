// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/permissions.h"

#include <algorithm>
#include <array>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
constexpr Permission userMay(QStringView name)
{
    return {name, false, true};
}
constexpr Permission read(QStringView name)
{
    return {name, true, true};
}
constexpr Permission write(QStringView name)
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
    read(u"Policy.Read.All"),
    read(u"CrossTenantInformation.ReadBasic.All"),
    read(u"Organization.Read.All"),
    read(u"Domain.Read.All"),
    read(u"RoleManagement.Read.Directory"),
    read(u"Application.Read.All"),
    read(u"MultiTenantOrganization.Read.All"),
    read(u"DelegatedAdminRelationship.Read.All"),
    read(u"User.Read.All"),
    read(u"GroupMember.Read.All"),
    read(u"GroupSettings.Read.All"),
    read(u"AuditLog.Read.All"),
    read(u"Reports.Read.All"),
    read(u"TeamSettings.Read.All"),
    read(u"TeamMember.Read.All"),
    read(u"ChannelMember.Read.All"),
    read(u"TeamsUserConfiguration.Read.All"),
    read(u"SharePointTenantSettings.Read.All"),
    read(u"Community.Read.All"),
    read(u"Policy.Read.B2BManagementPolicy"),
    write(u"ConfigurationMonitoring.Read.All"),
    write(u"Directory.Read.All"),
    write(u"Group.Read.All"),
    write(u"Policy.ReadWrite.CrossTenantAccess"),
    write(u"Policy.ReadWrite.CrossTenantCapability"),
    write(u"Policy.ReadWrite.Authorization"),
    write(u"Policy.ReadWrite.AuthenticationFlows"),
    write(u"Policy.ReadWrite.ExternalIdentities"),
    write(u"Policy.ReadWrite.B2BManagementPolicy"),
    write(u"MultiTenantOrganization.ReadWrite.All"),
    write(u"User.Invite.All"),
    write(u"User.ReadWrite.All"),
    write(u"User.EnableDisableAccount.All"),
    write(u"User.DeleteRestore.All"),
    write(u"GroupMember.ReadWrite.All"),
    write(u"GroupSettings.ReadWrite.All"),
    write(u"Group.ReadWrite.All"),
    write(u"Directory.ReadWrite.All"),
    write(u"TeamSettings.ReadWrite.All"),
    write(u"TeamsPolicyUserAssign.ReadWrite.All"),
    write(u"Channel.Create"),
    write(u"ChannelSettings.ReadWrite.All"),
    write(u"ChannelMember.ReadWrite.All"),
    write(u"Channel.Delete.All"),
    write(u"SharePointTenantSettings.ReadWrite.All"),
    write(u"ConfigurationMonitoring.ReadWrite.All"),
    write(u"Application.ReadWrite.All"),
    write(u"AppRoleAssignment.ReadWrite.All"),
    write(u"RoleManagement.ReadWrite.Directory"),
};

constexpr std::array exchangePermissions = {read(u"Exchange.Manage"), write(u"Exchange.ManageV2")};

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
