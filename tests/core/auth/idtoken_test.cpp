// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/idtoken.h"

#include "tests/core/auth/loginservice.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
const QUrl issuer(u"https://login.example/aaaaaaaa-1111-4222-8333-444444444444/v2.0"_s);

Json claims()
{
    Json made = goodClaims(issuer);
    made["nonce"] = "n";
    return made;
}

IdTokenExpectation expectation()
{
    IdTokenExpectation expected;
    expected.clientId = clientId;
    expected.nonce = "n";
    expected.tenantId = tenantId;
    expected.issuer = issuer.toString();
    expected.now = QDateTime::fromSecsSinceEpoch(fakeNow, Qt::UTC);
    return expected;
}

QString codeOf(const Json &patch)
{
    Json patched = claims();
    patched.merge_patch(patch);
    const Result<Account> account = accountFromIdToken(jwt(patched), expectation());
    return account ? u"accepted"_s : account.error().code;
}
} // namespace

TEST(IdToken, namesTheAccount)
{
    Json with = claims();
    with["wids"] = {"62e90394-69f5-4237-9190-012177145e10", 3};
    const Result<Account> account = accountFromIdToken(jwt(with), expectation());
    ASSERT_TRUE(account.has_value());
    EXPECT_EQ(account->tenantId, tenantId);
    EXPECT_EQ(account->objectId, objectId);
    EXPECT_EQ(account->displayName, u"Adele Vance"_s);
    EXPECT_EQ(account->roleHints, QStringList{u"62e90394-69f5-4237-9190-012177145e10"_s});
}

TEST(IdToken, namesTheAccountInOneHarmlessLine)
{
    Json with = claims();
    with["name"] = "Adele\n\u202eVance";
    const Result<Account> account = accountFromIdToken(jwt(with), expectation());
    ASSERT_TRUE(account.has_value());
    EXPECT_EQ(account->displayName, u"Adele Vance"_s);
}

struct Refused {
    const char *name;
    const char *patch;
    const char *code;
};

class IdTokenRefuses : public ::testing::TestWithParam<Refused>
{
};

TEST_P(IdTokenRefuses, whatDoesNotAgree)
{
    EXPECT_EQ(codeOf(Json::parse(GetParam().patch)).toStdString(), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(Tokens, IdTokenRefuses,
                         ::testing::Values(Refused{"otherApp", R"({"aud": "someone-else"})", "signIn.otherAudience"},
                                           Refused{"noApp", R"({"aud": null})", "signIn.otherAudience"},
                                           Refused{"otherIssuer", R"({"iss": "https://evil.example"})",
                                                   "signIn.otherAudience"},
                                           Refused{"otherNonce", R"({"nonce": "m"})", "signIn.otherNonce"},
                                           Refused{"noNonce", R"({"nonce": null})", "signIn.otherNonce"},
                                           Refused{"expired", R"({"exp": 1893498800})", "signIn.expiredIdToken"},
                                           Refused{"noExpiry", R"({"exp": "soon"})", "signIn.expiredIdToken"},
                                           Refused{"otherTenant", R"({"tid": "99999999-1111-4222-8333-444444444444"})",
                                                   "signIn.otherTenant"},
                                           Refused{"personal", R"({"tid": "9188040D-6c67-4c5b-b112-36a304b66dad"})",
                                                   "signIn.personalAccount"},
                                           Refused{"nobody", R"({"sub": null, "oid": null})", "signIn.badIdToken"},
                                           Refused{"noIssuer", R"({"iss": null})", "signIn.badIdToken"}),
                         [](const auto &row) { return row.param.name; });

TEST(IdToken, allowsFiveMinutesOfClockDifference)
{
    EXPECT_EQ(codeOf({{"exp", fakeNow - 299}}), u"accepted"_s);
    EXPECT_EQ(codeOf({{"exp", fakeNow - 301}}), u"signIn.expiredIdToken"_s);
}

TEST(IdToken, takesAListOfAudiencesAndAnIssuerTemplate)
{
    EXPECT_EQ(codeOf({{"aud", Json::array({"other", clientId})}}), u"accepted"_s);
    IdTokenExpectation expected = expectation();
    expected.issuer = u"https://login.example/{tenantid}/v2.0"_s;
    EXPECT_TRUE(accountFromIdToken(jwt(claims()), expected).has_value());
}

TEST(IdToken, fallsBackToIssuerAndSubjectAndSaysSo)
{
    Json standard = {
        {"iss", "https://id.example"},     {"sub", "user-7"}, {"aud", clientId}, {"nonce", "n"}, {"exp", fakeNow + 60},
        {"email", "adele@contoso.example"}};
    IdTokenExpectation expected = expectation();
    expected.issuer = u"https://id.example"_s;
    expected.tenantId.clear();
    const Result<Account> account = accountFromIdToken(jwt(standard), expected);
    ASSERT_TRUE(account.has_value());
    EXPECT_TRUE(account->byIssuer);
    EXPECT_EQ(account->tenantId, u"https://id.example"_s);
    EXPECT_EQ(account->objectId, u"user-7"_s);
    EXPECT_EQ(account->userName, u"adele@contoso.example"_s);
}

TEST(IdToken, refusesBrokenTokens)
{
    for (const QByteArray &token : {QByteArray(), QByteArray("a.b"), QByteArray("a.!!.c"), QByteArray("a.W10.c"),
                                    QByteArray("a.e30.c"), QByteArray("a.e30.c.d")}) {
        const Result<Account> account = accountFromIdToken(token, expectation());
        ASSERT_FALSE(account.has_value()) << token.toStdString();
        EXPECT_EQ(account.error().kind, ErrorKind::BadAnswer);
    }
}
} // namespace entente::test
