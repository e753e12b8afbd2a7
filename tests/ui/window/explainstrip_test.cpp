// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/explainstrip.h"

#include "tests/support/ui/scopes.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

/// What Copy gives for a setting of Contoso for Fabrikam.
QString copied(const Pair &pair)
{
    SettingsModel model;
    model.show(pair.scope());
    ExplainStrip strip;
    strip.explain(indexOf(model, u"entra.trust.mfa"_s, SettingsModel::LeftColumn));
    return strip.copyText();
}

TEST(ExplainStrip, changingAnEntryThatIsThereIsAPatchOfIt)
{
    const QString text = copied(Pair());
    EXPECT_TRUE(text.startsWith(u"PATCH /policies/crossTenantAccessPolicy/partners/"_s + fabrikamId + u"\n\n"_s))
        << qPrintable(text);
    const QString cmdlet = text.section(u"\n\n"_s, 2);
    EXPECT_TRUE(cmdlet.startsWith(u"Invoke-MgGraphRequest -Method PATCH "
                                  "-Uri '/v1.0/policies/crossTenantAccessPolicy/partners/"_s +
                                  fabrikamId + u"' -ContentType 'application/json' -Body '{\"inboundTrust\":{"_s))
        << qPrintable(text);
    EXPECT_TRUE(cmdlet.contains(u"\"isMfaAccepted\":true"_s)) << "the value that is shown: " << qPrintable(text);
}

TEST(ExplainStrip, whereThePartnerHasNoEntryOneIsMade)
{
    Pair pair;
    pair.contoso.readings[partnerType].items.clear();
    const QString text = copied(pair);
    EXPECT_TRUE(text.startsWith(u"POST /policies/crossTenantAccessPolicy/partners\n"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"-Method POST "_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"\"tenantId\":\"%1\""_s.arg(fabrikamId))) << qPrintable(text);
}

TEST(ExplainStrip, itsButtonSaysThatItHasCopied)
{
    const Pair pair;
    SettingsModel model;
    model.show(pair.scope());
    ExplainStrip strip;
    strip.explain(indexOf(model, u"entra.trust.mfa"_s, SettingsModel::LeftColumn));
    auto *copy = strip.findChild<QPushButton *>();
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->text(), u"Copy"_s);
    EXPECT_EQ(copy->accessibleName(), u"Copy the request and the cmdlet"_s);
    copy->click();
    EXPECT_EQ(copy->text(), u"Copied"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), strip.copyText());
}

TEST(ExplainStrip, theRequestIsCopiedWithItsBody)
{
    const QString text = copied(Pair());
    const auto body = parseJson(text.section(u"\n\n"_s, 1, 1).toUtf8());
    ASSERT_TRUE(body) << qPrintable(text);
    EXPECT_EQ(*body, json(R"({"inboundTrust": {"isMfaAccepted": true, "isCompliantDeviceAccepted": false,
                                               "isHybridAzureADJoinedDeviceAccepted": false}})"));
}

TEST(ExplainStrip, bothHalvesThatAreWrittenAsOneStandInTheCmdlet)
{
    SettingsModel model;
    model.show(Pair().scope());
    ExplainStrip strip;
    strip.explain(indexOf(model, outboundUsers, SettingsModel::LeftColumn));
    EXPECT_TRUE(strip.copyText().contains(u"\"b2bDirectConnectOutbound\":{"_s)) << qPrintable(strip.copyText());
    EXPECT_TRUE(strip.copyText().contains(u"\"applications\":"_s)) << qPrintable(strip.copyText());
    EXPECT_TRUE(strip.copyText().contains(u"\"usersAndGroups\":"_s)) << qPrintable(strip.copyText());
}

TEST(ExplainStrip, isOfOneColourAlsoBehindItsWords)
{
    SettingsModel model;
    model.show(Pair().scope());
    QWidget panel;
    panel.resize(900, 800);
    panel.show();
    ExplainStrip strip(&panel); // made in a window that is seen already, as a tab's panel is
    strip.setGeometry(0, 600, 900, 160);
    strip.explain(indexOf(model, outboundUsers, SettingsModel::LeftColumn));
    strip.show();
    const QImage picture = strip.grab().toImage();
    const auto *words = strip.findChild<QScrollArea *>();
    const QPoint behindWords = words->geometry().topLeft() + QPoint(2, 1); // above the first letter
    EXPECT_EQ(picture.pixelColor(behindWords).name(), picture.pixelColor(strip.width() / 2, 4).name());
}

TEST(ExplainStrip, whatCouldNotBeReadIsNotTakenForMissing)
{
    Pair pair;
    setUnread(pair.contoso, partnerType);
    const QString text = copied(pair);
    EXPECT_TRUE(text.startsWith(u"PATCH "_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"-Body"_s)) << "there is no value to write: " << qPrintable(text);
    EXPECT_FALSE(text.contains(u'{')) << qPrintable(text);
}

TEST(ExplainStrip, saysWhichRoleAChangeTakesWhereItIsNotListed)
{
    Pair pair;
    pair.contoso.tenant.roles = QStringList{u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s}; // Global Reader
    SettingsModel model;
    model.show(pair.scope());
    ExplainStrip strip;
    strip.explain(indexOf(model, u"entra.trust.mfa"_s, SettingsModel::LeftColumn));
    const auto says = [&strip](const QString &part) {
        const auto labels = strip.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&part](const QLabel *label) { return !label->isHidden() && label->text().contains(part); });
    };
    EXPECT_TRUE(says(u"It takes the role Security Administrator, or a custom role"_s));
    strip.explain(indexOf(model, u"entra.trust.mfa"_s, SettingsModel::RightColumn));
    EXPECT_FALSE(says(u"It takes the role"_s));
}
} // namespace
} // namespace entente::ui
