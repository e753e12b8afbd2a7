// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scopes.h"
#include "ui/session/session.h"
#include "ui/shell/partnermodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class PartnerModelTest : public ::testing::Test
{
protected:
    PartnerModelTest()
    {
        WorkbenchOptions options;
        options.dataDir = m_folder.path();
        m_workbench = std::make_unique<Workbench>(options);
        m_session = std::make_unique<Session>(*m_workbench);
    }

    /// Sides are files here: no network, the same path as the window's.
    void open(SideId side, const Snapshot &snapshot)
    {
        const QString file = m_folder.filePath(snapshot.tenant.displayName + u".json"_s);
        ASSERT_TRUE(saveSnapshot(snapshot, file));
        m_session->openFile(side, file);
        ASSERT_TRUE(QTest::qWaitFor([this, side] { return m_session->side(side).snapshot != nullptr; }, 20'000));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Session> m_session;
};

QStringList rows(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString() + u": "_s +
                   model.index(row, 0).data(PartnerModel::SubtitleRole).toString();
    return all;
}

TEST_F(PartnerModelTest, tellsOwnSettingsFromDefaultOnlyAndFromNotListed)
{
    Pair pair;
    addPartner(pair.contoso, tailspinId, R"({"inboundTrust": null})");
    pair.contoso.names.add(tailspinId, {ObjectKind::Tenant, u"Tailspin Toys"_s, u"tailspin.example"_s});
    addPartner(pair.fabrikam, u"d0000000-0000-4000-8000-00000000000a"_s,
               R"({"inboundTrust": {"isMfaAccepted": true}})");
    pair.fabrikam.names.add(u"d0000000-0000-4000-8000-00000000000a"_s, {ObjectKind::Tenant, u"Adatum"_s, {}});
    open(SideId::Left, pair.contoso);
    open(SideId::Right, pair.fabrikam);
    PartnerModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PartnerProxy proxy;
    proxy.setSourceModel(&model);
    // Two halves of direct connect and three trusts are Contoso's own for Fabrikam.
    EXPECT_EQ(rows(proxy),
              (QStringList{u"Adatum: not listed at Contoso"_s, u"Fabrikam: 5 own setting(s)"_s,
                           u"Tailspin Toys: default only"_s, u"Default settings: everyone not listed above"_s}));
}

TEST_F(PartnerModelTest, marksThePartnersThatHavePendingChanges)
{
    Pair pair;
    addPartner(pair.contoso, tailspinId, R"({"inboundTrust": null})");
    pair.contoso.names.add(tailspinId, {ObjectKind::Tenant, u"Tailspin Toys"_s, {}});
    open(SideId::Left, pair.contoso);
    open(SideId::Right, pair.fabrikam);
    PartnerModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PartnerProxy proxy;
    proxy.setSourceModel(&model);
    const auto wish = [this](const QString &tenant, const QString &type, const QString &key) {
        Change change;
        change.address = {type, key, u"entra.trust.mfa"_s};
        change.oldValue = SettingValue::set(false);
        change.newValue = SettingValue::set(true);
        m_session->pending().put(tenant, change);
    };
    wish(contosoId, partnerType, tailspinId);
    wish(fabrikamId, partnerType, contosoId);
    wish(contosoId, defaultType, {});
    EXPECT_EQ(rows(proxy),
              (QStringList{u"Fabrikam: 1 pending · 5 own setting(s)"_s, u"Tailspin Toys: 1 pending · default only"_s,
                           u"Default settings: 1 pending · everyone not listed above"_s}));
    m_session->pending().clearAll();
    EXPECT_EQ(rows(proxy).filter(u"pending"_s).size(), 0);
}

TEST_F(PartnerModelTest, sortsAsTheLanguageDoes)
{
    Pair pair;
    int number = 1;
    for (const QString &name : {u"Öresund"_s, u"Zebra"_s, u"Ångström"_s, u"apa"_s}) {
        const QString id = u"d0000000-0000-4000-8000-00000000000%1"_s.arg(number++);
        addPartner(pair.contoso, id, "{}");
        pair.contoso.names.add(id, {ObjectKind::Tenant, name, {}});
    }
    open(SideId::Left, pair.contoso);
    const QLocale before;
    QLocale::setDefault(QLocale(u"sv_SE"_s));
    PartnerModel model(*m_session);
    PartnerProxy proxy;
    proxy.setSourceModel(&model);
    QStringList names;
    for (int row = 0; row < proxy.rowCount(); ++row)
        names << proxy.index(row, 0).data().toString();
    EXPECT_EQ(names,
              (QStringList{u"apa"_s, u"Fabrikam"_s, u"Zebra"_s, u"Ångström"_s, u"Öresund"_s, u"Default settings"_s}));
    QLocale::setDefault(before);
}

/// Time is nothing to measure here, where other tests run beside this one: no partner has an update of its own.
TEST_F(PartnerModelTest, aThousandPartnersComeInOneGo)
{
    constexpr int partners = 1000;
    Pair pair;
    for (int i = 0; i < partners; ++i)
        addPartner(pair.contoso, u"d0000000-0000-4000-8000-%1"_s.arg(i, 12, 16, QLatin1Char('0')), "{}");
    PartnerModel model(*m_session);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    open(SideId::Left, pair.contoso);
    ASSERT_EQ(model.rowCount(), partners + 2);
    EXPECT_LT(reset.size() + inserted.size() + changed.size(), 10);
}
} // namespace
} // namespace entente::ui
