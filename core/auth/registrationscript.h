// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/permissions.h"

namespace entente
{
/// What a registration script is made for.
class Registration
{
public:
    Cloud cloud;
    QString tenant; ///< domain or id; only what isTenantName() accepts gets into a script
    std::set<Area> areas;
    bool withWriting = false; ///< false: writing permissions are asked for by name when something is first applied
};

/// Scripts to copy that register the console in a tenant with exactly the chosen permissions, as a public client
/// without any secret, and grant them for the organization ("Quickstart: register an application"; Azure CLI `az ad
/// app`; Microsoft Graph PowerShell). They print the client ID. The scripts are English: administrators compare them
/// with Microsoft's documentation.
QString azureCliScript(const Registration &registration);
QString powerShellScript(const Registration &registration);

/// The `requiredResourceAccess` of the application object (Microsoft Graph: application resource type).
Json requiredResourceAccess(const Registration &registration);

/// The page on which an administrator grants everything that the registration lists ("Admin consent on the Microsoft
/// identity platform"). The answer comes back to http://localhost and is not waited for.
QUrl adminConsentAddress(const Registration &registration, const QString &clientId);
} // namespace entente
