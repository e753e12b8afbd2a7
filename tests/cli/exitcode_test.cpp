// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include <gtest/gtest.h>

#include <array>

namespace entente::cli
{
namespace
{
struct Expected {
    ErrorKind kind;
    int plain;          ///< any other verb
    int whileSigningIn; ///< the same kind, out of a sign-in
};

// As the README has them: 2 usage and files, 3 a person has to sign in, 4 try again later.
constexpr auto table = std::to_array<Expected>({
    {ErrorKind::Cancelled, 4, 4},
    {ErrorKind::Usage, 2, 2},
    {ErrorKind::SignIn, 3, 3},
    {ErrorKind::Consent, 3, 3},
    {ErrorKind::Forbidden, 4, 3},
    {ErrorKind::NotFound, 4, 3},
    {ErrorKind::Conflict, 4, 4},
    {ErrorKind::Throttled, 4, 4},
    {ErrorKind::Network, 4, 4},
    {ErrorKind::ProxyCredentials, 4, 4},
    {ErrorKind::Timeout, 4, 3},
    {ErrorKind::Service, 4, 4},
    {ErrorKind::BadAnswer, 4, 4},
    {ErrorKind::BadFile, 2, 2},
    {ErrorKind::Storage, 4, 4},
    {ErrorKind::Unavailable, 4, 3},
    {ErrorKind::Internal, 4, 4},
});

TEST(ExitCode, followsFromKindAndFromWhetherItWasASignIn)
{
    for (const Expected &row : table) {
        const QString kind = kindName(row.kind);
        EXPECT_EQ(static_cast<int>(exitCodeFor(Error(row.kind, QStringLiteral("any"), {}))), row.plain)
            << kind.toStdString();
        EXPECT_EQ(static_cast<int>(exitCodeFor(Error(row.kind, QStringLiteral("signIn.any"), {}))), row.whileSigningIn)
            << kind.toStdString();
    }
}

TEST(ExitCode, ofAWrongNameIsThatOfWrongUse)
{
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Unavailable})
        EXPECT_EQ(static_cast<int>(exitCodeFor(Error(kind, QStringLiteral("typed.any"), {}))), 2);
}

// A refusal by the service (HTTP 400) is none of the command line's own: a script that sees 2 mends its arguments.
TEST(ExitCode, ofARequestThatAServiceCallsSenselessIsNotThatOfWrongUse)
{
    Error refused(ErrorKind::Usage, QStringLiteral("Request_BadRequest"), {});
    refused.httpStatus = 400;
    EXPECT_EQ(static_cast<int>(exitCodeFor(refused)), 4);
    refused.code = QStringLiteral("signIn.AADSTS900023");
    EXPECT_EQ(static_cast<int>(exitCodeFor(refused)), 3);
}
} // namespace
} // namespace entente::cli
