// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/graph/odata.h"

namespace entente::practice::graph
{
// What can be asked of the directory's types (Microsoft Graph v1.0 resource pages: properties, and which of them are
// returned by default).
ListRules userRules();
ListRules groupRules();
ListRules servicePrincipalRules();
ListRules organizationRules();
ListRules domainRules();
ListRules skuRules();
ListRules roleRules();
ListRules directoryObjectRules();

/// Only what the type answers with when nothing is selected.
Json trimmed(const Json &object, const ListRules &rules);
/// The id of a tenant's own instance of a built-in role: another in every tenant, always the same in one.
QString roleObjectId(const QString &tenantId, const QString &templateId);
} // namespace entente::practice::graph
