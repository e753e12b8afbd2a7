// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenant/snapshot.h"

namespace entente::test
{
inline const QString contosoId = QStringLiteral("c0000000-0000-4000-8000-000000000001");
inline const QString fabrikamId = QStringLiteral("f0000000-0000-4000-8000-000000000002");
inline const QString tailspinId = QStringLiteral("70000000-0000-4000-8000-000000000003");
inline const QString defaultType = QStringLiteral("entra.crossTenantAccess.default");
inline const QString partnerType = QStringLiteral("entra.crossTenantAccess.partner");
inline const QString authorizationType = QStringLiteral("entra.authorizationPolicy");

/// JSON written in a test; throws where it is broken.
Json json(const char *text);

/// A tenant on Microsoft's defaults without partners, everything read.
Snapshot emptyTenant(const QString &id, const QString &name);
/// Adds a partner entry: `properties` as the service writes them, without the key.
void addPartner(Snapshot &snapshot, const QString &partnerId, const char *properties);
void setUnread(Snapshot &snapshot, const QString &resourceType);
} // namespace entente::test
