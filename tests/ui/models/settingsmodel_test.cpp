// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scopes.h"
#include "ui/settings/settingsproxy.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

constexpr int left = SettingsModel::LeftColumn;
constexpr int right = SettingsModel::RightColumn;

class SettingsModelTest : public ::testing::Test
{
protected:
    QString text(const QString &setting, int column) { return indexOf(m_model, setting, column).data().toString(); }
    QVariant data(const QString &setting, int column, int role) { return indexOf(m_model, setting, column).data(role); }

    Pair m_pair;
    SettingsModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SettingsModelTest, setsWhatOneLetsOutBesideWhatTheOtherLetsIn)
{
    m_model.show(m_pair.scope());
    EXPECT_TRUE(text(outboundUsers, left).contains(u"Project Delta"_s)) << qPrintable(text(outboundUsers, left));
    EXPECT_EQ(text(outboundUsers, right), u"Allowed, all users"_s); // Fabrikam's inbound, for Contoso
    EXPECT_TRUE(data(outboundUsers, left, SettingsModel::DiffersRole).toBool());
    EXPECT_EQ(m_model.cell(indexOf(m_model, outboundUsers, right))->address.setting, inboundUsers);
    EXPECT_EQ(m_model.cell(indexOf(m_model, outboundUsers, right))->address.key, contosoId);
}

TEST_F(SettingsModelTest, setsLikeBesideLikeWhenAsked)
{
    SettingsScope scope = m_pair.scope();
    scope.mode = CompareMode::LikeWithLike;
    m_model.show(scope);
    EXPECT_EQ(text(outboundUsers, right), u"Blocked, all users"_s); // Fabrikam's own outbound is Microsoft's default
    EXPECT_EQ(m_model.cell(indexOf(m_model, outboundUsers, right))->address.setting, outboundUsers);
}

TEST_F(SettingsModelTest, tellsOwnValuesFromInheritedOnes)
{
    m_model.show(m_pair.scope());
    EXPECT_TRUE(data(outboundUsers, left, SettingsModel::OwnRole).toBool());
    EXPECT_EQ(data(outboundUsers, left, SettingsModel::OriginRole).toString(), u"partner"_s);
    EXPECT_FALSE(data(inboundUsers, left, SettingsModel::OwnRole).toBool());
    EXPECT_EQ(data(inboundUsers, left, SettingsModel::OriginRole).toString(), u"service default"_s);
}

TEST_F(SettingsModelTest, showsTheDefaultsWithoutAPartner)
{
    SettingsScope scope = m_pair.scope();
    scope.partner.clear();
    m_model.show(scope);
    EXPECT_EQ(m_model.headerData(left, Qt::Horizontal, Qt::DisplayRole).toString(), u"Contoso, default settings"_s);
    const SettingCell *cell = m_model.cell(indexOf(m_model, outboundUsers, left));
    EXPECT_EQ(cell->address.resourceType, defaultType);
    EXPECT_EQ(cell->address.key, QString());
}

TEST_F(SettingsModelTest, tellsATenantFromItsOwnSnapshot)
{
    SettingsScope scope = m_pair.scope();
    scope.left.side.kind = SideKind::Live;
    scope.right = scope.left;
    scope.right.side.kind = SideKind::File;
    scope.partner = tailspinId;
    scope.partnerName = u"Tailspin Toys"_s;
    m_model.show(scope);
    const auto title = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    EXPECT_EQ(title(left), u"Contoso for Tailspin Toys"_s);
    EXPECT_TRUE(title(right).startsWith(u"Contoso (snapshot of "_s)) << qPrintable(title(right));
    EXPECT_TRUE(title(right).endsWith(u" for Tailspin Toys"_s)) << qPrintable(title(right));
}

TEST_F(SettingsModelTest, setsBothBesideEachOtherForAThirdPartner)
{
    SettingsScope scope = m_pair.scope();
    scope.partner = tailspinId;
    scope.partnerName = u"Tailspin Toys"_s;
    m_model.show(scope);
    EXPECT_FALSE(scope.facing());
    const SettingCell *cell = m_model.cell(indexOf(m_model, outboundUsers, right));
    EXPECT_EQ(cell->address.key, tailspinId);
    EXPECT_EQ(cell->address.setting, outboundUsers) << "no mirror where the two do not face each other";
    EXPECT_EQ(m_model.headerData(right, Qt::Horizontal, Qt::DisplayRole).toString(), u"Fabrikam for Tailspin Toys"_s);
}

