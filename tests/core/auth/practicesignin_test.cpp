// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of sign-in against the practice cloud, which is written from Microsoft's pages and not from our client.
#include "core/auth/permissions.h"
#include "core/auth/practicebrowser.h"
#include "core/auth/tenantlookup.h"
#include "core/auth/tokenservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/practicefixture.h"

#include <gmock/gmock.h>

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
class PracticeSignIn : public ::testing::Test
{
protected:
    PracticeSignIn() { clock.holdStill(); }

    Cloud cloud() const { return *cloudFromJson(server.definition()); }
    QString contoso() { return server.cloud().tenantIds().front(); }

    SignInRequest request(const QString &tenant)
    {
        SignInRequest made(cloud(), tenant, {});
        made.scopes = signInScopes(made.cloud);
        return made;
    }

    Result<SignedIn> run(SignInRequest wanted)
    {
        SignInPrompts prompts;
        prompts.openBrowser = [this](const QUrl &address) {
            TaskScope::launch(followInsteadOfBrowser(address, network, cancel));
        };
        prompts.showDeviceCode = [this](const QString &code, const QUrl &, const QDateTime &) {
            server.cloud().answerDevice(code, deviceAnswer);
        };
        return QCoro::waitFor(signIn(std::move(wanted), prompts, network, clock, cancel));
    }

    std::unique_ptr<TokenService> serviceOf(const SignedIn &signedIn)
    {
        TenantEntry entry;
        entry.tenantId = signedIn.account.tenantId;
        entry.clientId = signedIn.clientId;
        auto tokens = std::make_unique<TokenService>(entry, cloud(), *store, network, clock);
        EXPECT_TRUE(QCoro::waitFor(tokens->adopt(signedIn)).has_value());
        return tokens;
    }

    FakeClock clock;
    PracticeServer server{clock};
    QNetworkAccessManager network;
    CancelToken cancel;
    std::unique_ptr<TokenStore> store = makeMemoryStore();
    practice::DeviceAnswer deviceAnswer = practice::DeviceAnswer::Approve;
};

QString codeOf(const Result<SignedIn> &result)
{
    return result ? u"signed in"_s : result.error().code;
}
} // namespace

TEST_F(PracticeSignIn, signsInToEachTenantThroughTheBrowser)
{
    const QStringList tenants = server.cloud().tenantIds();
    ASSERT_EQ(tenants.size(), 3);
    for (const QString &tenant : tenants) {
        const Result<SignedIn> done = run(request(tenant));
        ASSERT_TRUE(done.has_value()) << done.error().detail.toStdString();
        EXPECT_EQ(done->account.tenantId, tenant);
        EXPECT_FALSE(done->account.objectId.isEmpty());
        EXPECT_FALSE(done->account.userName.isEmpty());
        EXPECT_FALSE(done->refreshToken.isEmpty());
        EXPECT_TRUE(done->grantedScopes.contains(u"https://graph.microsoft.com/Policy.Read.All"_s));
    }
}

