// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente::practice::role
{
/// Template ids of built-in directory roles (Microsoft Entra: built-in roles reference).
inline constexpr QStringView globalAdministrator = u"62e90394-69f5-4237-9190-012177145e10";
inline constexpr QStringView globalReader = u"f2ef992c-3afb-46b9-b7cf-a126ee74c451";
inline constexpr QStringView securityAdministrator = u"194ae4cb-b126-40b2-bd5b-6091b380977d";
inline constexpr QStringView securityOperator = u"5f2222b1-57c3-48ba-8ad5-d4759f1fde6f";
inline constexpr QStringView securityReader = u"5d6b6bb7-de71-4623-b4af-96380a352509";
inline constexpr QStringView globalSecureAccessAdministrator = u"ac434307-12b9-4fa1-a708-88bf58caabc1";
inline constexpr QStringView exchangeAdministrator = u"29232cdf-9323-42fd-ade2-1d097af3e4de";
inline constexpr QStringView sharePointAdministrator = u"f28a1f50-f6e7-4571-818b-6a12f2af6b6c";
inline constexpr QStringView teamsAdministrator = u"69091246-20e8-4a56-aa4d-066075b2a7a8";
inline constexpr QStringView userAdministrator = u"fe930be7-5e62-47db-91af-98c3a49a38b1";
inline constexpr QStringView groupsAdministrator = u"fdd7a751-b60b-444a-984c-02652fe8fa1c";
inline constexpr QStringView guestInviter = u"95e79109-95c0-4d8e-aee3-d01accf2d47b";
inline constexpr QStringView privilegedRoleAdministrator = u"e8611ab8-c189-46e8-94e1-60213ab1f814";
inline constexpr QStringView cloudApplicationAdministrator = u"158c047a-c907-4556-b7ef-446551a6b5f7";

/// The role's name as the service writes it (English in every tenant); empty for an unknown id.
QString displayName(QStringView templateId);

QStringList mayReadCrossTenantAccess();
QStringList mayReadSynchronization();
/// Settings of default and partners, trust, synchronization, removal, reset.
QStringList mayWriteCrossTenantAccess();
QStringList mayAddPartner();
QStringList mayWriteAllowedClouds();
QStringList mayWriteAuthorizationPolicy();
QStringList mayConsentForAdministrators();
} // namespace entente::practice::role
