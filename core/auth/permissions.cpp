// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/permissions.h"

#include "core/auth/scopes.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr PermissionRow anyone(Area area, const char *name, const char *id)
{
    return {area, Service::Graph, name, id, false, false};
}

constexpr PermissionRow reads(Area area, const char *name, const char *id)
{
    return {area, Service::Graph, name, id, false, true};
}

constexpr PermissionRow writes(Area area, const char *name, const char *id)
{
    return {area, Service::Graph, name, id, true, true};
}

using enum Area;

// No more than the console uses: an area that learns to do more brings its permissions along.
constexpr auto rows = std::to_array<PermissionRow>({
    anyone(Base, "openid", "37f7f235-527c-4136-accd-4a02d197296e"),
    anyone(Base, "profile", "14dad69e-099b-42c9-810b-d002981feec1"),
    anyone(Base, "offline_access", "7427e0e9-2fba-42fe-b0c0-848c9e6a8182"),
    anyone(Base, "User.Read", "e1fe6dd8-ba31-4d61-89e7-88639da4683d"),

    reads(EntraSettings, "Policy.Read.All", "572fea84-0151-49b2-9301-11cb16974376"),
    reads(EntraSettings, "CrossTenantInformation.ReadBasic.All", "81594d25-e88e-49cf-ac8c-fecbff49f994"),
    writes(EntraSettings, "Policy.ReadWrite.CrossTenantAccess", "014b43d0-6ed4-4fc6-84dc-4b6f7bae7d85"),
    writes(EntraSettings, "Policy.ReadWrite.Authorization", "edd3c878-b384-41fd-95ad-e7407dd775be"),

    reads(TenantFacts, "Organization.Read.All", "4908d5b9-3fb2-4b1e-9336-1888b7937185"),
    reads(TenantFacts, "Domain.Read.All", "2f9ee017-59c1-4f1d-9472-bd5529a7b311"),
    anyone(TenantFacts, "LicenseAssignment.Read.All", "f395577a-0960-456b-979f-7228de0c5996"),
    reads(TenantFacts, "RoleManagement.Read.Directory", "741c54c3-0c1e-44a1-818b-3f97ab4e8c83"),
    reads(TenantFacts, "Application.Read.All", "c79f8feb-a9db-4090-85f9-90d820caa0eb"),

    reads(GuestsAndGroups, "User.Read.All", "a154be20-db9c-4678-8ab7-66f6cc099a59"),
    reads(GuestsAndGroups, "GroupMember.Read.All", "bc024368-1153-4739-b217-4326f2e966d0"),
});

constexpr auto areas = std::to_array<AreaRow>({
    {Base, "base", QT_TRANSLATE_NOOP("Permissions", "Sign-in")},
    {EntraSettings, "entra", QT_TRANSLATE_NOOP("Permissions", "Cross-tenant access settings")},
    {TenantFacts, "tenant", QT_TRANSLATE_NOOP("Permissions", "Facts about the tenant")},
    {GuestsAndGroups, "groups", QT_TRANSLATE_NOOP("Permissions", "Names of users and groups")},
});

constexpr bool everyPermissionOnce()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (std::string_view(rows[i].id) == rows[j].id || std::string_view(rows[i].name) == rows[j].name)
                return false;
        }
    }
    return true;
}
static_assert(everyPermissionOnce());
} // namespace

std::span<const PermissionRow> permissionRows()
{
    return rows;
}

std::span<const AreaRow> areaRows()
{
    return areas;
}

QString resourceAppId(Service service)
{
    switch (service) {
    case Service::Graph:
        return u"00000003-0000-0000-c000-000000000000"_s;
    case Service::Exchange:
        return u"00000002-0000-0ff1-ce00-000000000000"_s;
    case Service::SharePointAdmin:
        return u"00000003-0000-0ff1-ce00-000000000000"_s;
    case Service::Teams:
        return u"48ac35b8-9aa8-4d74-927d-1f4a14a0b239"_s;
    case Service::Fabric:
        return u"00000009-0000-0000-c000-000000000000"_s;
    case Service::Engage:
        return u"00000005-0000-0ff1-ce00-000000000000"_s;
    }
    return {};
}

std::vector<PermissionRow> permissionsOf(const std::set<Area> &chosen, bool withWriting)
{
    std::vector<PermissionRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), [&](const PermissionRow &row) {
        return (row.area == Base || chosen.contains(row.area)) && (withWriting || !row.write);
    });
    return kept;
}

QStringList signInScopes(const Cloud &cloud, const std::set<Area> &chosen)
{
    QStringList scopes;
    for (const PermissionRow &row : permissionsOf(chosen, false))
        scopes.append(fullScope(cloud, row.service, QString::fromLatin1(row.name)));
    return scopes;
}

QStringList signInScopes(const Cloud &cloud)
{
    std::set<Area> every;
    for (const AreaRow &row : areas)
        every.insert(row.area);
    return signInScopes(cloud, every);
}
} // namespace entente
