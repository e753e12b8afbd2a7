// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/capability.h"

#include <QCoreApplication>

#include <array>

namespace entente::ui
{
namespace
{
constexpr auto allCapabilities = std::to_array<Capability>({
    {
        .id = "sharedChannels",
        .title = QT_TRANSLATE_NOOP("Capability", "Shared channels in Teams"),
        .about = QT_TRANSLATE_NOOP("Capability",
                                   "People work together in a channel without a guest account and without switching "
                                   "tenants. Each channel's owner still decides who is let in."),
        //: %1 is the own organization, %2 the partner
        .outbound = QT_TRANSLATE_NOOP("Capability", "People of %1 may take part in shared channels of %2"),
        //: %1 is the partner, %2 the own organization
        .inbound = QT_TRANSLATE_NOOP("Capability", "People of %1 may take part in shared channels of %2"),
        .outboundWish = &PartnerWish::sharedChannelsOutbound,
        .inboundWish = &PartnerWish::sharedChannelsInbound,
        .outboundSetting = "entra.directConnect.outbound.users",
        .inboundSetting = "entra.directConnect.inbound.users",
    },
});
} // namespace

std::span<const Capability> capabilities()
{
    return allCapabilities;
}

QString capabilityText(const char *text)
{
    return QCoreApplication::translate("Capability", text);
}
} // namespace entente::ui
