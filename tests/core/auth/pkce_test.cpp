// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pkce.h"

#include <gmock/gmock.h>

#include <set>

namespace entente
{
// RFC 7636, appendix B.
TEST(Pkce, makesTheChallengeOfTheStandardsExample)
{
    EXPECT_EQ(Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
              "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(Pkce, makesAVerifierThatTheStandardAllowsAndNeverTheSame)
{
    std::set<QByteArray> made;
    for (int i = 0; i < 100; ++i) {
        const Pkce pair = Pkce::make();
        EXPECT_THAT(pair.verifier.toStdString(), ::testing::MatchesRegex("[A-Za-z0-9_-]+"));
        EXPECT_EQ(pair.verifier.size(), 43);
        EXPECT_EQ(pair.challenge, Pkce::challengeOf(pair.verifier));
        made.insert(pair.verifier);
    }
    EXPECT_EQ(made.size(), 100U);
}

TEST(Pkce, comparesWholeTexts)
{
    EXPECT_TRUE(equalInConstantTime("state", "state"));
    EXPECT_FALSE(equalInConstantTime("state", "stat"));
    EXPECT_FALSE(equalInConstantTime("state", "statf"));
    EXPECT_FALSE(equalInConstantTime({}, "s"));
}
} // namespace entente