TEST_F(SettingsModelTest, neverShowsWhatCouldNotBeReadAsAValue)
{
    setUnread(m_pair.fabrikam, partnerType);
    m_model.show(m_pair.scope());
    EXPECT_FALSE(data(outboundUsers, right, SettingsModel::KnownRole).toBool());
    EXPECT_TRUE(text(outboundUsers, right).startsWith(u"Not known"_s)) << qPrintable(text(outboundUsers, right));
    EXPECT_EQ(m_model.row(indexOf(m_model, outboundUsers, right))->difference, Difference::NotKnown);
    EXPECT_FALSE(data(outboundUsers, right, SettingsModel::EditableRole).toBool());
    EXPECT_EQ(data(outboundUsers, right, SettingsModel::OriginRole).toString(), QString());
}

TEST_F(SettingsModelTest, saysWhatItWaitsForWhileNothingWasRead)
{
    SettingsScope scope = m_pair.scope();
    scope.right.side.snapshot.reset();
    scope.right.draft.reset();
    scope.right.side.reading = true;
    m_model.show(scope);
    EXPECT_EQ(text(outboundUsers, right), u"Reading…"_s);
    scope.right.side.reading = false;
    scope.right.side.error = Error(ErrorKind::Network, u"x"_s, u"No connection."_s);
    m_model.show(scope);
    EXPECT_EQ(text(outboundUsers, right), u"Could not be read"_s);
    EXPECT_FALSE(data(outboundUsers, right, SettingsModel::EditableRole).toBool());
}

TEST_F(SettingsModelTest, asksForAChangeWithTheValueThatWasRead)
{
    m_model.show(m_pair.scope());
    QSignalSpy wished(&m_model, &SettingsModel::wished);
    const QModelIndex index = indexOf(m_model, u"entra.trust.mfa"_s, right);
    ASSERT_TRUE(m_model.setData(index, QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole));
    ASSERT_EQ(wished.size(), 1);
    EXPECT_EQ(wished.at(0).at(0).toString(), fabrikamId);
    const auto change = wished.at(0).at(1).value<Change>();
    EXPECT_EQ(change.address, (SettingAddress{partnerType, contosoId, u"entra.trust.mfa"_s}));
    EXPECT_EQ(change.oldValue.state, ValueState::NotSet) << "the partner has no own value, whatever it inherits";
    EXPECT_EQ(change.newValue.raw, Json(true));
}

