// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/setting.h"

#include <QtGlobal>

#include <array>

/// The settings that the default entry and a partner entry share (Microsoft Graph:
/// crossTenantAccessPolicyConfigurationPartner resource type), in the order in which a tab shows them. A chosen target
/// or a trust needs Microsoft Entra ID P1 in the tenant that sets it (Microsoft Entra: cross-tenant access overview).
namespace entente
{
inline constexpr auto accessSettings = std::to_array<Setting>({
    // Direct connect. Service default: blocked both ways.
    {
        .id = "entra.directConnect.outbound.users",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Direct connect: shared channels"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Users who may go out"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of our people may take part in the partner's shared channels."),
        .kind = Kind::UserTargets,
        .direction = Direction::Outbound,
        .path = "/b2bDirectConnectOutbound/usersAndGroups",
        .property = "b2bDirectConnectOutbound",
        .mirror = "entra.directConnect.inbound.users",
        .partOf = "entra.directConnect.outbound.applications",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "The partner can find these people by their full address and sees "
                                                   "their names."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue", "Who loses access keeps it until the present sign-in ends, for up to an hour."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    {
        .id = "entra.directConnect.outbound.applications",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Direct connect: shared channels"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Applications, out"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of the partner's applications our people may reach by direct "
                                                "connect. Shared channels need Office 365."),
        .kind = Kind::ApplicationTargets,
        .direction = Direction::Outbound,
        .path = "/b2bDirectConnectOutbound/applications",
        .property = "b2bDirectConnectOutbound",
        .mirror = "entra.directConnect.inbound.applications",
        .partOf = "entra.directConnect.outbound.users",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "What our people do in these applications happens where our own "
                                                   "rules for data do not reach."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue", "Who loses access keeps it until the present sign-in ends, for up to an hour."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    {
        .id = "entra.directConnect.inbound.users",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Direct connect: shared channels"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Users who may come in"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of the partner's people may be added to our shared channels. "
                                                "Users and groups are chosen by their object IDs in the partner's "
                                                "directory."),
        .kind = Kind::UserTargets,
        .direction = Direction::Inbound,
        .path = "/b2bDirectConnectInbound/usersAndGroups",
        .property = "b2bDirectConnectInbound",
        .mirror = "entra.directConnect.outbound.users",
        .partOf = "entra.directConnect.inbound.applications",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "Owners of shared channels can let these people in without a guest "
                                                   "account that anyone could see or remove in our directory."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue", "Who loses access keeps it until the present sign-in ends, for up to an hour."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
        .chosenTargetsOnDefault = false,
    },
    {
        .id = "entra.directConnect.inbound.applications",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Direct connect: shared channels"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Applications, in"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of our applications the partner's people may reach by direct "
                                                "connect. Shared channels need Office 365."),
        .kind = Kind::ApplicationTargets,
        .direction = Direction::Inbound,
        .path = "/b2bDirectConnectInbound/applications",
        .property = "b2bDirectConnectInbound",
        .mirror = "entra.directConnect.outbound.applications",
        .partOf = "entra.directConnect.inbound.users",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "Every application that is allowed here opens to the partner's "
                                                   "people, also one that was never meant for outsiders."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue", "Who loses access keeps it until the present sign-in ends, for up to an hour."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    // B2B collaboration. Service default: allowed both ways.
    {
        .id = "entra.collaboration.outbound.users",
        .section = QT_TRANSLATE_NOOP("Catalogue", "B2B collaboration: guests"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Users who may go out"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of our people may work as guests in the partner's tenant."),
        .kind = Kind::UserTargets,
        .direction = Direction::Outbound,
        .path = "/b2bCollaborationOutbound/usersAndGroups",
        .property = "b2bCollaborationOutbound",
        .mirror = "entra.collaboration.inbound.users",
        .partOf = "entra.collaboration.outbound.applications",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "These people can take information to a tenant whose rules we do "
                                                   "not set."),
        .closingNote =
            QT_TRANSLATE_NOOP("Catalogue", "Our people who lose access can no longer sign in as guests there."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    {
        .id = "entra.collaboration.outbound.applications",
        .section = QT_TRANSLATE_NOOP("Catalogue", "B2B collaboration: guests"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Applications, out"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of the partner's applications our people may open as guests. "
                                                "Blocking all of them also ends reading mail that the partner "
                                                "protected with rights management."),
        .kind = Kind::ApplicationTargets,
        .direction = Direction::Outbound,
        .path = "/b2bCollaborationOutbound/applications",
        .property = "b2bCollaborationOutbound",
        .mirror = "entra.collaboration.inbound.applications",
        .partOf = "entra.collaboration.outbound.users",
        .risk = Risk::Low,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "Our people can sign in to these applications of the partner."),
        .closingNote =
            QT_TRANSLATE_NOOP("Catalogue", "Our people who lose access can no longer sign in as guests there."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    {
        .id = "entra.collaboration.inbound.users",
        .section = QT_TRANSLATE_NOOP("Catalogue", "B2B collaboration: guests"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Users who may come in"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of the partner's people may be guests here. Guests who are "
                                                "here already are checked at every sign-in."),
        .kind = Kind::UserTargets,
        .direction = Direction::Inbound,
        .path = "/b2bCollaborationInbound/usersAndGroups",
        .property = "b2bCollaborationInbound",
        .mirror = "entra.collaboration.outbound.users",
        .partOf = "entra.collaboration.inbound.applications",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "These people can be invited as guests and keep their access until "
                                                   "somebody removes it."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue",
            "Guests who lose access can no longer sign in here; their accounts stay until somebody removes them."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
        .chosenTargetsOnDefault = false,
    },
    {
        .id = "entra.collaboration.inbound.applications",
        .section = QT_TRANSLATE_NOOP("Catalogue", "B2B collaboration: guests"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Applications, in"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which of our applications guests of the partner may open."),
        .kind = Kind::ApplicationTargets,
        .direction = Direction::Inbound,
        .path = "/b2bCollaborationInbound/applications",
        .property = "b2bCollaborationInbound",
        .mirror = "entra.collaboration.outbound.applications",
        .partOf = "entra.collaboration.inbound.users",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "Guests can sign in to every application that is allowed here and "
                                                   "does not ask for an assignment of its own."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue",
            "Guests who lose access can no longer sign in here; their accounts stay until somebody removes them."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    // Trust. Service default: nothing is trusted.
    {
        .id = "entra.trust.mfa",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Trust"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Accept their multifactor authentication"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Whether our sign-in rules take the partner's multifactor "
                                                "authentication for our own. Where our rules ask for it and this is "
                                                "off, people of shared channels are blocked and guests do it again "
                                                "here."),
        .kind = Kind::Bool,
        .direction = Direction::Inbound,
        .path = "/inboundTrust/isMfaAccepted",
        .property = "inboundTrust",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "Our sign-in is then as strong as the partner's multifactor "
                                                   "authentication."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue", "Where our sign-in rules ask for multifactor authentication, the partner's people are then "
                         "blocked in shared channels, and guests have to do it again here."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    {
        .id = "entra.trust.compliantDevice",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Trust"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Accept their compliant devices"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Whether a device that the partner calls compliant counts as such "
                                                "where our sign-in rules ask for one."),
        .kind = Kind::Bool,
        .direction = Direction::Inbound,
        .path = "/inboundTrust/isCompliantDeviceAccepted",
        .property = "inboundTrust",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "The partner decides what a compliant device is; we cannot see or "
                                                   "check it."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue", "Where our sign-in rules ask for a compliant device, the partner's people are then blocked."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    {
        .id = "entra.trust.hybridDevice",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Trust"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Accept their hybrid joined devices"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Whether a device that is joined to the partner's own network and to "
                                                "Microsoft Entra ID counts as ours where our sign-in rules ask for "
                                                "one."),
        .kind = Kind::Bool,
        .direction = Direction::Inbound,
        .path = "/inboundTrust/isHybridAzureADJoinedDeviceAccepted",
        .property = "inboundTrust",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "The partner decides which devices are joined; we cannot see or "
                                                   "check them."),
        .closingNote = QT_TRANSLATE_NOOP(
            "Catalogue",
            "Where our sign-in rules ask for a hybrid joined device, the partner's people are then blocked."),
        .licence = "AAD_PREMIUM",
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
    },
    // Automatic redemption works only where the home tenant's outbound and the resource tenant's inbound are both on.
    // The default entry is always off and cannot be changed.
    {
        .id = "entra.redemption.inbound",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Trust"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Redeem invitations without a prompt, in"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Whether the partner's people become guests here without being asked "
                                                "for consent. It works only where the partner allows it for its own "
                                                "people too."),
        .kind = Kind::Bool,
        .direction = Direction::Inbound,
        .path = "/automaticUserConsentSettings/inboundAllowed",
        .property = "automaticUserConsentSettings",
        .mirror = "entra.redemption.outbound",
        .risk = Risk::Low,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "Guests no longer see our privacy statement before they come in."),
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
        .editableOnDefault = false,
    },
    {
        .id = "entra.redemption.outbound",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Trust"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Redeem invitations without a prompt, out"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Whether our people become guests of the partner without being asked "
                                                "for consent. It works only where the partner allows it too."),
        .kind = Kind::Bool,
        .direction = Direction::Outbound,
        .path = "/automaticUserConsentSettings/outboundAllowed",
        .property = "automaticUserConsentSettings",
        .mirror = "entra.redemption.inbound",
        .risk = Risk::Medium,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "The partner can make accounts for our people without their "
                                                   "knowing."),
        .propagation = QT_TRANSLATE_NOOP("Catalogue", "Takes up to 6 hours."),
        .editableOnDefault = false,
    },
});
} // namespace entente
