// SPDX-License-Identifier: GPL-3.0-or-later
// The command line on a computer that has no keychain.
#include "tests/cli/badinputfixture.h"

namespace entente::test
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

/// The address of the session bus.
class NoKeychain : public BadInput, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(NoKeychain, aSignInLastsAsLongAsItsCommandAndEveryWordOfThatIsTrue)
{
    loseKeychain(GetParam());
    approveDeviceCodes();
    const CliRun signedIn = run({u"--device-code"_s, u"sign-in"_s, u"contoso.com"_s});
    ASSERT_EQ(signedIn.code, ExitCode::Fine) << signedIn.err.toStdString();
    EXPECT_THAT(signedIn.err.toStdString(), HasSubstr("No keychain answers on this computer"));
    EXPECT_THAT(readFile(dataFile(u"tenants.json"_s)).toStdString(), Not(HasSubstr("tokenKeys")));

    const CliRun alone = run({u"--no-interactive"_s, u"show"_s, u"contoso.com"_s});
    EXPECT_EQ(alone.code, ExitCode::SignInFailed);
    EXPECT_THAT(alone.err.toStdString(), HasSubstr("this computer keeps no sign-in"));

    const CliRun out = run({u"sign-out"_s, u"contoso.com"_s});
    EXPECT_EQ(out.code, ExitCode::Fine) << out.err.toStdString();
    const CliRun forgotten = run({u"--format"_s, u"json"_s, u"sign-out"_s, u"contoso.com"_s, u"--forget"_s});
    EXPECT_EQ(forgotten.code, ExitCode::Fine) << forgotten.err.toStdString();
    EXPECT_EQ(forgotten.json()["tokenRemoved"], true) << "there was nothing that could have been kept";
}

INSTANTIATE_TEST_SUITE_P(Buses, NoKeychain, ::testing::Values("", "unix:path=/nonexistent/bus"),
                         [](const auto &one) { return *one.param ? "deadBus" : "noBus"; });
} // namespace
} // namespace entente::test
