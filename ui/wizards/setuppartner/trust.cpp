// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/trust.h"

#include <array>

namespace entente::ui
{
namespace
{
constexpr auto allTrust = std::to_array<TrustEntry>({
    {"entra.trust.mfa", &Trust::mfa, &PartnerWish::trustMfa},
    {"entra.trust.compliantDevice", &Trust::compliantDevices, &PartnerWish::trustCompliantDevices},
    {"entra.trust.hybridDevice", &Trust::hybridDevices, &PartnerWish::trustHybridDevices},
});
} // namespace

std::span<const TrustEntry> trustEntries()
{
    return allTrust;
}

void Trust::addTo(PartnerWish &wish) const
{
    for (const TrustEntry &entry : allTrust)
        wish.*entry.wish = this->*entry.choice;
}
} // namespace entente::ui
