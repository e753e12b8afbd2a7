// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenant/snapshot.h"

namespace entente
{
/// Template id of a built-in directory role by its English product name (Microsoft Entra: built-in roles reference);
/// empty for one that the catalogue does not speak of.
QString roleTemplateId(const QString &name);

/// Whether the signed-in person may, as far as can be told, change resources of this type: with the role that the
/// catalogue names, or as Global Administrator. True where no role could be read, or none is listed. Custom roles do
/// not show in what the service lists (Microsoft Graph: directoryRole resource type), so false is a warning and no
/// reason to lock anything: the service has the last word. Pure.
bool mayChange(const TenantFacts &facts, const ResourceType &type);
} // namespace entente
