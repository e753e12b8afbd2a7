// SPDX-License-Identifier: GPL-3.0-or-later
// The history in words, as the window tells it; raw for programs.
#include "core/engine/applier.h"
#include "tests/cli/clifixture.h"

#include <QSet>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace entente::test
{
namespace
{
using cli::ExitCode;

TEST_F(CliTest, theHistoryOfARunIsToldInWordsInEveryLanguage)
{
    const CliRun applied = run({u"--format"_s, u"json"_s, u"apply"_s, makePlan(), u"--yes"_s});
    ASSERT_EQ(applied.code, ExitCode::Fine) << applied.err.toStdString();
    const QString id = textAt(applied.json(), "run");
    QSet<QByteArray> texts;
    for (const QString &language : {u"en"_s, u"nl"_s, u"sv"_s}) {
        const CliRun told = run({u"--lang"_s, language, u"history"_s, id});
        ASSERT_EQ(told.code, ExitCode::Fine) << told.err.toStdString();
        const std::string text = told.out.toStdString();
        EXPECT_THAT(text, HasSubstr("Fabrikam (1d3e5aeb-9d22-4044-a464-ff365bccf4b2)"));
        EXPECT_THAT(text, HasSubstr(stateLabel(StepState::Done).toStdString())) << "the language is still set";
        EXPECT_THAT(text, Not(HasSubstr("{\"")));
        EXPECT_THAT(text, Not(HasSubstr(": done")));
        texts.insert(told.out);
    }
    EXPECT_EQ(texts.size(), 3);

    const CliRun english = run({u"history"_s, id});
    EXPECT_THAT(english.out.toStdString(),
                HasSubstr("Users who may come in: Blocked, all users (default) → Allowed, all users"));
    EXPECT_THAT(english.out.toStdString(), HasSubstr("Request ID: "));
    const Json raw = run({u"--format"_s, u"json"_s, u"history"_s, id}).json();
    EXPECT_EQ(raw["stepList"][0]["state"], "done") << "programs read the journal's own words";
    EXPECT_TRUE(raw["stepList"][0]["after"].is_object());
}

TEST_F(CliTest, theHistoryTellsWhatWasPlannedWhereNothingWasSent)
{
    const QString path = file(u"twice.json"_s);
    ASSERT_EQ(run({u"plan"_s, u"contoso.com"_s, u"--set"_s, u"entra.directConnect.inbound.users=allowed"_s, u"--set"_s,
                   u"entra.directConnect.inbound.applications=allowed"_s, u"--set"_s,
                   u"entra.invitations.allowedFrom=everyone"_s, u"-o"_s, path})
                  .code,
              ExitCode::Fine);
    practice::OverrideRule rule;
    rule.method = "GET";
    rule.pathPrefix = u"/graph/v1.0/policies/crossTenantAccessPolicy/default"_s;
    rule.answer = [](const practice::Request &) {
        return practice::Response(403, Json{{"error", {{"code", "Authorization_RequestDenied"}, {"message", "No"}}}});
    };
    server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    const CliRun applied = run({u"--format"_s, u"json"_s, u"apply"_s, path, u"--yes"_s});
    ASSERT_EQ(applied.json()["steps"].size(), 2U) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(applied.json()["steps"][0]["state"], "failed");
    EXPECT_EQ(applied.json()["steps"][1]["state"], "skipped");
    const QString id = textAt(applied.json(), "run");

    const std::string english = run({u"history"_s, id}).out.toStdString();
    EXPECT_THAT(english, HasSubstr("→ Planned: Allowed, all users (Failed)"));
    EXPECT_THAT(english, HasSubstr("(Skipped)"));
    EXPECT_THAT(english, Not(HasSubstr("Not set → ")));
    EXPECT_THAT(english, HasSubstr("As recorded then: "));
    const std::string swedish = run({u"--lang"_s, u"sv"_s, u"history"_s, id}).out.toStdString();
    EXPECT_THAT(swedish, HasSubstr("Som det antecknades då: ")) << "its sentence is in the language of the apply";
    EXPECT_THAT(swedish, HasSubstr("→ Planerat: "));
}

TEST_F(CliTest, momentsAreInTheFormOfTheLanguageAndSayInWhichZone)
{
    ASSERT_EQ(run({u"apply"_s, makePlan(), u"--yes"_s}).code, ExitCode::Fine);
    const QString snapshot = file(u"contoso.json"_s);
    ASSERT_EQ(run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, snapshot}).code, ExitCode::Fine);
    const QByteArray zone = qgetenv("TZ");
    const struct {
        const char *language, *moment;
    } rows[] = {{"en", "[0-9]+ [A-Z][a-z]+ [0-9]{4}, [0-9]{2}:[0-9]{2}"},
                {"nl", "[0-9]{2}-[0-9]{2}-[0-9]{4} [0-9]{2}:[0-9]{2}"},
                {"sv", "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}"}};
    qputenv("TZ", "UTC"); // there without tables of time zones too
    for (const auto &row : rows) {
        const QString language = QLatin1String(row.language);
        const std::string history = run({u"--lang"_s, language, u"history"_s}).out.toStdString();
        EXPECT_THAT(history, testing::ContainsRegex(row.moment));
        EXPECT_THAT(history, HasSubstr("(UTC)"));
        const std::string shown = run({u"--lang"_s, language, u"show"_s, snapshot}).out.toStdString();
        EXPECT_THAT(shown, testing::ContainsRegex(std::string(row.moment) + " UTC"));
    }
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
}

TEST(StateNamed, knowsEveryStateByTheNameThatTheJournalKeeps)
{
    for (int state = 0; state <= static_cast<int>(StepState::Skipped); ++state) {
        const auto one = static_cast<StepState>(state);
        EXPECT_EQ(stateNamed(stateName(one)), std::optional(one));
    }
    EXPECT_FALSE(stateNamed(u"teleported"_s));
}
} // namespace
} // namespace entente::test
