// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/cloud.h"

#include <QString>
#include <QStringList>

#include <set>
#include <span>
#include <vector>

namespace entente
{
/// A part of the console that asks for permissions of its own. Base is always included.
enum class Area { Base, EntraSettings, TenantFacts, GuestsAndGroups };

/// One delegated permission. Identifiers: "Microsoft Graph permissions reference".
struct PermissionRow {
    Area area;
    Service service;
    const char *name;
    const char *id;
    bool write;
    bool needsAdministrator; ///< to be granted at all
};

/// The only list of what the console asks for; registration scripts and sign-in scopes follow from it.
std::span<const PermissionRow> permissionRows();

struct AreaRow {
    Area area;
    const char *key;   ///< stable, for the command line
    const char *label; ///< marked for translation in the context "Permissions"
};
std::span<const AreaRow> areaRows();

/// The application id of the service's own API, as a registration names it.
QString resourceAppId(Service service);

/// The rows of these areas and of Base: what reads, and what writes where that is wanted too.
std::vector<PermissionRow> permissionsOf(const std::set<Area> &areas, bool withWriting);
/// What to ask for at sign-in: the reading permissions of these areas by full name, with those of OpenID Connect.
QStringList signInScopes(const Cloud &cloud, const std::set<Area> &areas);
/// The same for every area there is.
QStringList signInScopes(const Cloud &cloud);
} // namespace entente
