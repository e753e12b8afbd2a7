// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/errors.h"

#include <gtest/gtest.h>

namespace entente
{
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{
const QDateTime noon(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC);

Result<Response> checked(int status, const QByteArray &body, bool isRead = true,
                         std::vector<std::pair<QByteArray, QByteArray>> headers = {})
{
    const AnswerContext context(isRead, true, noon);
    return checkedAnswer(Response(status, std::move(headers), body), context);
}

struct Row {
    int status;
    ErrorKind kind;
    bool writeMayHaveBeenDone;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.status;
}

class StatusTable : public ::testing::TestWithParam<Row>
{
};
} // namespace

TEST_P(StatusTable, becomesAKindWithASentence)
{
    const Result<Response> read = checked(GetParam().status, "{}", true);
    ASSERT_FALSE(read);
    EXPECT_EQ(kindName(read.error().kind), kindName(GetParam().kind));
    EXPECT_EQ(read.error().httpStatus, GetParam().status);
    EXPECT_FALSE(read.error().message.isEmpty());
    EXPECT_FALSE(read.error().code.isEmpty());
    EXPECT_FALSE(read.error().mayHaveBeenDone);
    EXPECT_EQ(checked(GetParam().status, "{}", false).error().mayHaveBeenDone, GetParam().writeMayHaveBeenDone);
}

INSTANTIATE_TEST_SUITE_P(Rows, StatusTable,
                         ::testing::Values(Row{302, ErrorKind::BadAnswer, false}, Row{400, ErrorKind::Usage, false},
                                           Row{401, ErrorKind::SignIn, false}, Row{403, ErrorKind::Forbidden, false},
                                           Row{404, ErrorKind::NotFound, false},
                                           Row{405, ErrorKind::Unavailable, false},
                                           Row{407, ErrorKind::ProxyCredentials, false},
                                           Row{408, ErrorKind::Timeout, true}, Row{409, ErrorKind::Conflict, false},
                                           Row{412, ErrorKind::Conflict, false}, Row{424, ErrorKind::Service, false},
                                           Row{429, ErrorKind::Throttled, true}, Row{500, ErrorKind::Service, true},
                                           Row{501, ErrorKind::Unavailable, true}, Row{503, ErrorKind::Service, true},
                                           Row{504, ErrorKind::Service, true}));

TEST(Errors, takeTheDeepestCodeTheIdAndTheRedactedWords)
{
    const QByteArray body = R"({"error":{"code":"BadRequest","message":"User anna@contoso.com is unknown",
        "innerError":{"code":"invalidTarget","request-id":"11111111-aaaa-bbbb-cccc-222222222222",
        "innererror":{"code":"targetTwice"}}}})";
    const Error error = checked(400, body).error();
    EXPECT_EQ(error.code, u"targetTwice"_s);
    EXPECT_EQ(error.requestId, u"11111111-aaaa-bbbb-cccc-222222222222"_s);
    EXPECT_EQ(error.detail, u"User *** is unknown"_s);
}

TEST(Errors, skipAnEmptyInnerCodeAndPreferTheHeadersId)
{
    const QByteArray body = R"({"error":{"code":"Authorization_RequestDenied","message":"no",
        "innerError":{"code":"","request-id":"inner"}}})";
    const Error error = checked(403, body, true, {{"Request-Id", "outer"}}).error();
    EXPECT_EQ(error.code, u"Authorization_RequestDenied"_s);
    EXPECT_EQ(error.requestId, u"outer"_s);
}

TEST(Errors, readTheShapesOfOtherServices)
{
    const Error sharePoint =
        checked(500, R"({"odata.error":{"code":"-1, System.Exception","message":{"lang":"en","value":"It broke"}}})")
            .error();
    EXPECT_EQ(sharePoint.code, u"-1System.Exception"_s);
    EXPECT_EQ(sharePoint.detail, u"It broke"_s);
    EXPECT_EQ(checked(400, R"({"errorCode":"InvalidInput","message":"no"})").error().code, u"InvalidInput"_s);
    EXPECT_EQ(checked(400, R"({"error":"invalid_grant","error_description":"gone"})").error().code, u"invalid_grant"_s);
}

TEST(Errors, surviveBodiesOfTheWrongShape)
{
    for (const QByteArray body : {"", "<html>", "[]", "3", R"({"error":[]})", R"({"error":{"code":7,"message":{}}})",
                                  R"({"error":{"innerError":{"innerError":[]}}})"}) {
        const Error error = checked(404, body).error();
        EXPECT_EQ(error.kind, ErrorKind::NotFound) << body.toStdString();
        EXPECT_EQ(error.code, u"http.404"_s) << body.toStdString();
    }
}

