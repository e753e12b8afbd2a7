// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/wishes.h"

#include <optional>
#include <span>

namespace entente::ui
{
/// What one side takes on trust from the other. Nothing: leave as it is.
struct Trust {
    std::optional<bool> mfa;
    std::optional<bool> compliantDevices;
    std::optional<bool> hybridDevices;

    /// Puts these choices into what is wished for that side.
    void addTo(PartnerWish &wish) const;
};

/// One of the claims that may be taken on trust: its setting, how it is chosen and how it is wished for.
struct TrustEntry {
    const char *setting;
    std::optional<bool> Trust::*choice;
    std::optional<bool> PartnerWish::*wish;
};

std::span<const TrustEntry> trustEntries();
} // namespace entente::ui
