// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

namespace entente
{
/// The resource type whose settings a wish is about: what is set for one partner.
inline constexpr auto partnerSettings = "entra.crossTenantAccess.partner";

/// What a person wants from a partnership, as capabilities instead of settings. The wizard and `ententectl plan` fill
/// it.
struct PartnerWish {
    QString partnerTenantId;
    QString partnerName;
    bool sharedChannelsInbound = false;  ///< the partner's people in our channels
    bool sharedChannelsOutbound = false; ///< our people in theirs
    QStringList inboundGroups;           ///< object ids in the partner's directory
    QStringList inboundUsers;            ///< the same for single people; neither groups nor users: everyone
    QStringList outboundGroups;          ///< object ids in our directory
    QStringList outboundUsers;           ///< the same for single people; neither groups nor users: everyone
    std::optional<bool> trustMfa;        ///< nothing: leave as it is
    std::optional<bool> trustCompliantDevices;
    std::optional<bool> trustHybridDevices;
};

/// The settings of this tenant that the wish changes, old -> new; empty where everything is so already. Compared with
/// what counts for the partner now, whether its own or from the default. A direction that is not wished for is left
/// alone. Of a direction that is, exactly the wished groups and users are allowed afterwards, whoever was before.
/// Applications that are allowed stay allowed, and Office 365 is added where it is not among them; a list of blocked
/// ones stays where it leaves Office 365 open. Pure.
std::vector<Change> changesFor(const Snapshot &snapshot, const PartnerWish &wish);

/// The same sharing as the other tenant has to wish for it, with us as its partner: in becomes out, and whoever is
/// chosen stays so, because an empty choice means everyone. What is trusted is each tenant's own decision and stays out
/// of it. Pure.
PartnerWish mirrored(const PartnerWish &wish, const QString &ownTenantId, const QString &ownName);
} // namespace entente
