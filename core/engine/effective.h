// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenant/snapshot.h"

namespace entente
{
/// Where an effective value comes from.
enum class Origin {
    Own,            ///< set on the resource itself (partner entry, or a singleton)
    Default,        ///< inherited from the tenant's default
    ServiceDefault, ///< on, or inherited from, a default that nobody ever changed
    None,           ///< could not be told, or there is nothing that it could come from
};

struct EffectiveValue {
    SettingValue value;
    Origin origin = Origin::None;
};

QString originLabel(Origin origin);
QString originName(Origin origin); ///< stable, for JSON

/// The value that counts at an address. Inheritance is per top-level property: a half that is missing inside a set
/// property is NotSet with origin Own, not inherited (what the service then does is not documented).
EffectiveValue effectiveValue(const Snapshot &snapshot, const SettingAddress &address);
/// The same for a resource at hand: `resource` as received, or null where there is none. For loops over many.
EffectiveValue effectiveOn(const Snapshot &snapshot, const CatalogueEntry &entry, const Json *resource);

/// Where a setting stands for one partner: on the partner's entry where the setting is per partner (whether or not
/// there is an entry), else on the tenant's singleton.
SettingAddress addressForPartner(const QString &partnerTenantId, const Setting &setting);
/// What counts for a partner, who may have no entry at all. Settings that are not per partner give the tenant's value.
EffectiveValue effectiveForPartner(const Snapshot &snapshot, const QString &partnerTenantId, const Setting &setting);
} // namespace entente
