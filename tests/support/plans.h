// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "tests/support/snapshots.h"

namespace entente::test
{
inline const QString projectDelta = QStringLiteral("d0000000-0000-4000-8000-000000000004"); ///< a group of Contoso

SnapshotPtr shared(Snapshot snapshot);
KnownName knownName(ObjectKind kind, const QString &name);

/// Made by the planner on Microsoft's defaults: lets Fabrikam's people into Contoso's channels. One step.
Plan planForFabrikam();
} // namespace entente::test
