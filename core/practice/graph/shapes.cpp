// SPDX-License-Identifier: GPL-3.0-or-later
// What the service takes in the bodies of cross-tenant access, authorization policy and getByIds, by hand from the
// reference of Microsoft Graph v1.0 (crossTenantAccessPolicyConfigurationPartner and the types it names).
#include "core/practice/graph/shape.h"

#include <array>

namespace entente::practice::graph
{
namespace
{
constexpr Property flag(QStringView name, bool nullable = true)
{
    return {name, Kind::Bool, nullable};
}
constexpr Property text(QStringView name)
{
    return {name, Kind::Text};
}
constexpr Property object(QStringView name, const Shape &shape, bool nullable = true)
{
    return {name, Kind::Object, nullable, false, {}, &shape};
}

// unknownFutureValue is never to be sent, so it is no member here.
constexpr std::array accessTypes = {QStringView(u"allowed"), QStringView(u"blocked")};
constexpr std::array targetTypes = {QStringView(u"user"), QStringView(u"group"), QStringView(u"application")};
constexpr std::array identityProviders = {
    QStringView(u"azureActiveDirectory"), QStringView(u"externalFederation"), QStringView(u"socialIdentityProviders"),
    QStringView(u"emailOneTimePasscode"), QStringView(u"microsoftAccount"),   QStringView(u"defaultConfiguredIdp")};
constexpr std::array inviters = {QStringView(u"none"), QStringView(u"adminsAndGuestInviters"),
                                 QStringView(u"adminsGuestInvitersAndAllMembers"), QStringView(u"everyone")};

constexpr std::array targetProperties = {
    Property{u"target", Kind::Text, false},
    Property{u"targetType", Kind::Enum, false, false, targetTypes},
};
constexpr Shape target = {u"crossTenantAccessPolicyTarget", targetProperties};

constexpr std::array configurationProperties = {
    Property{u"accessType", Kind::Enum, false, false, accessTypes},
    Property{u"targets", Kind::Object, false, true, {}, &target},
};
constexpr Shape configuration = {u"crossTenantAccessPolicyTargetConfiguration", configurationProperties};

constexpr std::array settingProperties = {object(u"usersAndGroups", configuration),
                                          object(u"applications", configuration)};
constexpr Shape setting = {u"crossTenantAccessPolicyB2BSetting", settingProperties};

constexpr std::array devicesProperties = {Property{u"mode", Kind::Enum, true, false, accessTypes}, text(u"rule")};
constexpr Shape devices = {u"devicesFilter", devicesProperties};
constexpr std::array restrictionProperties = {object(u"usersAndGroups", configuration),
                                              object(u"applications", configuration), object(u"devices", devices)};
constexpr Shape restrictions = {u"crossTenantAccessPolicyTenantRestrictions", restrictionProperties};

// isCompliantNetworkAccepted is on no reference page, but the service answers it and takes it back.
constexpr std::array trustProperties = {flag(u"isMfaAccepted"), flag(u"isCompliantDeviceAccepted"),
                                        flag(u"isHybridAzureADJoinedDeviceAccepted"),
                                        flag(u"isCompliantNetworkAccepted")};
constexpr Shape trust = {u"crossTenantAccessPolicyInboundTrust", trustProperties};

constexpr std::array bothWaysProperties = {flag(u"inboundAllowed"), flag(u"outboundAllowed")};
constexpr Shape bothWays = {u"inboundOutboundPolicyConfiguration", bothWaysProperties};

constexpr std::array redemptionProperties = {
    Property{u"primaryIdentityProviderPrecedenceOrder", Kind::Enum, true, true, identityProviders},
    Property{u"fallbackIdentityProvider", Kind::Enum, true, false, identityProviders},
};
constexpr Shape redemption = {u"defaultInvitationRedemptionIdentityProviderConfiguration", redemptionProperties};

constexpr std::array collaborationInProperties = {object(u"users", configuration)};
constexpr Shape collaborationIn = {u"crossTenantAccessPolicyM365CollaborationInboundSetting",
                                   collaborationInProperties};
constexpr std::array collaborationOutProperties = {object(u"usersAndGroups", configuration)};
constexpr Shape collaborationOut = {u"crossTenantAccessPolicyM365CollaborationOutboundSetting",
                                    collaborationOutProperties};
constexpr std::array appServiceProperties = {object(u"applications", configuration)};
constexpr Shape appService = {u"crossTenantAccessPolicyAppServiceConnectSetting", appServiceProperties};

// tenantId is taken on create only; the handler sees to that.
constexpr std::array partnerProperties = {
    Property{u"tenantId", Kind::Guid, false},
    object(u"b2bCollaborationInbound", setting),
    object(u"b2bCollaborationOutbound", setting),
    object(u"b2bDirectConnectInbound", setting),
    object(u"b2bDirectConnectOutbound", setting),
    object(u"inboundTrust", trust),
    object(u"automaticUserConsentSettings", bothWays),
    object(u"tenantRestrictions", restrictions),
    object(u"m365CollaborationInbound", collaborationIn),
    object(u"m365CollaborationOutbound", collaborationOut),
    object(u"appServiceConnectInbound", appService),
    object(u"crossCloudMeetingConfiguration", bothWays),
    object(u"protectedContentSharing", bothWays),
    object(u"invitationRedemptionIdentityProviderConfiguration", redemption),
    flag(u"blockServiceProviderOutboundAccess"),
    flag(u"isServiceProvider"),
};

constexpr std::array defaultProperties = {
    object(u"b2bCollaborationInbound", setting, false),
    object(u"b2bCollaborationOutbound", setting, false),
    object(u"b2bDirectConnectInbound", setting, false),
    object(u"b2bDirectConnectOutbound", setting, false),
    object(u"inboundTrust", trust, false),
    object(u"automaticUserConsentSettings", bothWays, false),
    object(u"tenantRestrictions", restrictions, false),
    object(u"m365CollaborationInbound", collaborationIn, false),
    object(u"m365CollaborationOutbound", collaborationOut, false),
    object(u"appServiceConnectInbound", appService, false),
    object(u"crossCloudMeetingConfiguration", bothWays, false),
    object(u"protectedContentSharing", bothWays, false),
    object(u"invitationRedemptionIdentityProviderConfiguration", redemption, false),
    flag(u"blockServiceProviderOutboundAccess"),
};

constexpr std::array accessPolicyProperties = {text(u"displayName"), text(u"description"),
                                               Property{u"allowedCloudEndpoints", Kind::Text, false, true}};

constexpr std::array syncInProperties = {flag(u"isSyncAllowed")};
constexpr Shape syncIn = {u"crossTenantUserSyncInbound", syncInProperties};
constexpr std::array synchronizationProperties = {Property{u"tenantId", Kind::Guid, false}, text(u"displayName"),
                                                  object(u"userSyncInbound", syncIn)};

constexpr std::array rolePermissionProperties = {
    flag(u"allowedToCreateApps", false),     flag(u"allowedToCreateSecurityGroups", false),
    flag(u"allowedToCreateTenants"),         flag(u"allowedToReadBitlockerKeysForOwnedDevice"),
    flag(u"allowedToReadOtherUsers", false), Property{u"permissionGrantPoliciesAssigned", Kind::Text, true, true},
};
constexpr Shape rolePermissions = {u"defaultUserRolePermissions", rolePermissionProperties};
constexpr std::array authorizationPolicyProperties = {
    text(u"displayName"),
    text(u"description"),
    flag(u"allowedToSignUpEmailBasedSubscriptions", false),
    flag(u"allowedToUseSSPR", false),
    flag(u"allowEmailVerifiedUsersToJoinOrganization", false),
    Property{u"allowInvitesFrom", Kind::Enum, false, false, inviters},
    flag(u"allowUserConsentForRiskyApps"),
    flag(u"blockMsolPowerShell"),
    object(u"defaultUserRolePermissions", rolePermissions, false),
    Property{u"guestUserRoleId", Kind::Guid, false},
};

constexpr std::array getByIdsProperties = {Property{u"ids", Kind::Text, false, true},
                                           Property{u"types", Kind::Text, true, true}};
} // namespace

constexpr Shape partnerShape = {u"crossTenantAccessPolicyConfigurationPartner", partnerProperties};
constexpr Shape defaultShape = {u"crossTenantAccessPolicyConfigurationDefault", defaultProperties};
constexpr Shape accessPolicyShape = {u"crossTenantAccessPolicy", accessPolicyProperties};
constexpr Shape synchronizationShape = {u"crossTenantIdentitySyncPolicyPartner", synchronizationProperties};
constexpr Shape authorizationPolicyShape = {u"authorizationPolicy", authorizationPolicyProperties};
constexpr Shape getByIdsShape = {u"getByIds", getByIdsProperties};
} // namespace entente::practice::graph
