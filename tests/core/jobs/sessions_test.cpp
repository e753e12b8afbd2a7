// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/jobs/sessionsfixture.h"

#include <QTest>

namespace entente::test
{
namespace
{
/// A person is asked for the permission to write while a sign-in for reading is under way.
class GrantTest : public SessionsTest
{
protected:
    ScriptedAnswer answer(const SeenRequest &request) override
    {
        auto form = readForm(request.body);
        const bool writes = form[u"scope"_s].contains(permission);
        if (pathOf(request).endsWith(u"/device"_s)) {
            askedToWrite += writes ? 1 : 0;
            return ScriptedAnswer::json(200, {{"device_code", writes ? "write-secret" : "read-secret"},
                                              {"user_code", "ABCD"},
                                              {"verification_uri", "https://login.example/device"}});
        }
        if (form[u"grant_type"_s] == u"refresh_token"_s && writes && !granted) {
            refused = true;
            return refusal("consent_required", 65001);
        }
        const QString code = form[u"device_code"_s];
        // The person takes their time, until the other one waits for them.
        if (code == u"read-secret"_s && takesTime && (!refused || ++pollsSince < patience))
            return refusal("authorization_pending", 70016);
        if (code == u"write-secret"_s && declines)
            return refusal("authorization_declined");
        granted = granted || code == u"write-secret"_s;
        return SessionsTest::answer(request);
    }
    QCoro::Task<Result<bool>> grant() { return sessions->grant(issuer(), QStringList{permission}, CancelToken()); }

    const QString permission = u"Policy.ReadWrite.CrossTenantAccess"_s;
    bool takesTime = false;
    bool declines = false;
    bool granted = false;
    bool refused = false;
    int pollsSince = 0;
    int patience = 20; ///< with somebody else who waits, in polls
    int askedToWrite = 0;
};

class OtherAddress : public SessionsTest, public ::testing::WithParamInterface<const char *>
{
};
} // namespace

TEST_F(SessionsTest, asksAnOtherProviderForTheDomainOnTheSecondSignInToo)
{
    const Result<TenantStatus> added = signIn();
    ASSERT_TRUE(added) << added.error().message.toStdString();
    ASSERT_EQ(added->entry.tenantId, issuer());
    for (int time = 0; time < 2; ++time) {
        const Result<bool> again = QCoro::waitFor(sessions->signInAgain(issuer(), {}, {}, CancelToken()));
        ASSERT_TRUE(again) << again.error().message.toStdString();
    }
    ASSERT_EQ(sessions->tenants().size(), 1U);
    EXPECT_EQ(sessions->tenants().front().entry.domain, u"contoso.example"_s);
    EXPECT_EQ(countOf(server, u"/contoso.example/v2.0/.well-known/openid-configuration"_s), 3);
}

TEST_F(SessionsTest, keepsTheSignInWhereTheDefinitionMoves)
{
    ASSERT_TRUE(signIn());
    const QString moved = folder.filePath(u"moved.json"_s);
    ASSERT_TRUE(QFile::rename(folder.filePath(u"lab.json"_s), moved));
    definition["name"] = "another name";
    writeDefinition(u"moved.json"_s);
    const auto next = start(moved, false);
    EXPECT_EQ(next->status(u"contoso.example"_s)->entry.cloud, moved);
    EXPECT_EQ(keptBy(*next), KeptSignIn::Kept);
    const Result<Connection> connected = connect(*next);
    ASSERT_TRUE(connected) << connected.error().message.toStdString();
    const auto later = start(u"global"_s, false);
    EXPECT_EQ(later->status(u"contoso.example"_s)->entry.cloud, moved) << "remembered";
    EXPECT_TRUE(connect(*later));
}

TEST_P(OtherAddress, behindTheSamePathGetsNoToken)
{
    ASSERT_TRUE(signIn());
    ScriptedServer other([](const SeenRequest &) { return ScriptedAnswer::json(404, nullptr); });
    definition[GetParam()] = addressOf(other, u"/elsewhere"_s).toString().toStdString();
    const auto next = start(writeDefinition(u"lab.json"_s), false);
    EXPECT_EQ(keptBy(*next), KeptSignIn::None);
    const Result<Connection> refused = connect(*next);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::SignIn);
    EXPECT_TRUE(other.seen().empty());
    EXPECT_EQ(keychain->secrets.size(), 1U) << "the right definition finds it again";
}

