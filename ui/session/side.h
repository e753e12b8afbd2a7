// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/reader.h"
#include "core/jobs/workbench.h"
#include "core/tenant/snapshot.h"

#include <optional>

namespace entente::ui
{
enum class SideId { Left, Right };
inline constexpr std::array bothSides{SideId::Left, SideId::Right};
inline SideId otherSide(SideId side)
{
    return side == SideId::Left ? SideId::Right : SideId::Left;
}

enum class SideKind {
    Empty,
    Live, ///< a signed-in tenant
    File, ///< a snapshot
};

/// One side of the window as it stands. A value: the session hands out references that are good until its next signal.
struct Side {
    SideKind kind = SideKind::Empty;
    TenantEntry entry;     ///< Live: how the console knows the tenant
    bool practice = false; ///< Live or File: not a real tenant
    QString file;          ///< File: its path
    SnapshotPtr snapshot;  ///< null until the first reading ended well
    bool reading = false;
    ReadProgress progress;
    std::optional<Error> error; ///< of the latest reading, none where it was stopped; a snapshot may be there

    bool isEmpty() const { return kind == SideKind::Empty; }
    bool isLive() const { return kind == SideKind::Live; }
    /// Live, and read: what there is to set up a partner from.
    bool isReadLive() const { return isLive() && snapshot; }
    QString tenantId() const { return snapshot ? snapshot->tenant.id : entry.tenantId; }
    QString name() const;   ///< display name, else domain, else id, else file name
    QString domain() const; ///< default domain as far as known
};

/// Why values cannot be changed here, in one translated sentence; empty: they can. Roles lock
/// nothing, whyMaybeRefused() speaks of them.
QString whyNotEditable(const Side &side);
/// Why the service will refuse a change unless a custom role allows it, in one translated sentence; empty: nothing
/// speaks against it. Custom roles do not show in what the service lists (Microsoft Graph: directoryRole resource
/// type), so this only warns, and the service has the last word.
QString whyMaybeRefused(const Side &side, const ResourceType &type);
} // namespace entente::ui
