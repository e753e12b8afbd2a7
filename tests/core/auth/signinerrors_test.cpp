// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signinerrortable.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
struct Said {
    const char *error;
    int number;
    ErrorKind kind;
    SignInAction action;
    const char *suberror = "";
};

// Written down from Microsoft's list of error codes, not from our table.
constexpr Said said[] = {
    {"invalid_grant", 0, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"invalid_grant", 70008, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"invalid_grant", 700082, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"invalid_grant", 70043, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"invalid_grant", 50173, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"invalid_grant", 50133, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"interaction_required", 50076, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"interaction_required", 0, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"invalid_grant", 50079, ErrorKind::SignIn, SignInAction::SignInAgain},
    {"invalid_grant", 65001, ErrorKind::Consent, SignInAction::GrantConsent},
    {"invalid_grant", 12345, ErrorKind::Consent, SignInAction::GrantConsent, "consent_required"},
    {"consent_required", 0, ErrorKind::Consent, SignInAction::GrantConsent},
    {"access_denied", 65004, ErrorKind::Consent, SignInAction::Explain},
    {"access_denied", 0, ErrorKind::SignIn, SignInAction::Explain},
    {"access_denied", 90094, ErrorKind::Consent, SignInAction::AskAdministrator},
    {"invalid_request", 50011, ErrorKind::Unavailable, SignInAction::CheckRegistration},
    {"unauthorized_client", 700016, ErrorKind::Unavailable, SignInAction::CheckRegistration},
    {"invalid_client", 7000218, ErrorKind::Unavailable, SignInAction::CheckRegistration},
    {"invalid_grant", 50020, ErrorKind::SignIn, SignInAction::OtherAccount},
    {"invalid_grant", 50034, ErrorKind::SignIn, SignInAction::OtherAccount},
    {"invalid_grant", 50105, ErrorKind::Forbidden, SignInAction::Explain},
    {"invalid_request", 90002, ErrorKind::Unavailable, SignInAction::CheckTenant},
    {"invalid_tenant", 0, ErrorKind::Unavailable, SignInAction::CheckTenant},
    {"invalid_grant", 53003, ErrorKind::Forbidden, SignInAction::Explain},
    {"access_denied", 53000, ErrorKind::Forbidden, SignInAction::Explain},
    {"access_denied", 500213, ErrorKind::Forbidden, SignInAction::OpenPartner},
    {"access_denied", 500021, ErrorKind::Forbidden, SignInAction::Explain},
    {"invalid_grant", 50196, ErrorKind::Internal, SignInAction::Explain},
    {"invalid_scope", 70011, ErrorKind::Unavailable, SignInAction::CheckRegistration},
    {"temporarily_unavailable", 0, ErrorKind::Service, SignInAction::TryLater},
    {"server_error", 0, ErrorKind::Service, SignInAction::TryLater},
    {"invalid_grant", 50057, ErrorKind::Forbidden, SignInAction::Explain},
    {"authorization_declined", 0, ErrorKind::SignIn, SignInAction::Explain},
    {"expired_token", 0, ErrorKind::Timeout, SignInAction::NewCode},
    // The number says otherwise, but `error` leaves no doubt.
    {"temporarily_unavailable", 50034, ErrorKind::Service, SignInAction::TryLater},
    {"consent_required", 50034, ErrorKind::Consent, SignInAction::GrantConsent},
    // Nobody has heard of these.
    {"brand_new_error", 0, ErrorKind::SignIn, SignInAction::Explain},
    {"brand_new_error", 53003, ErrorKind::Forbidden, SignInAction::Explain},
};

SignInFailure failureOf(const Said &row)
{
    SignInFailure failure;
    failure.error = QString::fromLatin1(row.error);
    failure.suberror = QString::fromLatin1(row.suberror);
    if (row.number != 0)
        failure.numbers = {row.number};
    return failure;
}
} // namespace

TEST(SignInErrors, saysWhatToDoForEachAnswer)
{
    for (const Said &row : said) {
        SCOPED_TRACE(std::string(row.error) + ' ' + std::to_string(row.number));
        const Error error = signInError(failureOf(row));
        EXPECT_EQ(kindName(error.kind).toStdString(), kindName(row.kind).toStdString());
        EXPECT_EQ(signInAction(error), row.action);
        EXPECT_FALSE(error.message.isEmpty());
        EXPECT_FALSE(error.code.isEmpty());
    }
}

