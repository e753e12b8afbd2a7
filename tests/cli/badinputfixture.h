// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace entente::test
{
using namespace Qt::StringLiterals;

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

/// Announces more than it sends, and hangs up.
class BriefServer : public QTcpServer
{
public:
    BriefServer()
    {
        EXPECT_TRUE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
                              "{\"value\": []}");
                socket->disconnectFromHost();
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
    /// From the first use of a token on it counts as expired, and nobody gets another.
    void refuseRefresh()
    {
        practice::OverrideRule rule;
        rule.pathPrefix = u"/login/"_s;
        rule.answer = [](const practice::Request &request) -> std::optional<practice::Response> {
            if (!request.body.contains("grant_type=refresh_token"))
                return std::nullopt;
            return practice::Response(400, Json{{"error", "invalid_grant"},
                                                {"error_description", "AADSTS50173: The grant has been revoked."},
                                                {"error_codes", Json::array({50173})}});
        };
        server.cloud().changeFaults([&rule](practice::Faults &faults) {
            faults.tokenUses = 1;
            faults.overrides.push_back(rule);
        });
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

    void damageJournal() const
    {
        QFile journal(dataFile(u"journal.sqlite"_s));
        ASSERT_TRUE(journal.open(QIODevice::ReadWrite) && journal.write("not a database") > 0);
    }
    void damageTenants() const
    {
        QFile known(dataFile(u"tenants.json"_s));
        ASSERT_TRUE(known.open(QIODevice::WriteOnly) && known.write("{\"format\": ") > 0 && known.flush());
    }

    /// A computer without a keychain: `bus` is no address, or one where nobody listens. What is not for practice is
    /// where a keychain would be asked.
    void loseKeychain(const QByteArray &bus)
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        changeDefinition("practice", false);
    }

    /// The same definition file with another address in it: the tenants are known in that cloud.
    void moveGraph(const QString &address) { changeDefinition("graph", address); }
    void changeDefinition(const char *member, const Json &value)
    {
        Json definition = *parseJson(readFile(cloud));
        definition[member] = value;
        QFile file(cloud);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(toBytes(definition)) > 0);
    }
    /// Whoever is shown a device code enters it.
    void approveDeviceCodes()
    {
        server.cloud().changeFaults([](practice::Faults &faults) { faults.devicePollSeconds = 1; });
        person.callOnTimeout(
            [this] { server.cloud().answerDevice(server.cloud().waitingUserCode(), practice::DeviceAnswer::Approve); });
        person.start(20);
    }

    std::optional<EndlessServer> endless;
    std::optional<BriefServer> brief;
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

    void TearDown() override
    {
        qunsetenv("https_proxy");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus);
        qputenv("XDG_RUNTIME_DIR", m_runtime);
    }

private:
    const QByteArray m_bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray m_runtime = qgetenv("XDG_RUNTIME_DIR");

    static QByteArray replaced(const QString &path, const char *text, const char *by)
    {
        QByteArray bytes = readFile(path);
        const qsizetype at = bytes.indexOf(text);
        EXPECT_GE(at, 0) << text;
        return bytes.replace(at, qstrlen(text), by);
    }
};
} // namespace entente::test
