// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/wishes.h"

#include <span>

namespace entente::ui
{
/// Something that two organisations can share, with a direction. Plain data: a later capability is one more entry and
/// its members in PartnerWish; the wizard's pages loop over them.
struct Capability {
    const char *id;
    const char *title;    ///< marked for translation, as all texts here
    const char *about;    ///< what people get to do
    const char *outbound; ///< "People of %1 in shared channels of %2": %1 is us, %2 the partner
    const char *inbound;  ///< the other way round: %1 is the partner, %2 is us
    bool PartnerWish::*outboundWish;
    bool PartnerWish::*inboundWish;
    const char *outboundSetting; ///< whose present value is shown beside the choice
    const char *inboundSetting;
};

std::span<const Capability> capabilities();

/// Translated; `text` is one of a capability's marked texts.
QString capabilityText(const char *text);
} // namespace entente::ui
