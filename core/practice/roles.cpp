// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/roles.h"

#include <algorithm>
#include <array>

namespace entente::practice::role
{
namespace
{
struct Named {
    QStringView templateId;
    QStringView name;
};

constexpr std::array named = {
    Named{globalAdministrator, u"Global Administrator"},
    Named{globalReader, u"Global Reader"},
    Named{securityAdministrator, u"Security Administrator"},
    Named{securityOperator, u"Security Operator"},
    Named{securityReader, u"Security Reader"},
    Named{globalSecureAccessAdministrator, u"Global Secure Access Administrator"},
    Named{exchangeAdministrator, u"Exchange Administrator"},
    Named{sharePointAdministrator, u"SharePoint Administrator"},
    Named{teamsAdministrator, u"Teams Administrator"},
    Named{userAdministrator, u"User Administrator"},
    Named{groupsAdministrator, u"Groups Administrator"},
    Named{guestInviter, u"Guest Inviter"},
    Named{privilegedRoleAdministrator, u"Privileged Role Administrator"},
    Named{cloudApplicationAdministrator, u"Cloud Application Administrator"},
};

QStringList ids(std::initializer_list<QStringView> templateIds)
{
    QStringList list;
    for (const QStringView id : templateIds)
        list.append(id.toString());
    return list;
}
} // namespace

QString displayName(QStringView templateId)
{
    const auto found = std::find_if(named.begin(), named.end(),
                                    [templateId](const Named &role) { return role.templateId == templateId; });
    return found == named.end() ? QString() : found->name.toString();
}

QStringList mayReadCrossTenantAccess()
{
    return ids({globalAdministrator, globalReader, securityAdministrator, securityOperator, securityReader,
                teamsAdministrator, globalSecureAccessAdministrator});
}

QStringList mayReadSynchronization()
{
    return ids({globalAdministrator, globalReader, securityAdministrator, securityOperator, securityReader});
}

QStringList mayWriteCrossTenantAccess()
{
    return ids({globalAdministrator, securityAdministrator});
}

QStringList mayAddPartner()
{
    return ids({globalAdministrator, securityAdministrator, teamsAdministrator});
}

QStringList mayWriteAllowedClouds()
{
    return ids({globalAdministrator, securityAdministrator, teamsAdministrator});
}

QStringList mayWriteAuthorizationPolicy()
{
    return ids({globalAdministrator, privilegedRoleAdministrator});
}

QStringList mayConsentForAdministrators()
{
    return ids({globalAdministrator, privilegedRoleAdministrator, cloudApplicationAdministrator});
}
} // namespace entente::practice::role
