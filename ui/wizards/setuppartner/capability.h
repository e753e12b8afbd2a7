// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/engine/wishes.h"

#include <span>

namespace entente::ui
{
/// One direction of a capability. In its texts %1 is the tenant whose people they are, %2 the one that they come to.
struct CapabilityDirection {
    const char *choice; ///< "People of %1 may take part in shared channels of %2"
    const char *who;    ///< stands over the choice of people
    bool PartnerWish::*wish;
    QStringList PartnerWish::*groups;
    QStringList PartnerWish::*users;
    /// All that counts for it. The first says whom it lets through: its value is shown beside the choice and is what
    /// the choice of people begins with.
    std::span<const char *const> settings;
};

/// Something that two organisations can share, with a direction. Plain data: a later capability is one more entry and
/// its members in PartnerWish; the wizard's pages, its plan and its letter loop over them.
struct Capability {
    const char *id;
    const char *title;  ///< marked for translation, as all texts here
    const char *about;  ///< what people get to do
    const char *plan;   ///< title of a plan for it; %1 is the partner
    const char *letter; ///< how the letter to the partner's administrator begins; %1 is us
    CapabilityDirection outbound;
    CapabilityDirection inbound;
};

std::span<const Capability> capabilities();

/// Translated; `text` is one of a capability's marked texts.
QString capabilityText(const char *text);
/// Of the settings for one partner; the id is one that stands in a capability or a trust entry, so it exists.
const Setting &partnerSetting(const char *id);
} // namespace entente::ui
