// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include <gtest/gtest.h>

namespace entente::gui
{
namespace
{
using namespace Qt::StringLiterals;

TEST(CommandLine, takesEverythingThatTheHandbookNames)
{
    const auto line = parseCommandLine({u"entente"_s, u"--practice"_s, u"--cloud"_s, u"china"_s, u"--data"_s, u"/d"_s,
                                        u"--lang"_s, u"sv"_s, u"--tour"_s, u"/t"_s, u"contoso.example"_s, u"f.json"_s});
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->practice);
    EXPECT_EQ(line->app.cloud, u"china"_s);
    EXPECT_EQ(line->app.dataDir, u"/d"_s);
    EXPECT_EQ(line->app.language, u"sv"_s);
    EXPECT_EQ(line->tourDir, u"/t"_s);
    EXPECT_EQ(line->sides, (QStringList{u"contoso.example"_s, u"f.json"_s}));
}

TEST(CommandLine, refusesWhatItDoesNotKnow)
{
    const auto unknown = parseCommandLine({u"entente"_s, u"--colour"_s});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::Usage);
    EXPECT_FALSE(unknown.error().message.isEmpty());
    for (const QString &word : {u"--lang"_s, u"--practice=yes"_s})
        EXPECT_EQ(parseCommandLine({u"entente"_s, word}).error().kind, ErrorKind::Usage) << word.toStdString();
    const auto three = parseCommandLine({u"entente"_s, u"a"_s, u"b"_s, u"c"_s});
    ASSERT_FALSE(three);
    EXPECT_EQ(three.error().kind, ErrorKind::Usage);
}

TEST(CommandLine, helpIsTextAndNoWindow)
{
    const auto line = parseCommandLine({u"entente"_s, u"--help"_s});
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->text.contains(u"--practice"_s));
}
} // namespace
} // namespace entente::gui
