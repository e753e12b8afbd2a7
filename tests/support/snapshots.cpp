// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"

namespace entente::test
{
Json json(const char *text)
{
    return parseJson(text).value();
}

Snapshot emptyTenant(const QString &id, const QString &name)
{
    // The service's own defaults (Microsoft Graph: get crossTenantAccessPolicyConfigurationDefault).
    static const char *const serviceDefault = R"({
        "isServiceDefault": true,
        "b2bCollaborationInbound": {
            "usersAndGroups": {"accessType": "allowed", "targets": [{"target": "AllUsers", "targetType": "user"}]},
            "applications": {"accessType": "allowed",
                "targets": [{"target": "AllApplications", "targetType": "application"}]}},
        "b2bCollaborationOutbound": {
            "usersAndGroups": {"accessType": "allowed", "targets": [{"target": "AllUsers", "targetType": "user"}]},
            "applications": {"accessType": "allowed",
                "targets": [{"target": "AllApplications", "targetType": "application"}]}},
        "b2bDirectConnectInbound": {
            "usersAndGroups": {"accessType": "blocked", "targets": [{"target": "AllUsers", "targetType": "user"}]},
            "applications": {"accessType": "blocked",
                "targets": [{"target": "AllApplications", "targetType": "application"}]}},
        "b2bDirectConnectOutbound": {
            "usersAndGroups": {"accessType": "blocked", "targets": [{"target": "AllUsers", "targetType": "user"}]},
            "applications": {"accessType": "blocked",
                "targets": [{"target": "AllApplications", "targetType": "application"}]}},
        "inboundTrust": {"isMfaAccepted": false, "isCompliantDeviceAccepted": false,
            "isHybridAzureADJoinedDeviceAccepted": false},
        "automaticUserConsentSettings": {"inboundAllowed": false, "outboundAllowed": false}})";
    Snapshot snapshot;
    snapshot.tenant.id = id;
    snapshot.tenant.displayName = name;
    snapshot.tenant.defaultDomain = name.toLower() + QStringLiteral(".example");
    snapshot.tenant.domains = QStringList{snapshot.tenant.defaultDomain};
    snapshot.tenant.servicePlans = QStringList{QStringLiteral("AAD_PREMIUM")};
    snapshot.takenAt = QDateTime(QDate(2026, 11, 12), QTime(14, 5), Qt::UTC);
    snapshot.practice = true;
    snapshot.readings[defaultType].items.push_back(json(serviceDefault));
    snapshot.readings[partnerType];
    snapshot.readings[authorizationType].items.push_back(
        json(R"({"id": "authorizationPolicy", "allowInvitesFrom": "everyone",
                 "guestUserRoleId": "10dae51f-b6af-4016-8d66-8c2a99b929b3"})"));
    return snapshot;
}

void addPartner(Snapshot &snapshot, const QString &partnerId, const char *properties)
{
    Json entry = json(properties);
    entry["tenantId"] = partnerId;
    snapshot.readings[partnerType].items.push_back(std::move(entry));
}

void setUnread(Snapshot &snapshot, const QString &resourceType)
{
    ResourceReading reading;
    reading.why = Error(ErrorKind::Forbidden, QStringLiteral("Authorization_RequestDenied"),
                        QStringLiteral("Ask for the role Security Reader."));
    snapshot.readings[resourceType] = std::move(reading);
}
} // namespace entente::test
