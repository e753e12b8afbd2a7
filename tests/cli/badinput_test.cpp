// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is broken, wrong, hostile or missing: the exit code, the kind, a sentence in each language, and that data
// folder and journal are as they were.
#include "tests/cli/badinputfixture.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
using cli::ExitCode;

struct Case {
    const char *name;
    void (*spoil)(BadInput &);
    QStringList words;
    ExitCode code;
    const char *kind;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.name;
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

practice::Response page(const QByteArray &type, const QByteArray &body)
{
    return {200, body, type};
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = {
        {"planForAnotherTenant", [](BadInput &) {}, words("apply PLAN --tenant fabrikam.com --yes"), ExitCode::Usage,
         "usage"},
        {"planWithAnotherRequest", [](BadInput &on) { on.breakPlan("\"path\": \"/policies/", "\"path\": \"/groups/"); },
         words("apply FILE --yes"), ExitCode::Usage, "badFile"},
        {"planOfANewerVersion", [](BadInput &on) { on.breakPlan("\"version\": 1", "\"version\": 99"); },
         words("apply FILE --yes"), ExitCode::Usage, "badFile"},
        {"planThatIsASnapshot", [](BadInput &on) { on.broken = on.snapshot; }, words("apply FILE --yes"),
         ExitCode::Usage, "badFile"},
        {"snapshotOfANewerVersion", [](BadInput &on) { on.breakSnapshot("\"version\": 1", "\"version\": 99"); },
         words("show FILE"), ExitCode::Usage, "badFile"},
        {"snapshotCutOff", [](BadInput &on) { on.breakSnapshot("\"tenant\"", ""); }, words("compare SNAPSHOT FILE"),
         ExitCode::Usage, "badFile"},
        {"noSuchFile", [](BadInput &) {}, words("show nowhere/snapshot.json"), ExitCode::Usage, "usage"},
        {"cloudWithPlainHttp", [](BadInput &on) { on.writeCloud("login", "http://login.example.org"); },
         words("sign-in contoso.com"), ExitCode::Usage, "badFile"},
        {"cloudUnknown", [](BadInput &on) { on.cloud = u"moon"_s; }, words("sign-in contoso.com"), ExitCode::Usage,
         "usage"},
        {"noNetwork", [](BadInput &on) { on.writeCloud("login", "http://127.0.0.1:1/login"); },
         words("--device-code sign-in contoso.com"), ExitCode::Failed, "network"},
        {"noNetworkInPractice", [](BadInput &on) { on.writeCloud("login", "http://127.0.0.1:1/login"); },
         words("sign-in contoso.com"), ExitCode::Failed, "network"},
        {"proxyThatAsks", [](BadInput &on) { on.standBehindProxy(); }, words("--device-code sign-in contoso.com"),
         ExitCode::Failed, "proxyCredentials"},
        {"signInCancelled",
         [](BadInput &on) {
             on.signInEndsLike(practice::SignInFate::NeverEnds);
             on.interrupts = std::make_unique<cli::Interrupts>();
             on.person.callOnTimeout([&on] { Q_EMIT on.interrupts->interrupted(); });
             on.person.start(20);
         },
         words("sign-in fabrikam.com"), ExitCode::Failed, "cancelled"},
        {"signInThatNeverEnds", [](BadInput &on) { on.signInEndsLike(practice::SignInFate::NeverEnds); },
         words("--sign-in-timeout 1 sign-in fabrikam.com"), ExitCode::SignInFailed, "timeout"},
        // What an earlier run was given is gone with it, and nobody may be asked.
        {"noKeychain", [](BadInput &on) { on.loseKeychain({}); },
         words("--no-interactive --device-code show contoso.com"), ExitCode::SignInFailed, "signIn"},
        {"deadKeychain", [](BadInput &on) { on.loseKeychain("unix:path=/nonexistent/bus"); },
         words("--no-interactive show contoso.com"), ExitCode::SignInFailed, "signIn"},
        {"noTimeToSignIn", [](BadInput &) {}, words("--sign-in-timeout 0 sign-in fabrikam.com"), ExitCode::Usage,
         "usage"},
        {"tokenRefusedInTheMiddle",
         [](BadInput &on) {
             on.answerWith(
                 u"/graph/v1.0/policies"_s,
                 practice::Response(401, Json{{"error", {{"code", "InvalidAuthenticationToken"}, {"message", "No"}}}}));
         },
         words("show contoso.com"), ExitCode::SignInFailed, "signIn"},
        {"refreshRefusedInTheMiddle", [](BadInput &on) { on.refuseRefresh(); }, words("show contoso.com"),
         ExitCode::SignInFailed, "signIn"},
        {"signInRefused", [](BadInput &on) { on.signInEndsLike(practice::SignInFate::Decline); },
         words("sign-in fabrikam.com"), ExitCode::SignInFailed, "consent"},
        {"signInWithAWrongState", [](BadInput &on) { on.signInEndsLike(practice::SignInFate::WrongState); },
         words("sign-in fabrikam.com"), ExitCode::SignInFailed, "signIn"},
        {"unknownTenant", [](BadInput &) {}, words("sign-in nobody.example"), ExitCode::SignInFailed, "unavailable"},
        {"unknownPartner", [](BadInput &) {}, words("show contoso.com --partner nobody.example"), ExitCode::Usage,
         "notFound"},
        {"brokenAnswer", [](BadInput &on) { on.answerWith(u"/graph"_s, page("application/json", "{\"value\": [")); },
         words("show contoso.com"), ExitCode::Failed, "badAnswer"},
        {"answerIsAPage", [](BadInput &on) { on.answerWith(u"/graph"_s, page("text/html", "<html>Sign in</html>")); },
         words("show contoso.com"), ExitCode::Failed, "badAnswer"},
        {"wrongTypes", [](BadInput &on) { on.answerWith(u"/graph"_s, page("application/json", "{\"value\": 5}")); },
         words("show contoso.com"), ExitCode::Failed, "badAnswer"},
        {"enormousAnswer",
         [](BadInput &on) { on.answerWith(u"/graph"_s, page("application/json", QByteArray(65 * 1024 * 1024, ' '))); },
         words("show contoso.com"), ExitCode::Failed, "badAnswer"},
        {"damagedJournal", [](BadInput &on) { on.damageJournal(); }, words("history"), ExitCode::Failed, "storage"},
        {"damagedJournalForAnApply", [](BadInput &on) { on.damageJournal(); }, words("apply PLAN --yes"),
         ExitCode::Failed, "storage"},
        {"damagedTenants", [](BadInput &on) { on.damageTenants(); }, words("tenants"), ExitCode::Usage, "badFile"},
        {"damagedTenantsForARead", [](BadInput &on) { on.damageTenants(); }, words("show contoso.com"), ExitCode::Usage,
         "badFile"},
        {"damagedTenantsForASignOut", [](BadInput &on) { on.damageTenants(); }, words("sign-out contoso.com"),
         ExitCode::Usage, "badFile"},
        {"lockedJournal", [](BadInput &on) { on.keeper.emplace(on.dataFile(u"journal.sqlite"_s)); },
         words("apply PLAN --yes"), ExitCode::Failed, "storage"},
        {"lockedJournalForTheHistory", [](BadInput &on) { on.keeper.emplace(on.dataFile(u"journal.sqlite"_s)); },
         words("history"), ExitCode::Failed, "storage"},
        // The header of SQLite's log fits, the first page in it does not.
        {"fullDisk", [](BadInput &on) { on.tight.emplace(4096); }, words("apply PLAN --yes"), ExitCode::Failed,
         "storage"},
        {"noPlaceForTheResult", [](BadInput &) {}, words("snapshot contoso.com -o nowhere/s.json"), ExitCode::Failed,
         "storage"},
        {"endlessAnswer",
         [](BadInput &on) {
             on.endless.emplace();
             on.moveGraph(u"http://127.0.0.1:%1/graph"_s.arg(on.endless->serverPort()));
         },
         words("show contoso.com"), ExitCode::Failed, "badAnswer"},
        {"truncatedAnswer",
         [](BadInput &on) {
             on.brief.emplace();
             on.moveGraph(u"http://127.0.0.1:%1/graph"_s.arg(on.brief->serverPort()));
         },
         words("show contoso.com"), ExitCode::Failed, "badAnswer"},
        {"unknownRun", [](BadInput &) {}, words("history nosuchrun"), ExitCode::Usage, "notFound"},
        {"forbidden",
         [](BadInput &on) {
             on.answerWith(u"/graph"_s,
                           practice::Response(
                               403, Json{{"error", {{"code", "Authorization_RequestDenied"}, {"message", "No"}}}}));
         },
         words("show contoso.com"), ExitCode::Failed, "forbidden"},
        {"refusedAsSenseless",
         [](BadInput &on) {
             on.answerWith(u"/graph"_s, practice::Response(
                                            400, Json{{"error", {{"code", "Request_BadRequest"}, {"message", "No"}}}}));
         },
         words("show contoso.com"), ExitCode::Failed, "usage"},
        {"cancelledDeviceCode",
         [](BadInput &on) {
             on.server.cloud().changeFaults([](practice::Faults &faults) { faults.devicePollSeconds = 1; });
             on.person.callOnTimeout([&on] {
                 on.server.cloud().answerDevice(on.server.cloud().waitingUserCode(), practice::DeviceAnswer::Decline);
             });
             on.person.start(20);
         },
         words("--device-code sign-in contoso.com"), ExitCode::SignInFailed, "signIn"},
        {"expiredDeviceCode",
         [](BadInput &on) {
             on.server.cloud().changeFaults([](practice::Faults &faults) { faults.devicePollSeconds = 1; });
             on.person.callOnTimeout([&on] {
                 on.server.cloud().answerDevice(on.server.cloud().waitingUserCode(), practice::DeviceAnswer::Expire);
             });
             on.person.start(20);
         },
         words("--device-code sign-in contoso.com"), ExitCode::SignInFailed, "timeout"},
        {"noVerb", [](BadInput &) {}, {}, ExitCode::Usage, "usage"},
        {"unknownVerb", [](BadInput &) {}, words("frobnicate"), ExitCode::Usage, "usage"},
        {"unknownOption", [](BadInput &) {}, words("show contoso.com --bogus"), ExitCode::Usage, "usage"},
        {"unknownDirection", [](BadInput &) {},
         words("plan contoso.com --partner fabrikam.com --shared-channels up -o x.json"), ExitCode::Usage, "usage"},
        {"unknownSetting", [](BadInput &) {}, words("plan contoso.com --set entra.nothing=true -o x.json"),
         ExitCode::Usage, "usage"},
    };
    return all;
}

class EveryBadInput : public BadInput, public ::testing::WithParamInterface<Case>
{
};

TEST_P(EveryBadInput, isSaidPlainlyAndChangesNothing)
{
    const Case &one = GetParam();
    one.spoil(*this);
    QStringList typed;
    for (const QString &word : one.words)
        typed << filled(word);
    const QByteArray before = dataContent();
    QSet<QString> sentences;
    for (const QString &language : {u"en"_s, u"nl"_s, u"sv"_s}) {
        const CliRun result = run(QStringList{u"--lang"_s, language, u"--format"_s, u"json"_s} + typed);
        EXPECT_EQ(result.code, one.code) << result.out.toStdString() << result.err.toStdString();
        EXPECT_EQ(result.errorKind(), QLatin1String(one.kind)) << result.out.toStdString();
        EXPECT_FALSE(result.errorSentence().isEmpty());
        EXPECT_TRUE(result.err.contains(result.errorSentence().toUtf8()));
        sentences.insert(result.errorSentence());
    }
    EXPECT_EQ(sentences.size(), 3) << "a sentence for each language";
    EXPECT_EQ(dataContent(), before);
}

TEST_F(BadInput, aValueThatNobodyKnowsIsShownAsItCame)
{
    breakSnapshot("\"allowInvitesFrom\": \"", "\"allowInvitesFrom\": \"martians, not ");
    const CliRun shown = run({u"--format"_s, u"json"_s, u"show"_s, broken});
    EXPECT_EQ(shown.code, ExitCode::Fine);
    EXPECT_TRUE(shown.out.contains("martians, not ")) << shown.out.toStdString();
    EXPECT_TRUE(run({u"show"_s, broken}).out.contains("martians, not "));
}

TEST_F(BadInput, whatNobodyKnowsIsKeptThroughAWrite)
{
    breakSnapshot("\"isMfaAccepted\":", "\"isMartianAccepted\": \"on Tuesdays\", \"isMfaAccepted\":");
    // The first one in the file is the default's.
    const CliRun planned = run({u"--format"_s, u"json"_s, u"plan"_s, broken, u"--set"_s,
                                u"entra.trust.compliantDevice=true"_s, u"-o"_s, file(u"kept.json"_s)});
    ASSERT_EQ(planned.code, ExitCode::Fine) << planned.err.toStdString();
    const Json trust = planned.json()["tenants"][0]["steps"][0]["request"]["body"]["inboundTrust"];
    EXPECT_EQ(textAt(trust, "isMartianAccepted"), u"on Tuesdays"_s) << trust.dump();
    EXPECT_EQ(trust["isCompliantDeviceAccepted"], true);
}

INSTANTIATE_TEST_SUITE_P(Cases, EveryBadInput, ::testing::ValuesIn(cases()),
                         [](const auto &one) { return std::string(one.param.name); });
} // namespace
} // namespace entente::test
