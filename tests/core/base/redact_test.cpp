// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <gtest/gtest.h>

namespace entente
{
using namespace Qt::StringLiterals;

namespace
{
struct Case {
    const char *given;
    const char *expected;
};

void PrintTo(const Case &row, std::ostream *out)
{
    *out << row.given;
}

class UrlRedaction : public ::testing::TestWithParam<Case>
{
};
} // namespace

TEST_P(UrlRedaction, keepsWhatNamesAnInterfaceAndMasksWhatNamesAPerson)
{
    EXPECT_EQ(redactedUrl(QUrl(QString::fromUtf8(GetParam().given))).toStdString(), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Urls, UrlRedaction,
    ::testing::Values(
        Case{"https://graph.microsoft.com/v1.0/policies/crossTenantAccessPolicy/default",
             "https://graph.microsoft.com/v1.0/policies/crossTenantAccessPolicy/default"},
        Case{"https://graph.microsoft.com/v1.0/users/0a1b2c3d-0000-1111-2222-333344445555?$select=id,displayName",
             "https://graph.microsoft.com/v1.0/users/0a1b2c3d-0000-1111-2222-333344445555?$select=id,displayName"},
        Case{"https://graph.microsoft.com/v1.0/users/anna%40contoso.com", "https://graph.microsoft.com/v1.0/users/***"},
        Case{"https://graph.microsoft.com/v1.0/users/anna@contoso.com", "https://graph.microsoft.com/v1.0/users/***"},
        Case{"https://graph.microsoft.com/v1.0/domains/contoso.com", "https://graph.microsoft.com/v1.0/domains/***"},
        Case{"https://h/v1.0/tenantRelationships/findTenantInformationByDomainName(domainName='contoso.com')",
             "https://h/v1.0/tenantRelationships/findTenantInformationByDomainName(***)"},
        Case{"https://h/v1.0/groups/microsoft.graph.delta?$filter=startswith(displayName,'Anna')&$skiptoken=abc",
             "https://h/v1.0/groups/microsoft.graph.delta?$filter=***&$skiptoken=***"},
        Case{"http://127.0.0.1:8080/callback?code=0.AXoASecret&state=xyz#frag",
             "http://127.0.0.1:8080/callback?code=***&state=***"},
        Case{"https://h/x?$select=%1B%5D0;x%07,%E2%80%AEid", "https://h/x?$select= ]0;x , id"},
        Case{"https://anna:pass@h/x", "https://h/x"}, Case{"https://h/x?eyJhbGciOi.J9=1", "https://h/x?***=***"}));

TEST(Redaction, showsOnlyHeadersThatAreKnownToBeHarmless)
{
    EXPECT_EQ(redactedHeader("Retry-After", "120"), u"Retry-After: 120"_s);
    EXPECT_EQ(redactedHeader("Authorization", "Bearer abc"), u"Authorization: ***"_s);
    EXPECT_EQ(redactedHeader("X-New-Header", "abc"), u"X-New-Header: ***"_s);
    EXPECT_EQ(redactedHeader("Set-Cookie", "abc"), u"Set-Cookie: ***"_s);
    EXPECT_EQ(redactedHeader("Prefer", "a\r\nb"), u"Prefer: a  b"_s);
}

TEST(Redaction, keepsTheShapeOfJsonAndMasksItsTexts)
{
    const auto given = parseJson(R"({"displayName":"Anna","isMfaAccepted":true,"count":3,"none":null,
        "tenantId":"0a1b2c3d-0000-1111-2222-333344445555","accessType":"blocked","password":"hunter2",
        "targets":[{"target":"AllUsers","targetType":"user"}],"url":"/users/anna@contoso.com",
        "anna@contoso.com":"x","code":"0.AXoAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})");
    const auto expected = parseJson(R"({"displayName":"***","isMfaAccepted":true,"count":3,"none":null,
        "tenantId":"0a1b2c3d-0000-1111-2222-333344445555","accessType":"blocked","password":"***",
        "targets":[{"target":"***","targetType":"user"}],"url":"/users/***","***":"***","code":"***"})");
    ASSERT_TRUE(given && expected);
    EXPECT_EQ(redactedJson(*given), *expected);
}

namespace
{
class TextRedaction : public ::testing::TestWithParam<Case>
{
};
} // namespace

TEST_P(TextRedaction, masksSecretsAndPeopleInTheWordsOfAService)
{
    EXPECT_EQ(redactedText(QString::fromUtf8(GetParam().given)).toStdString(), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, TextRedaction,
    ::testing::Values(Case{"Insufficient privileges to complete the operation.",
                           "Insufficient privileges to complete the operation."},
                      Case{"Resource '0a1b2c3d-0000-1111-2222-333344445555' does not exist",
                           "Resource '0a1b2c3d-0000-1111-2222-333344445555' does not exist"},
                      Case{"Needs microsoft.directory/crossTenantAccessPolicies/partners/b2bDirectConnect/update",
                           "Needs microsoft.directory/crossTenantAccessPolicies/partners/b2bDirectConnect/update"},
                      Case{"token eyJ0eXAiOiJKV1Qi.eyJhdWQiOiJodHRw.c2lnbmF0dXJl is bad", "token *** is bad"},
                      Case{"Authorization: Bearer abcdefgh12345678", "Authorization: Bearer ***"},
                      Case{"Anna <anna@contoso.com> is unknown", "Anna <***> is unknown"},
                      Case{"guest anna_contoso.com#EXT#@fabrikam.onmicrosoft.com", "guest ***"},
                      Case{"refresh_token=0.AXoAbcdef&client_id=x", "refresh_token=***&client_id=x"},
                      Case{"{\"access_token\":\"abcdefgh\",\"x\":1}", "{\"access_token\":\"***\",\"x\":1}"},
                      Case{"see https://login.example/cb?code=secretcode&x=1 now",
                           "see https://login.example/cb?code=***&x=*** now"},
                      Case{"line\none\ttwo", "line one two"},
                      Case{"one\u2028two\u202ethree\u2066four\u009bfive", "one two three four five"},
                      Case{"\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"},
                      Case{"key 0123456789abcdef0123456789abcdef0123456789abcdef end", "key *** end"}));

TEST(Redaction, cutsEndlessWords)
{
    EXPECT_EQ(redactedText(u"ab "_s.repeated(10'000), 100).size(), 100);
}
} // namespace entente
