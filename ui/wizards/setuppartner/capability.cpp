// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/capability.h"

#include <QCoreApplication>

#include <array>

namespace entente::ui
{
namespace
{
constexpr std::array directConnectOutbound{"entra.directConnect.outbound.users",
                                           "entra.directConnect.outbound.applications"};
constexpr std::array directConnectInbound{"entra.directConnect.inbound.users",
                                          "entra.directConnect.inbound.applications"};

constexpr auto allCapabilities = std::to_array<Capability>({
    {
        .id = "sharedChannels",
        .title = QT_TRANSLATE_NOOP("Capability", "Shared channels in Teams"),
        .about = QT_TRANSLATE_NOOP("Capability",
                                   "People work together in a channel without a guest account and without switching "
                                   "tenants. Each channel's owner still decides who is let in."),
        //: %1 is the partner
        .plan = QT_TRANSLATE_NOOP("Capability", "Shared channels with %1"),
        //: %1 is the own tenant with its domain and id
        .letter = QT_TRANSLATE_NOOP("Capability",
                                    "%1 has set up shared channels in Teams with your organisation. They work once "
                                    "these settings stand in your tenant too, in the cross-tenant access settings for "
                                    "that organisation:"),
        .outbound =
            {
                //: %1 is the own organization, %2 the partner
                .choice = QT_TRANSLATE_NOOP("Capability", "People of %1 may take part in shared channels of %2"),
                //: %1 is the own tenant, %2 the partner
                .who = QT_TRANSLATE_NOOP("Capability", "Who of %1 may work with %2"),
                .wish = &PartnerWish::sharedChannelsOutbound,
                .groups = &PartnerWish::outboundGroups,
                .users = &PartnerWish::outboundUsers,
                .settings = directConnectOutbound,
            },
        .inbound =
            {
                //: %1 is the partner, %2 the own organization
                .choice = QT_TRANSLATE_NOOP("Capability", "People of %1 may take part in shared channels of %2"),
                //: %1 is the partner, %2 the own tenant
                .who = QT_TRANSLATE_NOOP("Capability", "Who of %1 may come to %2"),
                .wish = &PartnerWish::sharedChannelsInbound,
                .groups = &PartnerWish::inboundGroups,
                .users = &PartnerWish::inboundUsers,
                .settings = directConnectInbound,
            },
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

const Setting &partnerSetting(const char *id)
{
    const Setting *setting = findSetting(QString::fromLatin1(partnerSettings), QString::fromLatin1(id)).setting;
    Q_ASSERT(setting); // each is looked for in a test
    return *setting;
}
} // namespace entente::ui
