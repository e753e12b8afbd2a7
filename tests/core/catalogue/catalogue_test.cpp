// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>

namespace entente
{
TEST(Catalogue, namesEveryTypeAndSettingOnce)
{
    QSet<QString> types;
    QSet<QString> places;
    for (const ResourceType *type : allResourceTypes())
        types.insert(QString::fromLatin1(type->id));
    EXPECT_EQ(static_cast<std::size_t>(types.size()), allResourceTypes().size());
    for (const CatalogueEntry &entry : allSettings())
        places.insert(QLatin1String(entry.type->id) + u' ' + QLatin1String(entry.setting->id));
    EXPECT_EQ(static_cast<std::size_t>(places.size()), allSettings().size());
}

TEST(Catalogue, holdsThePartnerSettingsInTheOrderInWhichTheyAreShown)
{
    QStringList ids;
    for (const CatalogueEntry &entry : allSettings()) {
        if (entry.type->perPartner)
            ids.append(QString::fromLatin1(entry.setting->id));
    }
    const QStringList expected = {
        QStringLiteral("entra.directConnect.outbound.users"),
        QStringLiteral("entra.directConnect.outbound.applications"),
        QStringLiteral("entra.directConnect.inbound.users"),
        QStringLiteral("entra.directConnect.inbound.applications"),
        QStringLiteral("entra.collaboration.outbound.users"),
        QStringLiteral("entra.collaboration.outbound.applications"),
        QStringLiteral("entra.collaboration.inbound.users"),
        QStringLiteral("entra.collaboration.inbound.applications"),
        QStringLiteral("entra.trust.mfa"),
        QStringLiteral("entra.trust.compliantDevice"),
        QStringLiteral("entra.trust.hybridDevice"),
        QStringLiteral("entra.redemption.inbound"),
        QStringLiteral("entra.redemption.outbound"),
    };
    EXPECT_EQ(ids, expected);
}

TEST(Catalogue, findsWhatItHoldsAndNothingElse)
{
    const CatalogueEntry found =
        findSetting(QStringLiteral("entra.authorizationPolicy"), QStringLiteral("entra.guests.role"));
    ASSERT_TRUE(found.setting);
    EXPECT_STREQ(found.type->id, "entra.authorizationPolicy");
    EXPECT_FALSE(findSetting(QStringLiteral("entra.authorizationPolicy"), QStringLiteral("entra.trust.mfa")).setting);
    EXPECT_FALSE(findSetting(QStringLiteral("x"), QStringLiteral("entra.trust.mfa")).type);
    EXPECT_EQ(findResourceType(QString()), nullptr);
}

TEST(Catalogue, inheritsOnlyFromATypeWithTheSameSettings)
{
    for (const ResourceType *type : allResourceTypes()) {
        if (*type->inheritsFrom == '\0')
            continue;
        const ResourceType *from = findResourceType(QString::fromLatin1(type->inheritsFrom));
        ASSERT_TRUE(from) << type->id;
        EXPECT_FALSE(from->isCollection());
        EXPECT_STREQ(from->inheritsFrom, "");
        for (const Setting &setting : type->settings)
            EXPECT_TRUE(findSetting(QString::fromLatin1(from->id), QString::fromLatin1(setting.id)).setting);
    }
}

TEST(Catalogue, ranksChoicesWithoutGapsWhereTheirOrderIsTotal)
{
    for (const CatalogueEntry &entry : allSettings()) {
        std::vector<int> ranks;
        for (const Choice &choice : entry.setting->choices)
            ranks.push_back(choice.openness);
        std::vector<int> expected(ranks.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            expected[i] = static_cast<int>(i);
        EXPECT_THAT(ranks, ::testing::UnorderedElementsAreArray(expected)) << entry.setting->id;
    }
}

TEST(Catalogue, escapesTheKeyInAPath)
{
    const ResourceType *partner = findResourceType(QStringLiteral("entra.crossTenantAccess.partner"));
    ASSERT_TRUE(partner);
    EXPECT_EQ(pathOf(*partner, QStringLiteral("a/../b?c")),
              QStringLiteral("/policies/crossTenantAccessPolicy/partners/a%2F..%2Fb%3Fc"));
    const ResourceType *single = findResourceType(QStringLiteral("entra.crossTenantAccess.default"));
    EXPECT_EQ(pathOf(*single, QString()), QStringLiteral("/policies/crossTenantAccessPolicy/default"));
}
} // namespace entente
