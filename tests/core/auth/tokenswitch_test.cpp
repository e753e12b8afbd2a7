// SPDX-License-Identifier: GPL-3.0-or-later
// Another sign-in, or a sign-out, while a token is being fetched.
#include "tests/core/auth/tokenservicefixture.h"

namespace entente::test
{
namespace
{
using TokenSwitchTest = TokenServiceTest;
} // namespace

TEST_F(TokenSwitchTest, anOldRefreshNeverOverwritesANewSignIn)
{
    meanwhile = [this] {
        TaskScope::launch(tokens->adopt(newSignIn("refresh-new")));
    };
    EXPECT_EQ(asked(), "interactive") << "what the old refresh brought is handed to nobody";
    EXPECT_EQ(posts(), 1);
    EXPECT_EQ(kept(), "refresh-new");
    EXPECT_EQ(asked(), "interactive");
}

TEST_F(TokenSwitchTest, anOldRefusalSaysNothingAboutANewSignIn)
{
    failing = refusal("invalid_grant", 70008);
    meanwhile = [this] {
        failing.reset();
        TaskScope::launch(tokens->adopt(newSignIn("refresh-0")));
    };
    EXPECT_EQ(asked(Service::Exchange), "access-1") << "asked for again, with the new refresh token";
    EXPECT_EQ(posts(), 2);
}

TEST_F(TokenSwitchTest, aRefreshUnderWayBringsNothingAfterASignOut)
{
    meanwhile = [this] {
        tokens->forget();
    };
    EXPECT_EQ(asked(), "signIn.noToken");
    EXPECT_EQ(posts(), 1);
    EXPECT_EQ(kept(), "refresh-0") << "its owner has not removed it yet";
    EXPECT_EQ(asked(), "signIn.noToken") << "nor is that one used";
    EXPECT_EQ(posts(), 1);
    ASSERT_TRUE(QCoro::waitFor(tokens->adopt(newSignIn("refresh-new"))).has_value());
    EXPECT_EQ(asked(), "interactive");
}

} // namespace entente::test
