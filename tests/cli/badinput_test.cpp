// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is broken, wrong, hostile or missing: the exit code, the kind, a sentence in each language, and that data
// folder and journal are as they were.
#include "tests/cli/clifixture.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
using cli::ExitCode;

class BadInput : public CliTest
{
public:
    /// Words of the case: PLAN, SNAPSHOT and FILE stand for a good plan, a good snapshot and what `broken` wrote.
    QString filled(const QString &word) const
    {
        return word == u"PLAN"_s ? plan : word == u"SNAPSHOT"_s ? snapshot : word == u"FILE"_s ? broken : word;
    }

    void answerWith(const QString &pathPrefix, const practice::Response &response)
    {
        practice::OverrideRule rule;
        rule.pathPrefix = pathPrefix;
        rule.answer = [response](const practice::Request &) {
            return response;
        };
        server.cloud().changeFaults([&rule](practice::Faults &faults) { faults.overrides.push_back(rule); });
    }
    void signInEndsLike(practice::SignInFate fate)
    {
        server.cloud().changeFaults([fate](practice::Faults &faults) { faults.signIn = fate; });
    }
    /// The good plan with one text in it replaced.
    void breakPlan(const char *text, const char *by) { broken = writeFile(u"broken.json"_s, replaced(plan, text, by)); }
    void breakSnapshot(const char *text, const char *by)
    {
        broken = writeFile(u"broken.json"_s, replaced(snapshot, text, by));
    }
    /// A cloud on the internet, behind a proxy that asks for a password.
    void standBehindProxy()
    {
        proxy = std::make_unique<ScriptedServer>([](const SeenRequest &) {
            return ScriptedAnswer::json(407, Json(), "Proxy-Authenticate: Basic realm=\"office\"\r\n");
        });
        qputenv("https_proxy", proxy->url().toEncoded());
        Json definition = {{"name", "lab"}, {"clientId", "11111111-2222-4333-8444-555555555555"}};
        definition["login"] = "https://login.lab.example";
        definition["graph"] = "https://graph.lab.example";
        cloud = writeFile(u"cloud.json"_s, toBytes(definition));
    }
    void writeCloud(const char *member, const char *value)
    {
        Json definition = *parseJson(readFile(cloud));
        definition[member] = value;
        cloud = writeFile(u"cloud.json"_s, toBytes(definition));
    }

    QString plan, snapshot, broken;
    QTimer person; ///< who does something while a command waits
    std::unique_ptr<ScriptedServer> proxy;

protected:
    void SetUp() override
    {
        snapshot = file(u"snapshot.json"_s);
        ASSERT_EQ(run({u"snapshot"_s, u"contoso.com"_s, u"-o"_s, snapshot}).code, ExitCode::Fine);
        ASSERT_EQ(run({u"sign-in"_s, u"fabrikam.com"_s}).code, ExitCode::Fine);
        plan = makePlan();
        // Something is in the journal already.
        const QString first = file(u"first.json"_s);
        ASSERT_EQ(run({u"plan"_s, u"contoso.com"_s, u"--partner"_s, u"fabrikam.com"_s, u"--set"_s,
                       u"entra.trust.hybridDevice=true"_s, u"-o"_s, first})
                      .code,
                  ExitCode::Fine);
        ASSERT_EQ(run({u"apply"_s, first, u"--yes"_s}).code, ExitCode::Fine);
    }

    void TearDown() override { qunsetenv("https_proxy"); }

private:
    static QByteArray replaced(const QString &path, const char *text, const char *by)
    {
        QByteArray bytes = readFile(path);
        const qsizetype at = bytes.indexOf(text);
        EXPECT_GE(at, 0) << text;
        return bytes.replace(at, qstrlen(text), by);
    }
};

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
         words("sign-in fabrikam.com"), ExitCode::SignInFailed, "cancelled"},
        {"signInThatNeverEnds", [](BadInput &on) { on.signInEndsLike(practice::SignInFate::NeverEnds); },
         words("--sign-in-timeout 1 sign-in fabrikam.com"), ExitCode::SignInFailed, "timeout"},
        {"noTimeToSignIn", [](BadInput &) {}, words("--sign-in-timeout 0 sign-in fabrikam.com"), ExitCode::Usage,
         "usage"},
        {"tokenRefusedInTheMiddle",
         [](BadInput &on) {
             on.answerWith(
                 u"/graph/v1.0/policies"_s,
                 practice::Response(401, Json{{"error", {{"code", "InvalidAuthenticationToken"}, {"message", "No"}}}}));
         },
         words("show contoso.com"), ExitCode::SignInFailed, "signIn"},
        {"signInRefused", [](BadInput &on) { on.signInEndsLike(practice::SignInFate::Decline); },
         words("sign-in fabrikam.com"), ExitCode::SignInFailed, "consent"},
        {"signInWithAWrongState", [](BadInput &on) { on.signInEndsLike(practice::SignInFate::WrongState); },
         words("sign-in fabrikam.com"), ExitCode::SignInFailed, "signIn"},
        {"unknownTenant", [](BadInput &) {}, words("sign-in nobody.example"), ExitCode::SignInFailed, "unavailable"},
        {"unknownPartner", [](BadInput &) {}, words("show contoso.com --partner nobody.example"), ExitCode::Failed,
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
        {"damagedJournal",
         [](BadInput &on) {
             QFile journal(on.dataFile(u"journal.sqlite"_s));
             ASSERT_TRUE(journal.open(QIODevice::ReadWrite) && journal.write("not a database") > 0);
         },
         words("history"), ExitCode::Failed, "storage"},
        {"unknownRun", [](BadInput &) {}, words("history nosuchrun"), ExitCode::Failed, "notFound"},
        {"forbidden",
         [](BadInput &on) {
             on.answerWith(u"/graph"_s,
                           practice::Response(
                               403, Json{{"error", {{"code", "Authorization_RequestDenied"}, {"message", "No"}}}}));
         },
         words("show contoso.com"), ExitCode::Failed, "forbidden"},
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
        {"unknownVerb", [](BadInput &) {}, words("frobnicate"), ExitCode::Usage, "usage"},
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
    for (const QString &language : {u"en"_s, u"nl"_s, u"sv"_s}) {
        const CliRun result = run(QStringList{u"--lang"_s, language, u"--format"_s, u"json"_s} + typed);
        EXPECT_EQ(result.code, one.code) << result.out.toStdString() << result.err.toStdString();
        EXPECT_EQ(result.errorKind(), QLatin1String(one.kind)) << result.out.toStdString();
        EXPECT_FALSE(result.errorSentence().isEmpty());
        EXPECT_TRUE(result.err.contains(result.errorSentence().toUtf8()));
    }
    EXPECT_EQ(dataContent(), before);
}

INSTANTIATE_TEST_SUITE_P(Cases, EveryBadInput, ::testing::ValuesIn(cases()),
                         [](const auto &one) { return std::string(one.param.name); });
} // namespace
} // namespace entente::test