INSTANTIATE_TEST_SUITE_P(Members, OtherAddress, ::testing::Values("login", "graph", "exchange", "teams"));

TEST_F(SessionsTest, sendsNothingToWhatTheDefinitionSaidBefore)
{
    ASSERT_TRUE(signIn());
    ScriptedServer other([this](const SeenRequest &request) { return answer(request); });
    definition["graph"] = addressOf(other, u"/graph"_s).toString().toStdString();
    writeDefinition(u"lab.json"_s);
    ASSERT_TRUE(signIn());
    const Result<Connection> connection = connect(*sessions);
    ASSERT_TRUE(connection);
    EXPECT_EQ(connection->cloud.graph, addressOf(other, u"/graph"_s));
    EXPECT_EQ(keychain->secrets.size(), 1U) << "the token for the former address is gone";
}

TEST_F(SessionsTest, tellsWhichSignInsAreKept)
{
    ASSERT_TRUE(signIn());
    const auto next = start(folder.filePath(u"lab.json"_s), false);
    EXPECT_FALSE(next->status(u"contoso.example"_s)->needsNobody());
    EXPECT_EQ(keptBy(*next), KeptSignIn::Kept);
    EXPECT_TRUE(next->status(u"contoso.example"_s)->needsNobody());
    EXPECT_FALSE(next->status(u"contoso.example"_s)->signedIn) << "it was not used yet";
    ASSERT_TRUE(QCoro::waitFor(next->signOut(u"contoso.example"_s)));
    EXPECT_FALSE(next->status(u"contoso.example"_s)->needsNobody());
    EXPECT_EQ(keptBy(*start(folder.filePath(u"lab.json"_s))), KeptSignIn::None);
}

TEST_F(SessionsTest, doesNotSayThatNothingIsKeptWhereNoKeychainAnswers)
{
    ASSERT_TRUE(signIn());
    keychain = std::make_shared<Keychain>();
    keychain->lasts = false;
    EXPECT_EQ(keptBy(*start(folder.filePath(u"lab.json"_s))), KeptSignIn::Unknown);
}

TEST_F(SessionsTest, leavesNoTokenOfTheFormerAccountOrAppBehind)
{
    ASSERT_TRUE(signIn());
    ASSERT_EQ(keychain->secrets.size(), 1U);
    const QString first = keychain->secrets.begin()->first;
    person = "somebody else";
    ASSERT_TRUE(signIn());
    EXPECT_EQ(keychain->secrets.size(), 1U);
    EXPECT_NE(keychain->secrets.begin()->first, first);
    sessions = start(folder.filePath(u"lab.json"_s)); // in a later run, too
    ASSERT_TRUE(signIn(u"88888888-1111-4222-8333-444444444444"_s));
    EXPECT_EQ(keychain->secrets.size(), 1U);
    // Once more the same: what was just written must not go with the former one.
    ASSERT_TRUE(signIn());
    EXPECT_EQ(keychain->secrets.size(), 1U);
}

TEST_F(SessionsTest, refusesAnotherAccountWhileTheOneIsHeld)
{
    ASSERT_TRUE(signIn());
    auto hold = sessions->holdAccount(u"contoso.example"_s);
    ASSERT_TRUE(signIn()) << "the same person may sign in again";
    person = "somebody else";
    const Result<TenantStatus> refused = signIn();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::SignIn);
    EXPECT_EQ(refused.error().code, u"signIn.otherAccount"_s);
    EXPECT_EQ(sessions->status(u"contoso.example"_s)->entry.account.objectId, u"subject"_s);
    EXPECT_EQ(keychain->secrets.size(), 1U);
    hold.reset();
    ASSERT_TRUE(signIn());
    EXPECT_EQ(sessions->status(u"contoso.example"_s)->entry.account.objectId, u"somebody else"_s);
}

