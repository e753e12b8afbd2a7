// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of pending changes when the sides of the window change.
#include "core/auth/tenantregistry.h"
#include "tests/support/ui/scopes.h"
#include "ui/session/session.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;
using namespace test;

class SessionTest : public ::testing::Test
{
protected:
    SessionTest()
    {
        WorkbenchOptions options;
        options.dataDir = m_folder.path();
        options.interactive = false;
        m_workbench = std::make_unique<Workbench>(options);
        session = std::make_unique<Session>(*m_workbench);
        session->setLeaveQuestion([this](const QString &tenantId) {
            asked << tenantId;
            return agreed;
        });
    }

    QString snapshotFile()
    {
        const QString file = m_folder.filePath(u"contoso.json"_s);
        EXPECT_TRUE(saveSnapshot(Pair().contoso, file));
        return file;
    }
    /// Live without a network: nobody knows the tenant, so that its reading fails; its side is there all the same.
    void openContoso(SideId id) { session->openTenant(id, contosoId); }
    void wishOnContoso()
    {
        Change change;
        change.address = {partnerType, fabrikamId, u"entra.trust.mfa"_s};
        change.oldValue = SettingValue::set(Json(false));
        change.newValue = SettingValue::set(Json(true));
        session->pending().put(contosoId, change);
    }
    int pending() const { return session->pending().total(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Session> session;
    QStringList asked;
    bool agreed = false;
};

TEST_F(SessionTest, anOldSnapshotOfTheSameTenantLeavesTheWishesAlone)
{
    openContoso(SideId::Left);
    wishOnContoso();
    session->openFile(SideId::Right, snapshotFile()); // in which MFA is trusted: what is wished for seems to be so
    ASSERT_TRUE(QTest::qWaitFor([this] { return session->side(SideId::Right).snapshot != nullptr; }, 20'000));
    ASSERT_EQ(pending(), 1);
    EXPECT_EQ(session->pending().of(contosoId)[0].oldValue.raw, Json(false));
}

TEST_F(SessionTest, aTenantWithPendingChangesStaysWhereThePersonSaysSo)
{
    openContoso(SideId::Left);
    wishOnContoso();
    session->close(SideId::Left);
    session->openTenant(SideId::Left, fabrikamId);
    session->openFile(SideId::Left, snapshotFile());
    EXPECT_EQ(asked, QStringList(3, contosoId));
    EXPECT_TRUE(session->side(SideId::Left).isLive());
    EXPECT_EQ(session->side(SideId::Left).tenantId(), contosoId);
    EXPECT_EQ(pending(), 1);
}

TEST_F(SessionTest, whatThePersonGivesUpIsGoneWithItsTenant)
{
    openContoso(SideId::Left);
    wishOnContoso();
    agreed = true;
    session->openTenant(SideId::Left, fabrikamId);
    EXPECT_EQ(session->side(SideId::Left).tenantId(), fabrikamId);
    EXPECT_EQ(pending(), 0);
}

TEST_F(SessionTest, nobodyIsAskedWhileTheTenantStaysInTheWindow)
{
    openContoso(SideId::Left);
    wishOnContoso();
    openContoso(SideId::Left);
    openContoso(SideId::Right);
    session->close(SideId::Left);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(session->side(SideId::Left).isEmpty());
    EXPECT_EQ(pending(), 1);
    session->close(SideId::Right);
    EXPECT_EQ(asked, QStringList{contosoId}) << "this was its last side";
}

TEST_F(SessionTest, aSideWithoutPendingChangesGoesUnasked)
{
    openContoso(SideId::Left);
    session->openTenant(SideId::Right, fabrikamId);
    wishOnContoso();
    session->close(SideId::Right);
    EXPECT_TRUE(session->side(SideId::Right).isEmpty());
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(SessionTest, aTenantThatWasSignedOutLeavesBothSides)
{
    openContoso(SideId::Left);
    openContoso(SideId::Right);
    wishOnContoso();
    session->closeTenant(contosoId);
    EXPECT_TRUE(session->side(SideId::Left).isEmpty());
    EXPECT_TRUE(session->side(SideId::Right).isEmpty());
    EXPECT_EQ(pending(), 0);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(SessionTest, signingOutLeavesASnapshotOpen)
{
    openContoso(SideId::Left);
    session->openFile(SideId::Right, snapshotFile());
    ASSERT_TRUE(QTest::qWaitFor([this] { return session->side(SideId::Right).snapshot != nullptr; }, 20'000));
    session->closeTenant(contosoId);
    EXPECT_TRUE(session->side(SideId::Left).isEmpty());
    EXPECT_EQ(session->side(SideId::Right).kind, SideKind::File);
}

TEST_F(SessionTest, nothingCanBeWishedForOnASnapshot)
{
    session->openFile(SideId::Right, snapshotFile());
    ASSERT_TRUE(QTest::qWaitFor([this] { return session->side(SideId::Right).snapshot != nullptr; }, 20'000));
    session->wish(contosoId, {partnerType, fabrikamId, u"entra.trust.mfa"_s}, SettingValue::set(Json(false)));
    EXPECT_EQ(pending(), 0);
}

TEST_F(SessionTest, aTenantOfAPracticeCloudFromAnEarlierRunSaysSoAtOnce)
{
    QFile definition(m_folder.filePath(u"practice.json"_s));
    ASSERT_TRUE(definition.open(QIODevice::WriteOnly));
    definition.write(R"({"name": "practice", "practice": true, "login": "http://127.0.0.1:1/login",
                         "graph": "http://127.0.0.1:1/graph"})");
    definition.close();
    TenantEntry entry;
    entry.tenantId = contosoId;
    entry.domain = u"contoso.example"_s;
    entry.displayName = u"Contoso"_s;
    entry.cloud = definition.fileName();
    ASSERT_TRUE(TenantRegistry(m_folder.path()).save(entry));
    WorkbenchOptions options;
    options.dataDir = m_folder.path();
    options.interactive = false;
    Workbench workbench(options);
    ASSERT_TRUE(QTest::qWaitFor([&workbench] { return workbench.tenant(contosoId).has_value(); }, 20'000));
    Session later(workbench);
    later.openTenant(SideId::Left, contosoId);
    EXPECT_TRUE(later.side(SideId::Left).practice) << "before anything was read";
}
} // namespace
} // namespace entente::ui
