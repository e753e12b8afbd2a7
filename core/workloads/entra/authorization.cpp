// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/entra/authorization.h"

#include "core/catalogue/checks.h"

#include <QtGlobal>

#include <array>

namespace entente
{
namespace
{
constexpr auto readScopes = std::to_array<const char *>({"Policy.Read.All"});
constexpr auto writeScopes = std::to_array<const char *>({"Policy.ReadWrite.Authorization"});

constexpr auto inviterChoices = std::to_array<Choice>({
    {"none", QT_TRANSLATE_NOOP("Catalogue", "Nobody, administrators neither"), 0},
    {"adminsAndGuestInviters", QT_TRANSLATE_NOOP("Catalogue", "Administrators and guest inviters"), 1},
    {"adminsGuestInvitersAndAllMembers",
     QT_TRANSLATE_NOOP("Catalogue", "Administrators, guest inviters and all members"), 2},
    {"everyone", QT_TRANSLATE_NOOP("Catalogue", "Everyone, guests too"), 3},
});

constexpr auto guestRoleChoices = std::to_array<Choice>({
    {"2af84b1e-32c8-42b7-82bc-daa82404023b", QT_TRANSLATE_NOOP("Catalogue", "Restricted: only what is their own"), 0},
    {"10dae51f-b6af-4016-8d66-8c2a99b929b3", QT_TRANSLATE_NOOP("Catalogue", "Limited"), 1},
    {"a0b1b346-4d3e-4e8b-98f8-753987be4970", QT_TRANSLATE_NOOP("Catalogue", "The same as members"), 2},
});

constexpr auto table = std::to_array<Setting>({
    {
        .id = "entra.invitations.allowedFrom",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Invitations and guests"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "Who can invite guests"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Who in this tenant may invite people from elsewhere as guests. It "
                                                "counts for every partner and plays no part in shared channels."),
        .kind = Kind::Enum,
        .path = "/allowInvitesFrom",
        .property = "allowInvitesFrom",
        .choices = inviterChoices,
        .risk = Risk::High,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "The more people may invite, the less anyone knows which outsiders "
                                                   "have an account here."),
    },
    {
        .id = "entra.guests.role",
        .section = QT_TRANSLATE_NOOP("Catalogue", "Invitations and guests"),
        .name = QT_TRANSLATE_NOOP("Catalogue", "What guests may see in the directory"),
        .about = QT_TRANSLATE_NOOP("Catalogue", "Which users, groups and other objects of the directory every guest "
                                                "can look up, whatever partner the guest comes from."),
        .kind = Kind::Enum,
        .path = "/guestUserRoleId",
        .property = "guestUserRoleId",
        .choices = guestRoleChoices,
        .risk = Risk::High,
        .riskNote = QT_TRANSLATE_NOOP("Catalogue", "A guest with the rights of a member can list all users and groups "
                                                   "of this tenant."),
    },
});
static_assert(checks::holdsUp(table));
} // namespace

constexpr ResourceType authorizationPolicy{
    .id = "entra.authorizationPolicy",
    .name = QT_TRANSLATE_NOOP("Catalogue", "Invitations and guests"),
    .listPath = "/policies/authorizationPolicy",
    .readScopes = readScopes,
    .writeScopes = writeScopes,
    .readRole = "Global Reader",
    .writeRole = "Privileged Role Administrator",
    .source = "https://learn.microsoft.com/graph/api/resources/authorizationpolicy",
    .settings = table,
};
static_assert(checks::pathsFit(authorizationPolicy));
} // namespace entente
