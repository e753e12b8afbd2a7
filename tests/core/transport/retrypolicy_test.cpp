// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/retrypolicy.h"

#include <gtest/gtest.h>

namespace entente
{
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{
Error answered(ErrorKind kind, int status)
{
    Error error(kind, u"http"_s, {});
    error.httpStatus = status;
    return error;
}

Attempt afterTries(int tries)
{
    Attempt attempt;
    attempt.tries = tries;
    return attempt;
}

struct Row {
    ErrorKind kind;
    int status;
    const char *code;
    int tries; ///< in all
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.status << " " << row.code;
}

class RetryPolicyTable : public ::testing::TestWithParam<Row>
{
};
} // namespace

TEST_P(RetryPolicyTable, triesAgainOnlyWhatMayPass)
{
    Error error = answered(GetParam().kind, GetParam().status);
    error.code = QString::fromLatin1(GetParam().code);
    int tries = 1;
    while (tries < 100 && retryDelay(error, afterTries(tries), TransportOptions(), 0.5))
        ++tries;
    EXPECT_EQ(tries, GetParam().tries);

    Attempt write = afterTries(1);
    write.isRead = false;
    EXPECT_FALSE(retryDelay(error, write, TransportOptions(), 0.5)) << "a write is never repeated here";
}

INSTANTIATE_TEST_SUITE_P(
    Rows, RetryPolicyTable,
    ::testing::Values(Row{ErrorKind::Throttled, 429, "TooManyRequests", 6}, Row{ErrorKind::Service, 503, "x", 6},
                      Row{ErrorKind::Service, 504, "x", 6}, Row{ErrorKind::Service, 500, "x", 3},
                      Row{ErrorKind::Service, 502, "x", 3}, Row{ErrorKind::Network, 0, "network.dropped", 3},
                      Row{ErrorKind::Timeout, 0, "network.timeout", 3},
                      Row{ErrorKind::Network, 0, "network.refused", 3},
                      Row{ErrorKind::BadAnswer, 200, "answer.truncated", 3},
                      Row{ErrorKind::Network, 0, "network.tls", 1}, Row{ErrorKind::ProxyCredentials, 407, "x", 1},
                      Row{ErrorKind::BadAnswer, 200, "answer.notJson", 1},
                      Row{ErrorKind::BadAnswer, 200, "answer.tooLarge", 1}, Row{ErrorKind::Usage, 400, "x", 1},
                      Row{ErrorKind::SignIn, 401, "x", 1}, Row{ErrorKind::Forbidden, 403, "x", 1},
                      Row{ErrorKind::NotFound, 404, "x", 1}, Row{ErrorKind::Conflict, 409, "x", 1},
                      Row{ErrorKind::Cancelled, 0, "cancelled", 1}));

TEST(RetryPolicy, obeysRetryAfterToTheMillisecond)
{
    Error error = answered(ErrorKind::Throttled, 429);
    error.retryAfter = milliseconds(120'000);
    for (const double jitter : {0.0, 1.0})
        EXPECT_EQ(retryDelay(error, afterTries(1), TransportOptions(), jitter), milliseconds(120'000));
}

TEST(RetryPolicy, doublesUpToTheCapAndTakesAwayAtMostHalf)
{
    TransportOptions options;
    options.maxAttempts = 100;
    options.backoffBase = milliseconds(1'000);
    options.backoffCap = milliseconds(10'000);
    const Error error = answered(ErrorKind::Throttled, 429);
    EXPECT_EQ(retryDelay(error, afterTries(1), options, 0.0), milliseconds(1'000));
    EXPECT_EQ(retryDelay(error, afterTries(1), options, 1.0), milliseconds(500));
    EXPECT_EQ(retryDelay(error, afterTries(2), options, 0.0), milliseconds(2'000));
    EXPECT_EQ(retryDelay(error, afterTries(4), options, 0.0), milliseconds(8'000));
    EXPECT_EQ(retryDelay(error, afterTries(5), options, 0.0), milliseconds(10'000));
    EXPECT_EQ(retryDelay(error, afterTries(90), options, 0.0), milliseconds(10'000));
}

TEST(RetryPolicy, givesUpWhereTheWaitsWouldExceedTheBudget)
{
    TransportOptions options;
    options.throttleBudget = milliseconds(60'000);
    Error error = answered(ErrorKind::Throttled, 429);
    error.retryAfter = milliseconds(30'000);
    Attempt attempt = afterTries(2);
    attempt.waited = milliseconds(30'000);
    EXPECT_TRUE(retryDelay(error, attempt, options, 0.5));
    attempt.waited = milliseconds(30'001);
    EXPECT_FALSE(retryDelay(error, attempt, options, 0.5));
}
} // namespace entente
