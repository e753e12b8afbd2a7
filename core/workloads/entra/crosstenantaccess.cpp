// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/entra/crosstenantaccess.h"

#include "core/workloads/entra/accesssettings.h"

#include "core/catalogue/checks.h"

#include <QtGlobal>

#include <array>

namespace entente
{
namespace
{
constexpr auto readScopes = std::to_array<const char *>({"Policy.Read.All"});
constexpr auto writeScopes = std::to_array<const char *>({"Policy.ReadWrite.CrossTenantAccess"});
static_assert(checks::holdsUp(accessSettings));
} // namespace

constexpr ResourceType crossTenantAccessDefault{
    .id = "entra.crossTenantAccess.default",
    .name = QT_TRANSLATE_NOOP("Catalogue", "Default settings"),
    .listPath = "/policies/crossTenantAccessPolicy/default",
    .serviceDefaultFlag = "isServiceDefault",
    .readScopes = readScopes,
    .writeScopes = writeScopes,
    .readRole = "Security Reader",
    .writeRole = "Security Administrator",
    .source = "https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault",
    .settings = accessSettings,
};
static_assert(checks::pathsFit(crossTenantAccessDefault));

constexpr ResourceType crossTenantAccessPartner{
    .id = "entra.crossTenantAccess.partner",
    .name = QT_TRANSLATE_NOOP("Catalogue", "Partner settings"),
    .keyProperty = "tenantId",
    .listPath = "/policies/crossTenantAccessPolicy/partners",
    .itemPath = "/policies/crossTenantAccessPolicy/partners/%1",
    .createPath = "/policies/crossTenantAccessPolicy/partners",
    .removable = true,
    .inheritsFrom = "entra.crossTenantAccess.default",
    .perPartner = true,
    .readScopes = readScopes,
    .writeScopes = writeScopes,
    .readRole = "Security Reader",
    .writeRole = "Security Administrator",
    .source = "https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner",
    .settings = accessSettings,
};
static_assert(checks::pathsFit(crossTenantAccessPartner));
} // namespace entente