TEST_F(SessionsTest, takesNoSignInToAnotherTenantForAGrant)
{
    ASSERT_TRUE(signIn());
    const QString asked = issuer();
    realm = u"/realms/fabrikam"_s;
    const Result<bool> again = QCoro::waitFor(sessions->signInAgain(asked, {}, {}, CancelToken()));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, u"signIn.otherTenant"_s);
    ASSERT_EQ(sessions->tenants().size(), 1U) << "nor is that one added by the way";
    EXPECT_EQ(sessions->tenants().front().entry.tenantId, asked);
}

TEST_F(GrantTest, aGrantThatWaitedForASignInIsAskedForAfterwards)
{
    ASSERT_TRUE(signIn());
    takesTime = true;
    auto reading = sessions->signInAgain(issuer(), {}, {}, CancelToken());
    auto writing = grant();
    const Result<bool> written = QCoro::waitFor(std::move(writing));
    EXPECT_TRUE(written) << errorOf(written).message.toStdString();
    EXPECT_TRUE(QCoro::waitFor(std::move(reading)));
    EXPECT_EQ(askedToWrite, 1);
}

TEST_F(GrantTest, whatWasDeclinedIsNotAskedASecondTime)
{
    ASSERT_TRUE(signIn());
    declines = true;
    auto first = grant();
    auto second = grant();
    EXPECT_FALSE(QCoro::waitFor(std::move(first)));
    EXPECT_FALSE(QCoro::waitFor(std::move(second)));
    EXPECT_EQ(askedToWrite, 1) << "both wanted the same, and the person has answered";
}

TEST_F(GrantTest, whatThePersonCancelsIsCancelledForEverybodyWhoWaitsForIt)
{
    ASSERT_TRUE(signIn());
    takesTime = true;
    patience = 10'000;
    auto first = sessions->signInAgain(issuer(), {}, {}, CancelToken());
    auto second = sessions->signInAgain(issuer(), {}, {}, CancelToken());
    auto third = grant();
    ASSERT_TRUE(QTest::qWaitFor([this] { return pollsSince > 20; })) << "all of them wait for the first one";
    sessions->cancelSignIn(u"somebody.else.example"_s);
    sessions->cancelSignIn(issuer());
    for (auto *waiting : {&first, &second, &third}) {
        const Result<bool> ended = QCoro::waitFor(std::move(*waiting));
        ASSERT_FALSE(ended);
        EXPECT_EQ(ended.error().kind, ErrorKind::Cancelled);
    }
    EXPECT_EQ(askedToWrite, 0) << "nobody is asked once more, for what is another permission";
}

TEST_F(GrantTest, whoDoesNotWantItAnyMoreCancelsForNobodyElse)
{
    ASSERT_TRUE(signIn());
    takesTime = true;
    const CancelToken own;
    auto first = sessions->signInAgain(issuer(), {}, {}, own);
    auto second = sessions->signInAgain(issuer(), {}, {}, CancelToken());
    own.cancel();
    EXPECT_EQ(errorOf(QCoro::waitFor(std::move(first))).kind, ErrorKind::Cancelled);
    EXPECT_TRUE(QCoro::waitFor(std::move(second))) << "its token is as good as before";
}

TEST_F(SessionsTest, aTenantOfAPracticeCloudIsKnownAsSuchBeforeItIsConnected)
{
    definition["practice"] = true;
    const QString cloud = writeDefinition(u"practice.json"_s);
    sessions = start(cloud);
    ASSERT_TRUE(signIn());
    EXPECT_TRUE(sessions->status(u"contoso.example"_s)->practice) << "added now";
    EXPECT_TRUE(start(cloud)->status(u"contoso.example"_s)->practice) << "known from an earlier run";
    definition.erase("practice");
    writeDefinition(u"practice.json"_s);
    EXPECT_FALSE(start(cloud)->status(u"contoso.example"_s)->practice);
}
} // namespace entente::test
