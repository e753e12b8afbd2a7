// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/servicedefaults.h"

namespace entente::practice
{
namespace
{
Json oneTarget(const char *accessType, const char *target, const char *targetType)
{
    const Json only = {{"target", target}, {"targetType", targetType}};
    return {{"accessType", accessType}, {"targets", Json::array({only})}};
}

Json bothWays(const Json &inbound, const Json &outbound)
{
    return {{"inboundAllowed", inbound}, {"outboundAllowed", outbound}};
}
} // namespace

Json everybodyAndEverything(const char *accessType)
{
    return {{"usersAndGroups", oneTarget(accessType, "AllUsers", "user")},
            {"applications", oneTarget(accessType, "AllApplications", "application")}};
}

Json serviceDefaultAccess()
{
    Json access;
    access["isServiceDefault"] = true;
    access["b2bCollaborationInbound"] = everybodyAndEverything("allowed");
    access["b2bCollaborationOutbound"] = everybodyAndEverything("allowed");
    access["b2bDirectConnectInbound"] = everybodyAndEverything("blocked");
    access["b2bDirectConnectOutbound"] = everybodyAndEverything("blocked");
    access["inboundTrust"] = {
        {"isMfaAccepted", false}, {"isCompliantDeviceAccepted", false}, {"isHybridAzureADJoinedDeviceAccepted", false}};
    access["automaticUserConsentSettings"] = bothWays(false, false);
    access["tenantRestrictions"] = everybodyAndEverything("blocked");
    access["tenantRestrictions"]["devices"] = nullptr;
    access["invitationRedemptionIdentityProviderConfiguration"] = {
        {"primaryIdentityProviderPrecedenceOrder",
         Json::array({"azureActiveDirectory", "externalFederation", "socialIdentityProviders"})},
        {"fallbackIdentityProvider", "defaultConfiguredIdp"}};
    access["crossCloudMeetingConfiguration"] = bothWays(false, false);
    access["protectedContentSharing"] = bothWays(true, true);
    access["m365CollaborationInbound"] = {{"users", oneTarget("blocked", "AllUsers", "user")}};
    access["m365CollaborationOutbound"] = {{"usersAndGroups", oneTarget("allowed", "AllUsers", "user")}};
    access["appServiceConnectInbound"] = {{"applications", oneTarget("blocked", "AllApplications", "application")}};
    return access;
}

Json serviceDefaultAuthorizationPolicy()
{
    Json policy;
    policy["id"] = "authorizationPolicy";
    policy["displayName"] = "Authorization Policy";
    policy["description"] = "Used to manage authorization related settings across the company.";
    policy["allowInvitesFrom"] = "everyone";
    policy["guestUserRoleId"] = "10dae51f-b6af-4016-8d66-8c2a99b929b3";
    policy["allowedToSignUpEmailBasedSubscriptions"] = true;
    policy["allowedToUseSSPR"] = true;
    policy["allowEmailVerifiedUsersToJoinOrganization"] = false;
    policy["allowUserConsentForRiskyApps"] = nullptr;
    policy["blockMsolPowerShell"] = false;
    policy["defaultUserRolePermissions"] = {
        {"allowedToCreateApps", true},
        {"allowedToCreateSecurityGroups", true},
        {"allowedToCreateTenants", true},
        {"allowedToReadBitlockerKeysForOwnedDevice", true},
        {"allowedToReadOtherUsers", true},
        {"permissionGrantPoliciesAssigned",
         Json::array({"ManagePermissionGrantsForSelf.microsoft-user-default-legacy"})}};
    return policy;
}

Json emptyPartner(const QString &tenantId)
{
    Json partner;
    partner["tenantId"] = tenantId;
    for (const char *name : {"isServiceProvider", "inboundTrust", "b2bCollaborationOutbound", "b2bCollaborationInbound",
                             "b2bDirectConnectOutbound", "b2bDirectConnectInbound", "tenantRestrictions"})
        partner[name] = nullptr;
    partner["isInMultiTenantOrganization"] = false;
    partner["crossCloudMeetingConfiguration"] = bothWays(nullptr, nullptr);
    partner["automaticUserConsentSettings"] = bothWays(nullptr, nullptr);
    return partner;
}
} // namespace entente::practice
