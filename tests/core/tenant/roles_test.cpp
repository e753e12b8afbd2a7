// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tenant/roles.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
// Microsoft Entra: built-in roles reference.
const QString globalAdministrator = u"62e90394-69f5-4237-9190-012177145e10"_s;
const QString globalReader = u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s;
const QString securityAdministrator = u"194ae4cb-b126-40b2-bd5b-6091b380977d"_s;
const QString privilegedRoleAdministrator = u"e8611ab8-c189-46e8-94e1-60213ab1f814"_s;

bool mayChangeWith(const QStringList &roles, const char *type)
{
    TenantFacts facts;
    facts.roles = roles;
    return mayChange(facts, *findResourceType(QLatin1String(type)));
}
constexpr auto partner = "entra.crossTenantAccess.partner";
constexpr auto guests = "entra.authorizationPolicy";
} // namespace

TEST(Roles, everyRoleThatTheCatalogueNamesIsKnown)
{
    for (const ResourceType *type : allResourceTypes())
        EXPECT_FALSE(roleTemplateId(QString::fromLatin1(type->writeRole)).isEmpty()) << type->id;
    EXPECT_EQ(roleTemplateId(u"Chief"_s), QString());
}

TEST(Roles, eachKindOfSettingTakesItsOwn)
{
    EXPECT_TRUE(mayChangeWith({globalReader, securityAdministrator.toUpper()}, partner));
    EXPECT_FALSE(mayChangeWith({securityAdministrator}, guests));
    EXPECT_TRUE(mayChangeWith({privilegedRoleAdministrator}, guests));
    EXPECT_FALSE(mayChangeWith({privilegedRoleAdministrator}, partner));
    for (const char *type : {partner, guests}) {
        EXPECT_TRUE(mayChangeWith({globalAdministrator}, type));
        EXPECT_FALSE(mayChangeWith({globalReader}, type));
    }
}

TEST(Roles, whatIsNotKnownIsLeftToTheService)
{
    EXPECT_TRUE(mayChangeWith({}, partner)) << "a custom role does not show";
    TenantFacts unread;
    unread.roles = {globalReader};
    unread.unread.insert(u"roles"_s, Error(ErrorKind::Forbidden, u"x"_s, u"Not allowed."_s));
    EXPECT_TRUE(mayChange(unread, *findResourceType(QLatin1String(partner))));
}
} // namespace entente