TEST_F(SettingsModelTest, doesNotEditASnapshot)
{
    SettingsScope scope = m_pair.scope();
    scope.right = filePart(m_pair.fabrikam);
    m_model.show(scope);
    QSignalSpy wished(&m_model, &SettingsModel::wished);
    const QModelIndex index = indexOf(m_model, u"entra.trust.mfa"_s, right);
    EXPECT_FALSE(m_model.setData(index, QVariant::fromValue(SettingValue::set(Json(true))), Qt::EditRole));
    EXPECT_FALSE(m_model.flags(index).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(m_model.cell(index)->notEditable.isEmpty());
    EXPECT_EQ(wished.size(), 0);
}

TEST_F(SettingsModelTest, warnsWithoutTheRoleButLeavesItToTheService)
{
    m_pair.contoso.tenant.roles = QStringList{u"5d6b6bb7-de71-4623-b4af-96380a352509"_s}; // Security Reader
    m_model.show(m_pair.scope());
    const QModelIndex index = indexOf(m_model, outboundUsers, left);
    const SettingCell *cell = m_model.cell(index);
    EXPECT_TRUE(cell->isEditable()) << "a custom role beside it does not show, and may allow it";
    EXPECT_TRUE(m_model.flags(index).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(cell->maybeRefused.contains(u"Security Administrator"_s)) << qPrintable(cell->maybeRefused);
    m_pair.contoso.tenant.roles << u"194ae4cb-b126-40b2-bd5b-6091b380977d"_s; // Security Administrator
    m_model.show(m_pair.scope());
    EXPECT_EQ(m_model.cell(indexOf(m_model, outboundUsers, left))->maybeRefused, QString());
}

TEST_F(SettingsModelTest, editsWhereTheRolesCouldNotBeRead)
{
    m_pair.contoso.tenant.roles.clear();
    m_pair.contoso.tenant.unread[u"roles"_s] = Error(ErrorKind::Forbidden, u"x"_s, u"No."_s);
    m_model.show(m_pair.scope());
    EXPECT_TRUE(m_model.cell(indexOf(m_model, outboundUsers, left))->isEditable());
}

TEST_F(SettingsModelTest, showsAPendingValueWithWhatItWas)
{
    Change change;
    change.address = {partnerType, fabrikamId, u"entra.trust.mfa"_s};
    change.oldValue = SettingValue::set(Json(true));
    change.newValue = SettingValue::set(Json(false));
    SettingsScope scope = m_pair.scope();
    scope.left = livePart(m_pair.contoso, {change});
    m_model.show(scope);
    EXPECT_EQ(text(u"entra.trust.mfa"_s, left), u"No"_s);
    EXPECT_TRUE(data(u"entra.trust.mfa"_s, left, SettingsModel::PendingRole).toBool());
    EXPECT_EQ(data(u"entra.trust.mfa"_s, left, SettingsModel::BeforeRole).toString(), u"Yes"_s);
    EXPECT_FALSE(data(outboundUsers, left, SettingsModel::PendingRole).toBool());
}

TEST_F(SettingsModelTest, keepsItsRowsWhenOnlyValuesChange)
{
    m_model.show(m_pair.scope());
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex index = indexOf(m_model, outboundUsers, left);
    m_pair.contoso.readings[partnerType].items.clear();
    m_model.show(m_pair.scope());
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(index.data().toString(), u"Blocked, all users"_s);
}

TEST_F(SettingsModelTest, isResetWhereACellIsOfAnotherPartnerOrTenant)
{
    SettingsScope scope = m_pair.scope();
    m_model.show(scope);
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    scope.partner = tailspinId;
    m_model.show(scope);
    EXPECT_EQ(reset.size(), 1) << "an editor must not write to another partner";
    std::swap(scope.left, scope.right);
    m_model.show(scope);
    EXPECT_EQ(reset.size(), 2) << "nor to another tenant";
    m_model.show(scope);
    EXPECT_EQ(reset.size(), 2);
}

TEST_F(SettingsModelTest, speaksEverythingThatIsDrawn)
{
    m_model.show(m_pair.scope());
    const QString spoken = data(outboundUsers, left, Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Contoso for Fabrikam"_s, u"Project Delta"_s, u"partner"_s})
        EXPECT_TRUE(spoken.contains(part)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains(differenceLabel(Difference::Different))) << qPrintable(spoken);
}

TEST_F(SettingsModelTest, theProxyKeepsWhatIsPendingInSightWhateverItBecomes)
{
    m_model.show(m_pair.scope());
    SettingsProxy proxy;
    proxy.setSourceModel(&m_model);
    proxy.setShow(SettingsProxy::Show::Differences);
    const auto inSight = [this, &proxy] {
        return proxy.mapFromSource(indexOf(m_model, u"entra.trust.mfa"_s, left)).isValid();
    };
    SettingsScope scope = m_pair.scope();
    scope.mode = CompareMode::LikeWithLike;
    m_model.show(scope);
    ASSERT_TRUE(inSight()) << "Yes beside No";
    Change change;
    change.address = {partnerType, fabrikamId, u"entra.trust.mfa"_s};
    change.oldValue = SettingValue::set(Json(true));
    change.newValue = SettingValue::set(Json(false));
    scope.left = livePart(m_pair.contoso, {change});
    m_model.show(scope);
    ASSERT_EQ(m_model.row(indexOf(m_model, u"entra.trust.mfa"_s, left))->difference, Difference::Same);
    EXPECT_TRUE(inSight()) << "the row that was just edited";
}

TEST_F(SettingsModelTest, theProxyNarrowsByKindAndWords)
{
    m_model.show(m_pair.scope());
    SettingsProxy proxy;
    proxy.setSourceModel(&m_model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = [&proxy] {
        int count = 0;
        for (int i = 0; i < proxy.rowCount(); ++i)
            count += proxy.rowCount(proxy.index(i, 0));
        return count;
    };
    const int all = rows();
    proxy.setShow(SettingsProxy::Show::Differences);
    EXPECT_EQ(rows(), m_model.differenceCount());
    EXPECT_LT(rows(), all);
    proxy.setShow(SettingsProxy::Show::Own);
    EXPECT_EQ(rows(), m_model.ownCount());
    proxy.setShow(SettingsProxy::Show::All);
    proxy.setWords(u"delta  PROJECT"_s);
    EXPECT_EQ(rows(), 1) << "words in any order and case";
    proxy.setWords(u"no such word"_s);
    EXPECT_EQ(proxy.rowCount(), 0) << "a section goes with its rows";
}
} // namespace
} // namespace entente::ui