TEST(SignInErrors, letsTheNumberPickTheBetterSentence)
{
    const Error plain = signInError(failureOf({"invalid_grant", 0, {}, {}}));
    const Error unused = signInError(failureOf({"invalid_grant", 700082, {}, {}}));
    EXPECT_NE(plain.message, unused.message);
    const Error checks = signInError(failureOf({"interaction_required", 70043, {}, {}}));
    EXPECT_EQ(checks.code, u"interaction_required"_s);
    EXPECT_EQ(checks.message, signInError(failureOf({"invalid_grant", 70043, {}, {}})).message);
}

TEST(SignInErrors, everyRowHasOneWholeSentence)
{
    for (const SignInErrorRow &row : signInErrorRows()) {
        const std::string sentence = row.sentence;
        EXPECT_THAT(sentence, ::testing::EndsWith("."));
        EXPECT_GT(sentence.size(), 30U);
    }
}

TEST(SignInErrors, keepsWhatSupportAsksFor)
{
    const Json body = {{"error", "invalid_grant"},
                       {"error_description", "AADSTS50076: Due to a change.\r\nTrace ID: 1"},
                       {"error_codes", {50076}},
                       {"timestamp", "2026-03-01 12:00:00Z"},
                       {"correlation_id", "eeeeeeee-1111-4222-8333-444444444444"},
                       {"claims", "{\"access_token\":{\"acrs\":{\"essential\":true,\"value\":\"c1\"}}}"}};
    const Error error = signInError(*failureFromJson(body, {}));
    EXPECT_EQ(error.requestId, u"eeeeeeee-1111-4222-8333-444444444444"_s);
    EXPECT_EQ(error.detail, u"invalid_grant: AADSTS50076: Due to a change. Trace ID: 1 (2026-03-01 12:00:00Z)"_s);
    EXPECT_EQ(error.claims, u"{\"access_token\":{\"acrs\":{\"essential\":true,\"value\":\"c1\"}}}"_s);
}

TEST(SignInErrors, survivesHostileBodies)
{
    EXPECT_FALSE(failureFromJson(Json::array(), {}).has_value());
    EXPECT_FALSE(failureFromJson({{"error", 3}}, {}).has_value());
    const Json body = {{"error", "<script>"},
                       {"error_codes", {"x", -1, 1e300, 99999999999}},
                       {"error_description", std::string(100'000, 'x')},
                       {"claims", std::string(100'000, 'x')}};
    const Error error = signInError(*failureFromJson(body, {}));
    EXPECT_EQ(error.code, u"unknown_error"_s);
    EXPECT_LT(error.detail.size(), 3'000);
    EXPECT_TRUE(error.claims.isEmpty());
}

TEST(SignInErrors, keepsNoNameOrTokenOfTheServicesWords)
{
    const QString words = u"AADSTS50034: anna@contoso.com with eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln and "
                          "code=0.AXoA-secret is \u202egnorw\u2069. Correlation ID: "
                          "eeeeeeee-1111-4222-8333-444444444444"_s;
    const Json body = {{"error", "invalid_grant"}, {"error_description", words}, {"timestamp", "\u202e2026-03-01"}};
    const QString plain = u"invalid_grant: AADSTS50034: *** with *** and code=*** is gnorw . Correlation ID: "
                          "eeeeeeee-1111-4222-8333-444444444444"_s;
    const SignInFailure answered = *failureFromJson(body, {});
    EXPECT_EQ(answered.numbers, std::vector<int>{50034});
    EXPECT_EQ(signInError(answered).detail.toStdString(), plain.toStdString() + " (2026-03-01)");
    const SignInFailure redirected = failureFromRedirect(u"invalid_grant"_s, words, {}, {});
    EXPECT_EQ(redirected.numbers, std::vector<int>{50034});
    EXPECT_EQ(signInError(redirected).detail.toStdString(), plain.toStdString());
    EXPECT_EQ(signInError(redirected).requestId, u"eeeeeeee-1111-4222-8333-444444444444"_s);
}

TEST(SignInErrors, blotsOutSecrets)
{
    const Json body = {{"error", "invalid_grant"}, {"error_description", "The token 0.AAA is not valid"}};
    EXPECT_EQ(failureFromJson(body, {u"0.AAA"_s, {}})->description, u"The token … is not valid"_s);
}
} // namespace entente
