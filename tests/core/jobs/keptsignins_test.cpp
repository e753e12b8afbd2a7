// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a sign-in between one run and the next: kept, found again, and removed.
#include "core/auth/tokenkey.h"
#include "tests/core/jobs/sessionsfixture.h"

#include <QSignalSpy>

namespace entente::test
{
namespace
{
class KeptSignIns : public SessionsTest
{
protected:
    QString lab() const { return folder.filePath(u"lab.json"_s); }
    QString list() const { return folder.filePath(u"tenants.json"_s); }

    std::vector<TenantEntry> remembered() const
    {
        return TenantRegistry(folder.path()).entries().value_or(std::vector<TenantEntry>());
    }
    /// As an Entente of before left it, which did not remember under which names tokens are kept.
    void forgetTheNames() const
    {
        for (TenantEntry entry : remembered()) {
            entry.tokenKeys.clear();
            ASSERT_TRUE(TenantRegistry(folder.path()).save(entry));
        }
    }
    void changeGraph()
    {
        definition["graph"] = addressOf(server, u"/elsewhere"_s).toString().toStdString();
        writeDefinition(u"lab.json"_s);
    }
    /// A tenant of an earlier run, and its token.
    void keep(const QString &domain)
    {
        TenantEntry entry;
        entry.tenantId = u"id of "_s + domain;
        entry.domain = domain;
        entry.cloud = lab();
        entry.clientId = clientId;
        entry.account.objectId = u"somebody"_s;
        ASSERT_TRUE(TenantRegistry(folder.path()).save(entry));
        keychain->secrets[tokenKey(*findCloud(lab()), entry)] = "refresh-secret";
    }
    static Result<bool> signOut(Sessions &of) { return QCoro::waitFor(of.signOut(u"contoso.example"_s)); }
    static Result<Forgotten> forget(Sessions &of) { return QCoro::waitFor(of.forget(u"contoso.example"_s)); }
};

TEST_F(KeptSignIns, areRemovedAlsoAfterTheDefinitionOfTheCloudHasChanged)
{
    ASSERT_TRUE(signIn());
    changeGraph();
    EXPECT_TRUE(signOut(*start(lab())));
    EXPECT_TRUE(keychain->secrets.empty());
    EXPECT_TRUE(remembered().at(0).tokenKeys.isEmpty());
}

TEST_F(KeptSignIns, areRemovedAlsoAfterTheDefinitionOfTheCloudIsGone)
{
    ASSERT_TRUE(signIn());
    ASSERT_TRUE(QFile::remove(lab()));
    const Result<Forgotten> forgotten = forget(*start(u"global"_s));
    ASSERT_TRUE(forgotten) << forgotten.error().message.toStdString();
    EXPECT_FALSE(forgotten->leftBehind);
    EXPECT_TRUE(keychain->secrets.empty());
    EXPECT_TRUE(remembered().empty());
}

TEST_F(KeptSignIns, ofWhichNobodyKnowsTheNameAreNotCalledRemoved)
{
    ASSERT_TRUE(signIn());
    forgetTheNames();
    ASSERT_TRUE(QFile::remove(lab()));
    const auto next = start(u"global"_s);
    const Result<bool> out = signOut(*next);
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().code, u"signIn.tokenLost"_s);
    const Result<Forgotten> forgotten = forget(*next);
    ASSERT_TRUE(forgotten);
    ASSERT_TRUE(forgotten->leftBehind);
    EXPECT_TRUE(forgotten->leftBehind->message.contains(lab())) << forgotten->leftBehind->message.toStdString();
    EXPECT_TRUE(remembered().empty()) << "it is forgotten all the same";
}

TEST_F(KeptSignIns, areRememberedByNameOnceAnOlderListIsUsed)
{
    ASSERT_TRUE(signIn());
    forgetTheNames();
    ASSERT_TRUE(connect(*start(lab(), false)));
    changeGraph();
    EXPECT_TRUE(signOut(*start(lab())));
    EXPECT_TRUE(keychain->secrets.empty());
}

TEST_F(KeptSignIns, thatTheKeychainDoesNotRemoveAreTold)
{
    ASSERT_TRUE(signIn());
    keychain->refuses = true;
    const Result<bool> out = signOut(*sessions);
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().code, u"signIn.keychainRemove"_s);
    EXPECT_EQ(sessions->status(u"contoso.example"_s)->kept, KeptSignIn::Unknown);
    const Result<Forgotten> forgotten = forget(*sessions);
    ASSERT_TRUE(forgotten) << forgotten.error().message.toStdString();
    ASSERT_TRUE(forgotten->leftBehind);
    EXPECT_EQ(forgotten->leftBehind->code, u"signIn.keychainRemove"_s);
    EXPECT_FALSE(sessions->knows(u"contoso.example"_s));
    EXPECT_TRUE(remembered().empty());
}

