// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that end while a command is at work, and values that nobody knows kept through a real apply.
#include "tests/cli/badinputfixture.h"

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
class TokenEnd : public BadInput
{
protected:
    void limitTokensTo(int uses)
    {
        server.cloud().clearLog();
        server.cloud().changeFaults([uses](practice::Faults &faults) { faults.tokenUses = uses; });
    }
    /// How often a token was used: an envelope counts once, its parts do not.
    int usesInLog()
    {
        const std::vector<practice::LogEntry> log = server.cloud().log();
        return static_cast<int>(std::ranges::count_if(log, [](const practice::LogEntry &entry) {
            return !entry.inBatch && entry.path.startsWith(u"/graph/"_s);
        }));
    }
    /// How often a request of this kind was answered with this status.
    int answered(int status, const QString &pathEnd)
    {
        const std::vector<practice::LogEntry> log = server.cloud().log();
        return static_cast<int>(std::ranges::count_if(log, [&](const practice::LogEntry &entry) {
            return entry.status == status && entry.path.endsWith(pathEnd);
        }));
    }
};

TEST_F(TokenEnd, inTheMiddleOfAReadIsFollowedByAFreshOne)
{
    server.cloud().clearLog();
    const Json before = run({u"--format"_s, u"json"_s, u"show"_s, u"contoso.com"_s}).json();
    const int needed = usesInLog();
    ASSERT_GT(needed, 3);
    limitTokensTo(needed - 2);
    const CliRun shown = run({u"--format"_s, u"json"_s, u"show"_s, u"contoso.com"_s});
    EXPECT_EQ(shown.code, ExitCode::Fine) << shown.err.toStdString();
    EXPECT_GT(answered(401, QString()), 0) << "a token was used up";
    EXPECT_GT(answered(200, u"/token"_s), 1) << "and renewed";
    EXPECT_EQ(shown.json()["settings"], before["settings"]);
}

TEST_F(TokenEnd, inTheMiddleOfAnApplyLosesNoStepAndSendsNoneTwice)
{
    limitTokensTo(1);
    const CliRun applied = run({u"--format"_s, u"json"_s, u"apply"_s, plan, u"--yes"_s});
    EXPECT_EQ(applied.code, ExitCode::Fine) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_GT(answered(401, QString()), 0);
    EXPECT_GT(answered(200, u"/token"_s), 1);
    const std::vector<practice::LogEntry> log = server.cloud().log();
    EXPECT_EQ(std::ranges::count_if(
                  log, [](const practice::LogEntry &entry) { return entry.method == "PATCH" && entry.status == 204; }),
              1);
}

TEST_F(TokenEnd, withNoOtherToBeHadEndsAnApplyBeforeTheStepIsSent)
{
    server.cloud().clearLog();
    refuseRefresh();
    const CliRun applied = run({u"--format"_s, u"json"_s, u"apply"_s, plan, u"--yes"_s});
    EXPECT_EQ(applied.code, ExitCode::SignInFailed) << applied.out.toStdString() << applied.err.toStdString();
    for (const practice::LogEntry &entry : server.cloud().log())
        EXPECT_FALSE(entry.method == "PATCH" && entry.status < 300) << entry.path.toStdString();
}

TEST_F(BadInput, whatOnlyTheServiceKnowsIsKeptThroughAnApply)
{
    const QString fabrikam = [this] {
        QString id;
        server.cloud().withTenant(u"fabrikam.com"_s, [&id](practice::Tenant *tenant) { id = tenant->card.id; });
        return id;
    }();
    const auto stored = [&](const std::function<void(Json &)> &use) {
        server.cloud().withTenant(u"contoso.com"_s, [&](practice::Tenant *tenant) {
            practice::Replicated &entry = tenant->partners.at(fabrikam);
            Json json = *entry.current();
            use(json);
            entry.write(json, 0);
        });
    };
    stored([](Json &entry) {
        entry["inboundTrust"] = {{"isMfaAccepted", false}, {"isMartianAccepted", "on Tuesdays"}};
        entry["b2bCollaborationInbound"]["usersAndGroups"] = {{"accessType", "askTheManager"},
                                                              {"targets", Json::array()}};
        entry["b2bCollaborationInbound"]["applications"] = nullptr;
    });
    EXPECT_TRUE(run({u"show"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s}).out.contains("askTheManager"));
    const QString path = file(u"kept.json"_s);
    const CliRun planned = run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--set"_s,
                                u"entra.trust.compliantDevice=true"_s, u"-o"_s, path});
    ASSERT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
    EXPECT_TRUE(readFile(path).contains("isMartianAccepted")) << "the object is replaced as a whole";
    const CliRun applied = run({u"apply"_s, path, u"--yes"_s});
    EXPECT_EQ(applied.code, ExitCode::Fine) << applied.out.toStdString() << applied.err.toStdString();
    stored([](Json &entry) {
        EXPECT_EQ(entry["inboundTrust"]["isCompliantDeviceAccepted"], true) << entry.dump();
        EXPECT_EQ(entry["inboundTrust"]["isMartianAccepted"], "on Tuesdays") << entry.dump();
        EXPECT_EQ(entry["b2bCollaborationInbound"]["usersAndGroups"]["accessType"], "askTheManager") << entry.dump();
    });
}
} // namespace
} // namespace entente::test
