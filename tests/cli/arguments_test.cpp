// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/common/arguments.h"

#include <gtest/gtest.h>

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
const std::vector<OptionSpec> options = {
    {"output", 'o', "FILE", "", false},
    {"mirror", 0, "", "", false},
    {"group", 0, "ID", "", true},
};

TEST(Arguments, takesEveryFormOfAnOption)
{
    for (const QStringList &words : {QStringList{u"-o"_s, u"a b.json"_s}, QStringList{u"--output"_s, u"a b.json"_s},
                                     QStringList{u"--output=a b.json"_s}}) {
        const auto typed = parseArguments(words + QStringList{u"left"_s, u"--mirror"_s}, options);
        ASSERT_TRUE(typed) << words.join(u' ').toStdString();
        EXPECT_EQ(typed->value("output"), u"a b.json"_s);
        EXPECT_TRUE(typed->has("mirror"));
        EXPECT_EQ(typed->m_arguments, QStringList{u"left"_s});
    }
}

TEST(Arguments, keepsRepeatedValuesInOrder)
{
    const auto typed = parseArguments({u"--group"_s, u"b"_s, u"--group=a"_s, u"--group"_s, u"c"_s}, options);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->values("group"), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

TEST(Arguments, takesWordsThatLookLikeOptionsBehindTwoDashes)
{
    const auto typed = parseArguments({u"--"_s, u"--mirror"_s, u"-"_s}, options);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->m_arguments, (QStringList{u"--mirror"_s, u"-"_s}));
    EXPECT_FALSE(typed->has("mirror"));
}

TEST(Arguments, refusesWhatMakesNoSense)
{
    const auto refused = std::to_array<QStringList>({
        {u"--unknown"_s},
        {u"-x"_s},
        {u"--mirror=yes"_s},
        {u"--output"_s},
        {u"-o"_s, u"a"_s, u"-o"_s, u"b"_s},
    });
    for (const QStringList &words : refused) {
        const auto typed = parseArguments(words, options);
        ASSERT_FALSE(typed) << words.join(u' ').toStdString();
        EXPECT_EQ(typed.error().kind, ErrorKind::Usage);
        EXPECT_FALSE(typed.error().message.isEmpty());
    }
}

TEST(Arguments, readsNumbersFromTheLeastOnesUp)
{
    const std::vector<OptionSpec> numbers = {{"port", 0, "N", "", false}};
    EXPECT_EQ(parseArguments({u"--port=0"_s}, numbers)->number("port", 7), 0);
    EXPECT_EQ(parseArguments({}, numbers)->number("port", 7), 7);
    for (const QString &text : {u"-1"_s, u"x"_s, u""_s, u"1.5"_s, u"99999999999"_s})
        EXPECT_FALSE(parseArguments({u"--port="_s + text}, numbers)->number("port", 7)) << text.toStdString();
}

TEST(Arguments, countsPlainWords)
{
    constexpr auto specs = std::to_array<ArgumentSpec>({{"LEFT", ""}, {"RIGHT", "", false}});
    EXPECT_FALSE(checkArguments(*parseArguments({}, options), specs));
    EXPECT_TRUE(checkArguments(*parseArguments({u"a"_s}, options), specs));
    EXPECT_TRUE(checkArguments(*parseArguments({u"a"_s, u"b"_s}, options), specs));
    EXPECT_FALSE(checkArguments(*parseArguments({u"a"_s, u"b"_s, u"c"_s}, options), specs));
}

TEST(Command, noOptionOfAVerbHidesAGlobalOneOrAnotherOfItsOwn)
{
    for (const Command *command : allCommands()) {
        QSet<QString> seen;
        std::vector<OptionSpec> all = globalOptions();
        all.insert(all.end(), command->options.begin(), command->options.end());
        for (const OptionSpec &option : all) {
            EXPECT_FALSE(seen.contains(QLatin1String(option.name))) << command->name << " --" << option.name;
            seen.insert(QLatin1String(option.name));
            if (!option.letter)
                continue;
            EXPECT_FALSE(seen.contains(QString(QLatin1Char(option.letter)))) << command->name << " -" << option.letter;
            seen.insert(QString(QLatin1Char(option.letter)));
        }
        EXPECT_EQ(findCommand(QLatin1String(command->name)), command);
        EXPECT_NE(command->run, nullptr) << command->name;
    }
    EXPECT_EQ(findCommand(u"resume"_s), nullptr);
}
} // namespace
} // namespace entente::cli
