// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targetsdraft.h"
#include "ui/text/fold.h"

#include <gtest/gtest.h>

namespace entente::ui
{
namespace
{
using namespace Qt::StringLiterals;

TEST(TargetsDraft, chosenWithoutAnybodyIsNoValue)
{
    TargetsDraft draft;
    draft.scope = TargetsDraft::Scope::Chosen;
    EXPECT_FALSE(draft.isComplete());
    EXPECT_TRUE(draft.add({u"A0000000-0000-4000-8000-000000000011"_s, TargetType::Group}));
    EXPECT_TRUE(draft.isComplete());
    EXPECT_FALSE(draft.add({u"a0000000-0000-4000-8000-000000000011"_s, TargetType::Group})) << "the same id once";
    draft.removeAt(0);
    EXPECT_FALSE(draft.isComplete());
    draft.useDefault = true;
    EXPECT_TRUE(draft.isComplete());
    EXPECT_EQ(draft.value(Kind::UserTargets).state, ValueState::NotSet);
}

TEST(TargetsDraft, everyoneIsWrittenAsTheServiceWritesIt)
{
    TargetsDraft draft;
    draft.access = AccessType::Blocked;
    const Json users = draft.value(Kind::UserTargets).raw;
    EXPECT_EQ(users["accessType"], "blocked");
    ASSERT_EQ(users["targets"].size(), 1U);
    EXPECT_EQ(users["targets"][0]["target"], "AllUsers");
    EXPECT_EQ(users["targets"][0]["targetType"], "user");
    EXPECT_EQ(draft.value(Kind::ApplicationTargets).raw["targets"][0]["target"], "AllApplications");
}

TEST(TargetsDraft, takesUpAnExistingList)
{
    TargetRule rule;
    rule.access = AccessType::Allowed;
    rule.targets.push_back({office365, TargetType::Application});
    const TargetsDraft draft = TargetsDraft::from(SettingValue::set(toJson(rule)));
    EXPECT_EQ(draft.scope, TargetsDraft::Scope::Chosen);
    EXPECT_EQ(draft.chosen, rule.targets);
    EXPECT_TRUE(draft.value(Kind::ApplicationTargets).means(SettingValue::set(toJson(rule))));
}

TEST(Fold, findsWordsWithoutTheirAccents)
{
    EXPECT_EQ(foldForSearch(u"KopiËren"_s, QLocale(u"nl_NL"_s)), u"kopieren"_s);
    EXPECT_EQ(foldForSearch(u"Ångström"_s, QLocale(u"en_US"_s)), u"angstrom"_s);
    EXPECT_EQ(foldForSearch(u"Ångström é"_s, QLocale(u"sv_SE"_s)), u"ångström e"_s) << "å and ö are letters in Swedish";
    EXPECT_EQ(foldForSearch(u"東京 🎉"_s), u"東京 🎉"_s);
}
} // namespace
} // namespace entente::ui
