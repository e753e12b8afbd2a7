// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/signinhelper.h"

#include <gtest/gtest.h>

#include <QUrl>

namespace entente::test
{
using namespace Qt::StringLiterals;
using practice::Cloud;
using practice::Response;

namespace
{
const QString graphDefault = u"https://graph.microsoft.com/.default"_s;

QString codeFor(Cloud &cloud, const QString &tenant, const Fields &fields = authorizeFields())
{
    return redirected(authorize(cloud, tenant, fields)).value(u"code"_s);
}

Fields named(const QString &hint, const QString &scope)
{
    Fields fields = authorizeFields(scope);
    fields[u"login_hint"_s] = hint;
    return fields;
}

/// The AADSTS number of a token endpoint's error, 0 when it has none.
int numberOf(const Response &response)
{
    const Json json = response.json();
    const Json &codes = memberAt(json, "error_codes");
    return codes.is_array() && codes.size() == 1 ? codes[0].get<int>() : 0;
}
} // namespace

TEST(SignIn, goesFromAuthorizeToTokens)
{
    Cloud cloud;
    const Response redirect = authorize(cloud, u"contoso.com"_s, authorizeFields());
    ASSERT_EQ(redirect.status, 302);
    EXPECT_TRUE(redirect.header("Location").startsWith("http://localhost:51515/?"));
    EXPECT_EQ(redirected(redirect).value(u"state"_s), u"s t+a/te"_s);

    const Response answer = redeemCode(cloud, u"contoso.com"_s, redirected(redirect).value(u"code"_s));
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    const Json tokens = answer.json();
    EXPECT_EQ(textAt(tokens, "token_type"), u"Bearer"_s);
    const Json id = claimsOf(textAt(tokens, "id_token"));
    EXPECT_EQ(textAt(id, "aud"), practice::practiceClientId);
    EXPECT_EQ(textAt(id, "nonce"), u"n-1"_s);
    EXPECT_EQ(textAt(id, "preferred_username"), u"maria.sorensen@contoso.com"_s);
    const Json access = claimsOf(textAt(tokens, "access_token"));
    EXPECT_EQ(textAt(access, "aud"), u"https://graph.microsoft.com"_s);
    EXPECT_EQ(textAt(access, "tid"), textAt(id, "tid"));
    EXPECT_EQ(textAt(access, "oid"), textAt(id, "oid"));
    EXPECT_TRUE(textAt(access, "scp").split(u' ').contains(u"Policy.Read.All"_s));
    EXPECT_FALSE(textAt(access, "scp").split(u' ').contains(u"Policy.ReadWrite.CrossTenantAccess"_s));
    EXPECT_EQ(memberAt(access, "wids")[0], "62e90394-69f5-4237-9190-012177145e10");
}

TEST(SignIn, countsNoGuestAmongTheMembers)
{
    Cloud cloud;
    QString guest;
    cloud.withTenant(u"contoso.com"_s, [&guest](practice::Tenant *tenant) {
        for (const Json &user : tenant->users.all()) {
            if (textAt(user, "userType") == u"Guest"_s)
                guest = textAt(user, "userPrincipalName");
        }
    });
    ASSERT_FALSE(guest.isEmpty());
    const Json everyMember = "b79fbf4d-3ef9-4689-8143-76b194e85509";
    const auto roles = [&cloud](const QString &user) {
        return claimsOf(QString::fromLatin1(cloud.mintToken(u"contoso.com"_s, user)))["wids"];
    };
    EXPECT_EQ(roles(guest), Json::array());
    EXPECT_EQ(roles(QString()).back(), everyMember);
}

TEST(SignIn, takesACodeOnceAndForTenMinutes)
{
    FakeClock clock;
    Cloud cloud(clock);
    const QString code = codeFor(cloud, u"contoso.com"_s);
    EXPECT_EQ(redeemCode(cloud, u"contoso.com"_s, code).status, 200);
    EXPECT_EQ(numberOf(redeemCode(cloud, u"contoso.com"_s, code)), 54005);

    const QString late = codeFor(cloud, u"contoso.com"_s);
    clock.advance(std::chrono::seconds(600));
    const Response expired = redeemCode(cloud, u"contoso.com"_s, late);
    EXPECT_EQ(expired.status, 400);
    EXPECT_EQ(textAt(expired.json(), "error"), u"invalid_grant"_s);
}

TEST(SignIn, insistsOnPkce)
{
    Cloud cloud;
    Fields without = authorizeFields();
    without.remove(u"code_challenge"_s);
    EXPECT_EQ(redirected(authorize(cloud, u"contoso.com"_s, without)).value(u"error"_s), u"invalid_request"_s);
    Fields plain = authorizeFields();
    plain[u"code_challenge_method"_s] = u"plain"_s;
    EXPECT_EQ(redirected(authorize(cloud, u"contoso.com"_s, plain)).value(u"error"_s), u"invalid_request"_s);

    const QString code = codeFor(cloud, u"contoso.com"_s);
    Fields wrong = {{u"client_id"_s, practice::practiceClientId.toString()},
                    {u"grant_type"_s, u"authorization_code"_s},
                    {u"code"_s, code},
                    {u"redirect_uri"_s, u"http://localhost:51515"_s},
                    {u"code_verifier"_s, rfcVerifier + u'x'}};
    const Response answer = postForm(cloud, u"/login/contoso.com/oauth2/v2.0/token"_s, wrong);
    EXPECT_EQ(textAt(answer.json(), "error"), u"invalid_grant"_s);
    EXPECT_FALSE(answer.json().contains("access_token"));
}

TEST(SignIn, showsAPageAndRedirectsNowhereWhereItCannotTrustTheAddress)
{
    Cloud cloud;
    for (const QString &address :
         {u"http://127.0.0.1:5000"_s, u"https://localhost:5000"_s, u"http://localhost:5000/cb"_s,
          u"http://localhost.evil.test"_s, u"http://localhost@evil.test"_s, u"http://[::1]:5000"_s, QString()}) {
        Fields fields = authorizeFields();
        fields[u"redirect_uri"_s] = address;
        const Response response = authorize(cloud, u"contoso.com"_s, fields);
        EXPECT_EQ(response.status, 400) << qPrintable(address);
        EXPECT_TRUE(response.header("Location").isEmpty()) << qPrintable(address);
        EXPECT_TRUE(response.body.contains("AADSTS50011")) << qPrintable(address);
    }
    Fields unknown = authorizeFields();
    unknown[u"client_id"_s] = u"11111111-2222-4333-8444-555555555555"_s;
    EXPECT_TRUE(authorize(cloud, u"contoso.com"_s, unknown).body.contains("AADSTS700016"));
    EXPECT_TRUE(authorize(cloud, u"nobody.test"_s, authorizeFields()).body.contains("AADSTS90002"));
}

TEST(SignIn, acceptsAnyPortAndASlashInTheRedirect)
{
    Cloud cloud;
    for (const QString &address : {u"http://localhost"_s, u"http://localhost/"_s, u"http://localhost:1/"_s}) {
        Fields fields = authorizeFields();
        fields[u"redirect_uri"_s] = address;
        EXPECT_EQ(authorize(cloud, u"contoso.com"_s, fields).status, 302) << qPrintable(address);
    }
}

TEST(SignIn, refusesASecretFromAPublicClient)
{
    Cloud cloud;
    const Json tokens = redeemCode(cloud, u"contoso.com"_s, codeFor(cloud, u"contoso.com"_s)).json();
    const Response answer = postForm(cloud, u"/login/contoso.com/oauth2/v2.0/token"_s,
                                     {{u"client_id"_s, practice::practiceClientId.toString()},
                                      {u"client_secret"_s, QString()},
                                      {u"grant_type"_s, u"refresh_token"_s},
                                      {u"refresh_token"_s, textAt(tokens, "refresh_token")}});
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(textAt(answer.json(), "error"), u"invalid_client"_s);
    EXPECT_EQ(numberOf(answer), 700025);
}

TEST(SignIn, givesATokenForOneResourceAtATime)
{
    Cloud cloud;
    const Json tokens = redeemCode(cloud, u"contoso.com"_s, codeFor(cloud, u"contoso.com"_s)).json();
    const QString first = textAt(tokens, "refresh_token");
    const Json exchange = refresh(cloud, u"contoso.com"_s, first, u"https://outlook.office365.com/.default"_s).json();
    EXPECT_EQ(textAt(claimsOf(textAt(exchange, "access_token")), "aud"), u"https://outlook.office365.com"_s);
    EXPECT_NE(textAt(exchange, "refresh_token"), first);

    const Json mixed = refresh(cloud, u"contoso.com"_s, textAt(exchange, "refresh_token"),
                               u"User.Read https://outlook.office365.com/Exchange.Manage"_s)
                           .json();
    EXPECT_EQ(textAt(claimsOf(textAt(mixed, "access_token")), "aud"), u"https://graph.microsoft.com"_s);
}

TEST(SignIn, asksForConsentBeforeWriting)
{
    Cloud cloud;
    const QString write = u"Policy.ReadWrite.CrossTenantAccess"_s;
    const Json tokens = redeemCode(cloud, u"contoso.com"_s, codeFor(cloud, u"contoso.com"_s)).json();
    const Response refused = refresh(cloud, u"contoso.com"_s, textAt(tokens, "refresh_token"), write);
    EXPECT_EQ(textAt(refused.json(), "error"), u"invalid_grant"_s);
    EXPECT_EQ(textAt(refused.json(), "suberror"), u"consent_required"_s);
    EXPECT_EQ(numberOf(refused), 65001);

    const Fields reader = redirected(authorize(cloud, u"contoso.com"_s, named(u"ingrid.akesson@contoso.com"_s, write)));
    EXPECT_EQ(reader.value(u"error"_s), u"consent_required"_s);
    EXPECT_FALSE(reader.contains(u"code"_s));

    const QString code =
        codeFor(cloud, u"contoso.com"_s, named(u"maria.sorensen@contoso.com"_s, write + u" offline_access"_s));
    const Json granted = redeemCode(cloud, u"contoso.com"_s, code).json();
    EXPECT_TRUE(textAt(claimsOf(textAt(granted, "access_token")), "scp").split(u' ').contains(write));
    const Json later = refresh(cloud, u"contoso.com"_s, textAt(granted, "refresh_token"), graphDefault).json();
    EXPECT_TRUE(textAt(claimsOf(textAt(later, "access_token")), "scp").split(u' ').contains(write));
}

TEST(SignIn, tellsWhatIsWrongWithAScope)
{
    Cloud cloud;
    const auto error = [&cloud](const QString &scope) {
        return redirected(authorize(cloud, u"contoso.com"_s, authorizeFields(scope)))
            .value(u"error_description"_s)
            .section(u':', 0, 0);
    };
    EXPECT_EQ(error(u"Policy.Reed.All"_s), u"AADSTS650053"_s);
    EXPECT_EQ(error(u"https://graph.microsoft.com/.default User.Read"_s), u"AADSTS70011"_s);
    EXPECT_EQ(error(u"https://nowhere.test/.default"_s), u"AADSTS500011"_s);
}

TEST(SignIn, comesBackWithTheErrorWhenThePersonDeclinesOrIsUnknown)
{
    Cloud cloud;
    EXPECT_TRUE(redirected(authorize(cloud, u"contoso.com"_s, named(u"nobody@contoso.com"_s, graphDefault)))
                    .value(u"error_description"_s)
                    .startsWith(u"AADSTS50034"_s));
    EXPECT_TRUE(redirected(authorize(cloud, u"contoso.com"_s, named(u"sven.bergstrom@fabrikam.com"_s, graphDefault)))
                    .value(u"error_description"_s)
                    .startsWith(u"AADSTS50020"_s));
    cloud.changeFaults([](practice::Faults &faults) { faults.signIn = practice::SignInFate::Decline; });
    const Fields declined = redirected(authorize(cloud, u"contoso.com"_s, authorizeFields()));
    EXPECT_EQ(declined.value(u"error"_s), u"access_denied"_s);
    EXPECT_EQ(declined.value(u"state"_s), u"s t+a/te"_s);
    cloud.changeFaults([](practice::Faults &faults) { faults.signIn = practice::SignInFate::WrongState; });
    EXPECT_NE(redirected(authorize(cloud, u"contoso.com"_s, authorizeFields())).value(u"state"_s), u"s t+a/te"_s);
    cloud.changeFaults([](practice::Faults &faults) { faults.signIn = practice::SignInFate::NeverEnds; });
    EXPECT_EQ(authorize(cloud, u"contoso.com"_s, authorizeFields()).status, 200);
}

TEST(SignIn, endsWhenItIsRevoked)
{
    Cloud cloud;
    const Json tokens = redeemCode(cloud, u"contoso.com"_s, codeFor(cloud, u"contoso.com"_s)).json();
    cloud.revokeSignIns(u"contoso.com"_s, u"maria.sorensen@contoso.com"_s);
    EXPECT_EQ(numberOf(refresh(cloud, u"contoso.com"_s, textAt(tokens, "refresh_token"), graphDefault)), 50173);
}

TEST(SignIn, isWorthNothingAtAnotherTenant)
{
    Cloud cloud;
    const Json tokens = redeemCode(cloud, u"contoso.com"_s, codeFor(cloud, u"contoso.com"_s)).json();
    EXPECT_EQ(numberOf(refresh(cloud, u"fabrikam.com"_s, textAt(tokens, "refresh_token"), graphDefault)), 50020);
}

TEST(OpenIdConfiguration, tellsTenantsAndClouds)
{
    Cloud cloud;
    const auto ask = [&cloud](const QString &tenant) {
        return cloud.handle({"GET", u"/login/%1/v2.0/.well-known/openid-configuration"_s.arg(tenant)});
    };
    const Json contoso = ask(u"contoso.se"_s).json();
    const QString id = cloud.tenantIds().first();
    EXPECT_EQ(textAt(contoso, "issuer"), u"http://127.0.0.1/login/%1/v2.0"_s.arg(id));
    EXPECT_EQ(textAt(contoso, "tenant_region_scope"), u"EU"_s);
    EXPECT_EQ(textAt(ask(id).json(), "token_endpoint"), u"http://127.0.0.1/login/%1/oauth2/v2.0/token"_s.arg(id));
    const Json government = ask(u"alpineskihouse.us"_s).json();
    EXPECT_EQ(textAt(government, "tenant_region_scope"), u"USGov"_s);
    EXPECT_EQ(textAt(government, "cloud_instance_name"), u"microsoftonline.us"_s);
    EXPECT_TRUE(textAt(government, "issuer").startsWith(u"https://login.microsoftonline.us/"_s));
    const Response unknown = ask(u"nobody.test"_s);
    EXPECT_EQ(unknown.status, 400);
    EXPECT_EQ(textAt(unknown.json(), "error"), u"invalid_tenant"_s);
}
} // namespace entente::test
