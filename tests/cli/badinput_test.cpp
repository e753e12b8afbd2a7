// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is broken, wrong, hostile or missing: the exit code, the kind, a sentence in each language, and that data
// folder and journal are as they were.
#include "tests/cli/clifixture.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace entente::test
{
namespace
{
using cli::ExitCode;

/// Answers every request with a text that never ends.
class EndlessServer : public QTcpServer
{
public:
    EndlessServer()
    {
        EXPECT_TRUE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->property("answering").toBool())
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"value\": [\"");
                socket->setProperty("answering", true);
            });
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
                if (socket->bytesToWrite() < 1024 * 1024)
                    socket->write(QByteArray(1024 * 1024, 'x'));
            });
        });
    }
};

/// Another program that keeps the journal to itself.
class JournalKeeper
{
public:
    explicit JournalKeeper(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"keeper"_s))
    {
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open() && QSqlQuery(m_database).exec(u"BEGIN IMMEDIATE"_s));
    }
    ~JournalKeeper()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"keeper"_s);
    }

private:
    QSqlDatabase m_database;
};

/// No file of this process grows beyond this: the kernel refuses, as it does where the disk is full.
class TightDisk
{
public:
    explicit TightDisk(rlim_t bytes) : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        EXPECT_EQ(getrlimit(RLIMIT_FSIZE, &m_old), 0);
        rlimit tight = m_old;
        tight.rlim_cur = bytes;
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    }
    ~TightDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

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

    /// The same definition file with another address in it: the tenants are known in that cloud.
    void moveGraph(const QString &address)
    {
        Json definition = *parseJson(readFile(cloud));
        definition["graph"] = address;
        QFile file(cloud);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(toBytes(definition)) > 0);
    }

    std::optional<EndlessServer> endless;
    std::optional<JournalKeeper> keeper;
    std::optional<TightDisk> tight;
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
        {"lockedJournal", [](BadInput &on) { on.keeper.emplace(on.dataFile(u"journal.sqlite"_s)); },
         words("apply PLAN --yes"), ExitCode::Failed, "storage"},
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
    for (const QString &language : {u"en"_s, u"nl"_s, u"sv"_s}) {
        const CliRun result = run(QStringList{u"--lang"_s, language, u"--format"_s, u"json"_s} + typed);
        EXPECT_EQ(result.code, one.code) << result.out.toStdString() << result.err.toStdString();
        EXPECT_EQ(result.errorKind(), QLatin1String(one.kind)) << result.out.toStdString();
        EXPECT_FALSE(result.errorSentence().isEmpty());
        EXPECT_TRUE(result.err.contains(result.errorSentence().toUtf8()));
    }
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