TEST_F(PracticeSignIn, findsTheTenantByItsDomain)
{
    const Result<SignedIn> done = run(request(u"contoso.onmicrosoft.com"_s));
    ASSERT_TRUE(done.has_value()) << done.error().detail.toStdString();
    EXPECT_EQ(done->account.tenantId, contoso());
    const auto lookUp = [this](const QString &domain) {
        return QCoro::waitFor(lookUpTenant(cloud(), domain, network, cancel));
    };
    EXPECT_EQ(lookUp(u"contoso.onmicrosoft.com"_s)->tenantId, contoso());
    EXPECT_FALSE(lookUp(u"contoso.onmicrosoft.com"_s)->otherCloud);
    EXPECT_EQ(lookUp(u"alpineskihouse.us"_s)->cloud, u"gcchigh"_s);
    EXPECT_EQ(lookUp(u"cohowinery.cn"_s)->cloud, u"china"_s);
    EXPECT_TRUE(lookUp(u"cohowinery.cn"_s)->otherCloud);
    EXPECT_EQ(lookUp(u"nobody.example"_s).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(codeOf(run(request(u"alpineskihouse.us"_s))), u"signIn.otherCloud"_s);
}

TEST_F(PracticeSignIn, signsInWithADeviceCode)
{
    FakeClock moving;
    PracticeServer moved{moving};
    SignInRequest wanted(*cloudFromJson(moved.definition()), moved.cloud().tenantIds().front(), {});
    wanted.flow = SignInFlow::DeviceCode;
    SignInPrompts prompts;
    prompts.showDeviceCode = [&moved](const QString &code, const QUrl &, const QDateTime &) {
        EXPECT_TRUE(moved.cloud().answerDevice(code, practice::DeviceAnswer::Approve));
    };
    const Result<SignedIn> done = QCoro::waitFor(signIn(wanted, prompts, network, moving, cancel));
    ASSERT_TRUE(done.has_value()) << done.error().detail.toStdString();
    EXPECT_EQ(done->account.tenantId, moved.cloud().tenantIds().front());
}

TEST_F(PracticeSignIn, saysWhatWentWrong)
{
    server.cloud().changeFaults([](practice::Faults &faults) { faults.signIn = practice::SignInFate::Decline; });
    EXPECT_EQ(codeOf(run(request(contoso()))), u"AADSTS65004"_s);
    server.cloud().changeFaults([](practice::Faults &faults) { faults.signIn = practice::SignInFate::WrongState; });
    EXPECT_EQ(codeOf(run(request(contoso()))), u"signIn.wrongState"_s);
    EXPECT_EQ(codeOf(run(request(u"nobody.example"_s))), u"AADSTS90002"_s);
    SignInRequest stranger = request(contoso());
    stranger.loginHint = u"nobody@nobody.example"_s;
    server.cloud().changeFaults([](practice::Faults &faults) { faults.signIn = practice::SignInFate::Approve; });
    EXPECT_EQ(codeOf(run(stranger)), u"AADSTS50034"_s);
}

TEST_F(PracticeSignIn, saysThatNobodyKnowsTheClientId)
{
    QUrl address(server.origin() + u"/login/"_s + contoso() + u"/oauth2/v2.0/authorize"_s);
    address.setQuery(u"client_id=0b5e2a51-3c9f-4d5e-8a55-6f1f4c6c2d10&redirect_uri=http://localhost"_s);
    const Result<bool> shown = QCoro::waitFor(followInsteadOfBrowser(address, network, cancel));
    ASSERT_FALSE(shown);
    EXPECT_EQ(shown.error().code, u"AADSTS700016"_s) << shown.error().message.toStdString();
    EXPECT_TRUE(shown.error().message.contains(u"client ID"_s)) << shown.error().message.toStdString();
    address.setPath(u"/nowhere"_s);
    EXPECT_EQ(QCoro::waitFor(followInsteadOfBrowser(address, network, cancel)).error().code,
              u"signIn.practiceBrowser"_s);
}

TEST_F(PracticeSignIn, refreshesAndAsksForConsentWhenWritingIsFirstWanted)
{
    const QStringList writing = {u"Policy.ReadWrite.CrossTenantAccess"_s};
    const Result<SignedIn> first = run(request(contoso()));
    ASSERT_TRUE(first.has_value());
    const std::unique_ptr<TokenService> tokens = serviceOf(*first);
    EXPECT_EQ(QCoro::waitFor(tokens->token(Service::Graph, {}, cancel))->value, first->accessToken);

    const Result<AccessToken> refused = QCoro::waitFor(tokens->token(Service::Graph, writing, cancel));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::Consent);
    EXPECT_FALSE(refused.error().requestId.isEmpty());

    SignInRequest again = request(contoso());
    again.scopes += writing;
    const Result<SignedIn> second = run(again);
    ASSERT_TRUE(second.has_value()) << second.error().detail.toStdString();
    ASSERT_TRUE(QCoro::waitFor(tokens->adopt(*second)).has_value());
    EXPECT_TRUE(QCoro::waitFor(tokens->token(Service::Graph, writing, cancel)).has_value());
    EXPECT_TRUE(QCoro::waitFor(tokens->token(Service::Exchange, {}, cancel)).has_value());

    server.cloud().revokeSignIns(contoso(), second->account.userName);
    clock.advance(std::chrono::hours(2));
    const Result<AccessToken> gone = QCoro::waitFor(tokens->token(Service::Graph, {}, cancel));
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().kind, ErrorKind::SignIn);
    EXPECT_EQ(gone.error().code, u"AADSTS50173"_s);
}
} // namespace entente::test