TEST(Errors, asThrottledCountAService503ThatSaysForHowLong)
{
    const Error error = checked(503, "{}", true, {{"Retry-After", "17"}}).error();
    EXPECT_EQ(error.kind, ErrorKind::Throttled);
    EXPECT_EQ(error.retryAfter, milliseconds(17'000));
    EXPECT_TRUE(error.message.contains(u"17"_s));
}

TEST(Errors, decodeAClaimsChallengeAmongSeveral)
{
    // {"access_token":{"acrs":{"essential":true,"value":"c1"}}}
    const QByteArray claims = "eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiYzEifX19";
    const Error joined =
        checked(401, "{}", true,
                {{"WWW-Authenticate", "Bearer realm=\"\", PoP realm=\"\", Bearer error=\"insufficient_claims\", "
                                      "claims=\"" +
                                          claims + "\""}})
            .error();
    EXPECT_EQ(joined.claims, uR"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_s);
    EXPECT_EQ(joined.kind, ErrorKind::SignIn);
    const Error separate = checked(403, "{}", true,
                                   {{"WWW-Authenticate", "Bearer claims=\"%%%\""},
                                    {"WWW-Authenticate", "Bearer claims=\"bm90anNvbg==\""},
                                    {"www-authenticate", "Bearer claims=\"" + claims + "\""}})
                               .error();
    EXPECT_EQ(separate.claims, joined.claims);
    EXPECT_EQ(separate.kind, ErrorKind::SignIn);
    EXPECT_TRUE(
        checked(401, "{}", true, {{"WWW-Authenticate", "Bearer claims=\"bm90anNvbg==\""}}).error().claims.isEmpty());
}

TEST(Errors, keepHostileCodesAndIdsHarmless)
{
    const Error error =
        checked(400, R"({"error":{"code":"<b>a b</b>\n"}})", true, {{"request-id", "1 2\x1b[31m"}}).error();
    EXPECT_EQ(error.code, u"babb"_s);
    EXPECT_EQ(error.requestId, u"1231m"_s);
}

TEST(Answers, thatCannotBeUsedAreBadAnswers)
{
    struct Bad {
        QByteArray body;
        QString code;
    };
    const QByteArray tooDeep = QByteArray(maxJsonDepth + 1, '[') + QByteArray(maxJsonDepth + 1, ']');
    for (const Bad &bad :
         {Bad{"{\"value\":[", u"answer.truncated"_s}, Bad{"{\"value\":\"a\\\"}", u"answer.truncated"_s},
          Bad{"{\"value\":}", u"answer.notJson"_s}, Bad{"{\"a\":\"[\",}", u"answer.notJson"_s},
          Bad{"<!DOCTYPE html><p>Sign in", u"answer.html"_s}, Bad{tooDeep, u"answer.notJson"_s},
          Bad{"\"\xff\"", u"answer.notJson"_s}, Bad{"", u"answer.empty"_s}, Bad{"null", u"answer.empty"_s}}) {
        const Result<Response> result = checked(200, bad.body);
        ASSERT_FALSE(result) << bad.body.toStdString();
        EXPECT_EQ(result.error().kind, ErrorKind::BadAnswer);
        EXPECT_EQ(result.error().code, bad.code) << bad.body.toStdString();
        EXPECT_FALSE(result.error().message.isEmpty());
        EXPECT_FALSE(result.error().mayHaveBeenDone);
    }
    EXPECT_TRUE(checked(200, "{\"value\":[", false).error().mayHaveBeenDone) << "a write whose answer is broken";
}

TEST(Answers, withoutContentAreFine)
{
    EXPECT_TRUE(checked(204, ""));
    EXPECT_TRUE(checked(202, ""));
    EXPECT_TRUE(checked(200, "", false));
}

TEST(Answers, inTheTypeThatWasAskedForPassUnparsed)
{
    const AnswerContext context(true, false, noon);
    const Result<Response> result = checkedAnswer(Response(200, {}, "a,b\n1,2\n"), context);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->json.is_null());
    EXPECT_EQ(result->body, "a,b\n1,2\n");
}

TEST(RetryAfter, isSecondsOrADate)
{
    EXPECT_EQ(parseRetryAfter("120", noon), milliseconds(120'000));
    EXPECT_EQ(parseRetryAfter(" 0 ", noon), milliseconds(0));
    EXPECT_EQ(parseRetryAfter("Tue, 01 Jan 2030 12:00:30 GMT", noon), milliseconds(30'000));
    EXPECT_EQ(parseRetryAfter("Tue, 01 Jan 2030 11:00:00 GMT", noon), milliseconds(0)) << "past";
    EXPECT_EQ(parseRetryAfter("99999999999999999999", noon), milliseconds(7LL * 24 * 3600 * 1000)) << "clamped";
    EXPECT_EQ(parseRetryAfter("Fri, 01 Jan 2100 00:00:00 GMT", noon), milliseconds(7LL * 24 * 3600 * 1000));
    for (const QByteArray nonsense : {"", "-5", "soon", "1.5", "0x10"})
        EXPECT_EQ(parseRetryAfter(nonsense, noon), std::nullopt) << nonsense.toStdString();
}
} // namespace entente