TEST_F(KeptSignIns, ofAnEarlierRunAreNotCalledRemovedWhereNoKeychainIsNow)
{
    ASSERT_TRUE(signIn());
    keychain = std::make_shared<Keychain>();
    keychain->lasts = false;
    const auto next = start(lab());
    const Result<bool> out = signOut(*next);
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().code, u"signIn.keychainRemove"_s);
    EXPECT_EQ(remembered().at(0).tokenKeys.size(), 1) << "to be removed where the keychain is there again";
}

TEST_F(KeptSignIns, areNoneWhereThereWasNeverAKeychain)
{
    keychain->lasts = false;
    ASSERT_TRUE(signIn());
    EXPECT_TRUE(remembered().at(0).tokenKeys.isEmpty());
    EXPECT_TRUE(signOut(*sessions));
    keychain = std::make_shared<Keychain>();
    keychain->lasts = false;
    const auto next = start(lab());
    EXPECT_TRUE(signOut(*next));
    const Result<Forgotten> forgotten = forget(*next);
    ASSERT_TRUE(forgotten);
    EXPECT_FALSE(forgotten->leftBehind);
}

TEST_F(KeptSignIns, ofAFormerAccountGoWithTheSignOutWhereTheyCouldNotGoBefore)
{
    ASSERT_TRUE(signIn());
    keychain->refuses = true;
    person = "somebody else";
    ASSERT_TRUE(signIn());
    ASSERT_EQ(keychain->secrets.size(), 2U);
    keychain->refuses = false;
    EXPECT_TRUE(signOut(*start(lab())));
    EXPECT_TRUE(keychain->secrets.empty());
}

TEST_F(KeptSignIns, areToldAsTheyAreWhereTheListCannotBeWritten)
{
    ASSERT_TRUE(signIn());
    QFile damaged(list());
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly) && damaged.write("{") == 1);
    damaged.close();
    QSignalSpy told(sessions.get(), &Sessions::tenantsAre);
    const Result<Forgotten> forgotten = forget(*sessions);
    ASSERT_FALSE(forgotten);
    EXPECT_EQ(forgotten.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(keychain->secrets.empty());
    const auto status = sessions->status(u"contoso.example"_s);
    ASSERT_TRUE(status) << "still known";
    EXPECT_FALSE(status->needsNobody());
    EXPECT_EQ(status->kept, KeptSignIn::None);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(KeptSignIns, areLookedForInEveryTenantAlsoWhereOneIsForgottenMeanwhile)
{
    keep(u"first.example"_s);
    keep(u"second.example"_s);
    const auto next = start(lab());
    keychain->whenRead = [&next] {
        EXPECT_TRUE(QCoro::waitFor(next->forget(u"first.example"_s)));
    };
    EXPECT_TRUE(QCoro::waitFor(next->lookForKeptSignIns(CancelToken())));
    EXPECT_FALSE(next->knows(u"first.example"_s));
    EXPECT_EQ(next->status(u"second.example"_s)->kept, KeptSignIn::Kept);
}

TEST_F(KeptSignIns, connectNothingThatIsForgottenMeanwhile)
{
    ASSERT_TRUE(signIn());
    const auto next = start(lab(), false);
    keychain->whenRead = [&next] {
        EXPECT_TRUE(forget(*next));
    };
    const Result<TenantStatus> connected = QCoro::waitFor(next->connectedTenant(u"contoso.example"_s, CancelToken()));
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().code, u"tenant.unknown"_s);
    EXPECT_TRUE(remembered().empty()) << "and nothing brings it back";
}

TEST_F(KeptSignIns, ofAPracticeCloudThatAnotherProgramServesStayOutOfTheKeychain)
{
    definition["practice"] = true;
    const QString cloud = writeDefinition(u"practice.json"_s);
    sessions = start(cloud);
    ASSERT_TRUE(signIn());
    EXPECT_TRUE(connect(*sessions));
    EXPECT_TRUE(keychain->secrets.empty());
    keychain->refuses = true;
    EXPECT_TRUE(signOut(*sessions)) << "the keychain is not asked";
    ASSERT_TRUE(QFile::remove(cloud));
    const auto next = start(u"global"_s);
    EXPECT_TRUE(next->status(u"contoso.example"_s)->practice) << "also where the definition is gone";
    EXPECT_TRUE(signOut(*next));
}

TEST_F(KeptSignIns, areNotPromisedToWhoHasNoKeychain)
{
    ASSERT_TRUE(signIn());
    keychain->secrets.clear();
    const auto refusal = [this] {
        const Result<Connection> refused = connect(*start(lab(), false));
        EXPECT_EQ(errorOf(refused).code, u"signIn.notInteractive"_s);
        return errorOf(refused).message;
    };
    const QString withKeychain = refusal();
    EXPECT_TRUE(withKeychain.contains(u"Run the sign-in first"_s)) << withKeychain.toStdString();
    keychain->lasts = false;
    const QString without = refusal();
    EXPECT_TRUE(without.contains(u"this computer keeps no sign-in"_s)) << without.toStdString();
}
} // namespace
} // namespace entente::test
