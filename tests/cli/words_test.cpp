// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that a person reads, or types by mistake.
#include "tests/cli/clifixture.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

TEST_F(CliTest, showAndCompareTellWhoIsChosen)
{
    const QString partner = u"9b054dae-23c6-44e1-9f7e-e73de5ade4b7"_s; // two groups of Contoso's may go out to it
    EXPECT_THAT(run({u"show"_s, u"contoso.com"_s, u"--partner"_s, partner}).out.toStdString(),
                HasSubstr("Allowed, “Research” and “Исследования”"));
    const std::string compared = run({u"compare"_s, u"contoso.com"_s, u"fabrikam.com"_s}).out.toStdString();
    EXPECT_THAT(compared, HasSubstr("Allowed, “Research” and “Исследования” (own)"));
    EXPECT_THAT(compared, Not(HasSubstr("Allowed, 2 groups")));
}

TEST_F(CliTest, aHeadingSaysNothingTwice)
{
    const std::string all = run({u"compare"_s, u"contoso.com"_s, u"fabrikam.com"_s, u"--all"_s}).out.toStdString();
    EXPECT_THAT(all, HasSubstr("\nInvitations and guests\n"));
    EXPECT_THAT(all, Not(HasSubstr("Invitations and guests: Invitations and guests")));
}

TEST_F(CliTest, aTenantHasNoPartnershipWithItself)
{
    const CliRun refused = run({u"compare"_s, u"contoso.com"_s, u"contoso.com"_s, u"--mirror"_s});
    EXPECT_EQ(refused.code, ExitCode::Usage) << refused.out.toStdString();
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("“contoso.com” is the tenant itself."));
    EXPECT_EQ(run({u"compare"_s, u"contoso.com"_s, u"contoso.com"_s}).code, ExitCode::Fine);
}

TEST_F(CliTest, whatIsNoNameIsNotSignedInTo)
{
    const CliRun refused = run({u"show"_s, u"-"_s});
    EXPECT_EQ(refused.code, ExitCode::Usage);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("“-” is no file, and neither a domain nor a tenant ID."));
    EXPECT_THAT(refused.err.toStdString(), Not(HasSubstr("Signing in")));
}

TEST_F(CliTest, noEndlessWordIsSaidBack)
{
    const QString endless(60'000, u'a');
    for (const QStringList &words :
         {QStringList{u"show"_s, endless}, QStringList{endless}, QStringList{u"show"_s, endless + u".json"_s},
          QStringList{u"tenants"_s, endless}, QStringList{u"--"_s + endless}, QStringList{u"sign-out"_s, endless},
          QStringList{u"catalogue"_s, endless}, QStringList{u"show"_s, u"contoso.com"_s, u"--partner"_s, endless},
          QStringList{u"history"_s, endless}}) {
        const CliRun refused = run(words);
        EXPECT_EQ(refused.code, ExitCode::Usage) << words.first().left(20).toStdString();
        EXPECT_LT(refused.err.size(), 1'000) << words.first().left(20).toStdString();
    }
}

TEST_F(CliTest, practiceRefusesWhatItCannotDoInOurWordsAlone)
{
    const CliRun method = runBare({u"practice"_s, u"--drop"_s, u"FOO"_s});
    EXPECT_EQ(method.code, ExitCode::Usage);
    EXPECT_THAT(method.err.toStdString(), HasSubstr("--drop takes GET, POST, PATCH, PUT or DELETE."));

    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress::LocalHost));
    testing::internal::CaptureStderr();
    const CliRun port = runBare({u"practice"_s, u"--port"_s, QString::number(taken.serverPort())});
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "") << "the library keeps its words to itself";
    EXPECT_EQ(port.code, ExitCode::Failed);
    EXPECT_THAT(port.err.toStdString(), HasSubstr("cannot listen on port"));
}

TEST_F(CliTest, helpNamesThePlaceOfTheVerbAsItIsTyped)
{
    for (const QString &language : {u"en"_s, u"nl"_s, u"sv"_s})
        EXPECT_THAT(runBare({u"--lang"_s, language, u"--help"_s}).out.toStdString(),
                    HasSubstr("(ententectl VERB --help "));
}
} // namespace
} // namespace entente::test
