// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/targets.h"
#include "core/engine/planner.h"
#include "tests/support/snapshots.h"

namespace entente::test
{

inline const QString usersIn = QStringLiteral("entra.directConnect.inbound.users");
inline const QString appsIn = QStringLiteral("entra.directConnect.inbound.applications");
inline const QString usersOut = QStringLiteral("entra.directConnect.outbound.users");
inline const QString appsOut = QStringLiteral("entra.directConnect.outbound.applications");
inline const QString mfa = QStringLiteral("entra.trust.mfa");
inline const QString compliant = QStringLiteral("entra.trust.compliantDevice");
inline const QString hybrid = QStringLiteral("entra.trust.hybridDevice");
inline const QString redemptionIn = QStringLiteral("entra.redemption.inbound");
inline const QString inviters = QStringLiteral("entra.invitations.allowedFrom");

/// Object ids of groups, applications and a user.
inline constexpr auto g1 = "00000000-0000-4000-8000-0000000000b1";
inline constexpr auto g2 = "00000000-0000-4000-8000-0000000000b2";
inline constexpr auto a1 = "00000000-0000-4000-8000-0000000000a1";
inline constexpr auto u1 = "00000000-0000-4000-8000-0000000000c1";

inline Json users(const char *access, const char *target = "AllUsers", const char *type = "user")
{
    return Json::parse(QStringLiteral(R"({"accessType":"%1","targets":[{"target":"%2","targetType":"%3"}]})")
                           .arg(QLatin1String(access), QLatin1String(target), QLatin1String(type))
                           .toStdString());
}
inline Json group(const char *access, const char *target)
{
    return users(access, target, "group");
}
inline Json apps(const char *access, const char *target = "AllApplications")
{
    return users(access, target, "application");
}
inline Json pairOf(const Json &usersAndGroups, const Json &applications)
{
    return Json::object({{"usersAndGroups", usersAndGroups}, {"applications", applications}});
}
inline Json trust(bool isMfa, bool isCompliant, bool isHybrid)
{
    return Json::object({{"isMfaAccepted", isMfa},
                         {"isCompliantDeviceAccepted", isCompliant},
                         {"isHybridAzureADJoinedDeviceAccepted", isHybrid}});
}

/// Contoso on the service's defaults, with P1, and no partner yet.
inline Snapshot contoso()
{
    return emptyTenant(contosoId, QStringLiteral("Contoso"));
}
/// The same with an entry for Fabrikam.
inline Snapshot contosoWith(Json partner)
{
    Snapshot snapshot = contoso();
    partner["tenantId"] = fabrikamId;
    snapshot.readings[partnerType].items.push_back(std::move(partner));
    KnownName name;
    name.kind = ObjectKind::Tenant;
    name.displayName = QStringLiteral("Fabrikam");
    snapshot.names.add(fabrikamId, name);
    return snapshot;
}

inline Change change(const QString &type, const QString &key, const QString &setting, SettingValue value)
{
    Change made;
    made.address = {type, key, setting};
    made.newValue = std::move(value);
    return made;
}
inline Change forFabrikam(const QString &setting, const Json &raw)
{
    return change(partnerType, fabrikamId, setting, SettingValue::set(raw));
}
inline Change back(const QString &setting)
{
    return change(partnerType, fabrikamId, setting, SettingValue::notSet());
}
} // namespace entente::test
