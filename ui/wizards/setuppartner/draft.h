// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/applier.h"
#include "core/engine/plan.h"
#include "core/engine/wishes.h"
#include "core/tenant/snapshot.h"
#include "ui/plan/steptext.h"
#include "ui/wizards/setuppartner/audience.h"
#include "ui/wizards/setuppartner/trust.h"

#include <map>
#include <string_view>

namespace entente::ui
{
struct Capability;

/// For whom a capability is opened, in each direction.
struct Audiences {
    Audience outbound, inbound;
};

/// Everything that the pages of "Set up partner" collect. It touches no tenant: the plan made from it does, once it is
/// reviewed.
struct SetupDraft {
    SnapshotPtr own;

    QString typed;                      ///< what the partner was looked up by
    std::optional<TenantName> partner;  ///< as found
    SnapshotPtr partnerSide;            ///< null: their side is not signed in, or could not be read
    std::optional<Error> partnerUnread; ///< why their side could not be read although it is signed in

    PartnerWish wish;                             ///< what is shared; ids and groups are filled in by wishForOwn()
    std::map<std::string_view, Audiences> people; ///< by a capability's id
    Trust ownTrust, partnerTrust;

    Plan plan;
    std::optional<ApplyReport> report;
    SnapshotPtr ownAfter, partnerAfter; ///< read back

    QString ownName() const { return own->tenant.displayName; }
    QString partnerName() const { return partner ? partner->displayName : QString(); }
    bool sharesOutbound() const;
    bool sharesInbound() const;
    /// All that was to be changed is so and was read back, or nothing was to be changed.
    bool isDone() const;
    bool hasPartnerEntry() const; ///< there are settings for this partner already
    /// Names of both sides and of the groups that were picked.
    NameBook names() const;
};
} // namespace entente::ui
