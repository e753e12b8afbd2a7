// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/proxycredentials.h"
#include "tests/core/transport/transportfixture.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace entente::test
{
using namespace Qt::StringLiterals;

namespace
{
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A listener whose certificate nobody has signed; nothing where the openssl program is missing.
std::unique_ptr<QSslServer> selfSignedListener()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-days"_s,
                                 u"2"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return nullptr;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentsOf(certificate)));
    configuration.setPrivateKey(QSslKey(contentsOf(key), QSsl::Ec));
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(configuration);
    return listener;
}
} // namespace

class SecurityTest : public TransportFixture
{
};

TEST_F(SecurityTest, sendsNothingToAServerWhoseCertificateNobodySigned)
{
    std::unique_ptr<QSslServer> listener = selfSignedListener();
    if (!listener)
        GTEST_SKIP() << "there is no openssl program to make a certificate with";
    ScriptedServer secure(std::move(listener),
                          [](const SeenRequest &) { return ScriptedAnswer::json(200, Json::object()); });
    cloud.graph = secure.url(u"https"_s);
    for (const Verb verb : {Verb::Get, Verb::Post}) {
        const Result<Response> result =
            send(verb == Verb::Get ? Request::get(Service::Graph, u"/x"_s)
                                   : Request::write(verb, Service::Graph, u"/x"_s, Json::object()));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::Network);
        EXPECT_EQ(result.error().code, u"network.tls"_s);
        EXPECT_TRUE(result.error().message.contains(u"self-signed"_s)) << result.error().message.toStdString();
        EXPECT_FALSE(result.error().mayHaveBeenDone);
    }
    EXPECT_TRUE(secure.seen().empty());
    EXPECT_TRUE(clock.sleeps().empty()) << "a second try would not make the certificate better";
}

/// The scripted server is the proxy here: it sees whole addresses and asks for a name and password.
class ProxyTest : public TransportFixture
{
protected:
    ProxyTest()
    {
        network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, server.port()));
        server.setScript([this](const SeenRequest &request) {
            const QByteArray given = request.header("Proxy-Authorization");
            return given == "Basic " + expected.toBase64()
                       ? ScriptedAnswer::json(200, Json::object())
                       : ScriptedAnswer::json(407, Json(), "Proxy-Authenticate: Basic realm=\"office\"\r\n");
        });
        wantedSpy = std::make_unique<QSignalSpy>(&credentials, &ProxyCredentials::wanted);
    }

    static QString nameOf(const ScriptedServer &proxy) { return u"127.0.0.1:%1"_s.arg(proxy.port()); }
    QString name() const { return nameOf(server); }

    QByteArray expected = "anna:right";
    ProxyCredentials credentials{network};
    std::unique_ptr<QSignalSpy> wantedSpy;
};

TEST_F(ProxyTest, thatAsksIsAnErrorUntilAPersonAnswers)
{
    const Result<Response> unanswered = get(u"/x"_s);
    ASSERT_FALSE(unanswered);
    EXPECT_EQ(unanswered.error().kind, ErrorKind::ProxyCredentials);
    ASSERT_EQ(wantedSpy->count(), 1);
    EXPECT_EQ(wantedSpy->first().first().toString(), name());

    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_EQ(wantedSpy->count(), 1) << "not asked again before there was an answer";

    credentials.set(name(), u"anna"_s, u"right"_s);
    EXPECT_TRUE(get(u"/x"_s));
    EXPECT_TRUE(server.seen().back().target.startsWith("http://")) << "it went through the proxy";
}

TEST_F(ProxyTest, isAskedForAgainAfterNobodyWantedToAnswer)
{
    EXPECT_FALSE(get(u"/x"_s));
    credentials.declined(name());
    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_EQ(wantedSpy->count(), 2);
    credentials.set(name(), {}, {}); // what a dismissed dialog yields
    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_EQ(wantedSpy->count(), 3);
    credentials.set(name(), u"anna"_s, u"right"_s);
    EXPECT_TRUE(get(u"/x"_s));
}

TEST_F(ProxyTest, thatRefusesTheAnswerIsAskedOnceAndReportedAgain)
{
    EXPECT_FALSE(get(u"/x"_s));
    credentials.set(name(), u"anna"_s, u"wrong"_s);
    const auto before = server.seen().size();
    const Result<Response> refused = get(u"/x"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::ProxyCredentials);
    EXPECT_LE(server.seen().size(), before + 2) << "the same wrong password again and again locks accounts";
    EXPECT_EQ(wantedSpy->count(), 2);
    credentials.set(name(), u"anna"_s, u"right"_s);
    EXPECT_TRUE(get(u"/x"_s));
}

TEST_F(ProxyTest, getsOnlyThePasswordThatWasTypedForIt)
{
    EXPECT_FALSE(get(u"/x"_s));
    credentials.set(name(), u"anna"_s, u"right"_s);
    ScriptedServer other([](const SeenRequest &) {
        return ScriptedAnswer::json(407, Json(), "Proxy-Authenticate: Basic realm=\"office\"\r\n");
    });
    network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, other.port()));
    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_FALSE(other.seen().empty());
    for (const SeenRequest &seen : other.seen())
        EXPECT_TRUE(seen.header("Proxy-Authorization").isEmpty());
}

TEST_F(ProxyTest, keepsTheirOwnPasswordsWhereTwoAskSideBySide)
{
    const QByteArray othersOwn = "Basic " + QByteArray("bert:other").toBase64();
    ScriptedServer other([&othersOwn](const SeenRequest &request) {
        return request.header("Proxy-Authorization") == othersOwn
                   ? ScriptedAnswer::json(200, Json::object())
                   : ScriptedAnswer::json(407, Json(), "Proxy-Authenticate: Basic realm=\"office\"\r\n");
    });
    EXPECT_FALSE(get(u"/x"_s));
    network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, other.port()));
    EXPECT_FALSE(get(u"/x"_s));
    ASSERT_EQ(wantedSpy->count(), 2);

    // The person answers the first question only now.
    credentials.set(name(), u"anna"_s, u"right"_s);
    EXPECT_FALSE(get(u"/x"_s));
    for (const SeenRequest &seen : other.seen())
        EXPECT_TRUE(seen.header("Proxy-Authorization").isEmpty()) << "that was typed for another proxy";
    EXPECT_EQ(wantedSpy->count(), 2) << "the second question is still open";

    credentials.set(nameOf(other), u"bert"_s, u"other"_s);
    EXPECT_TRUE(get(u"/x"_s));
    network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, server.port()));
    EXPECT_TRUE(get(u"/x"_s));
}

TEST_F(ProxyTest, takesNoAnswerForAProxyThatDoesNotAsk)
{
    credentials.set(name(), u"anna"_s, u"right"_s);
    EXPECT_FALSE(get(u"/x"_s));
    EXPECT_EQ(wantedSpy->count(), 1);
}

/// A manager of its own, whose proxy comes from the environment, and one request through it.
class EnvironmentProxyTest : public ProxyTest
{
protected:
    ~EnvironmentProxyTest() override { qunsetenv("http_proxy"); }

    int statusWith(const QByteArray &proxyUser, const AskProxyLogin &ask)
    {
        qputenv("http_proxy", "http://" + proxyUser + "127.0.0.1:" + QByteArray::number(server.port()));
        QNetworkAccessManager own;
        const ProxyCredentials attached(own, ask);
        const std::unique_ptr<QNetworkReply> reply(own.get(QNetworkRequest(QUrl(u"http://api.example/x"_s))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        EXPECT_TRUE(finished.wait(20'000));
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
};

TEST_F(EnvironmentProxyTest, takesTheNameAndPasswordFromTheAddress)
{
    expected = "anna:r@ght";
    int questions = 0;
    const AskProxyLogin ask = [&questions](const QString &) {
        ++questions;
        return std::nullopt;
    };
    EXPECT_EQ(statusWith("anna:r%40ght@", ask), 200);
    EXPECT_EQ(questions, 0);
}

TEST_F(EnvironmentProxyTest, waitsForAPersonWhoIsAsked)
{
    std::vector<ProxyLogin> answers = {{u"anna"_s, u"right"_s}, {u"anna"_s, u"wrong"_s}};
    QStringList asked;
    const AskProxyLogin ask = [&](const QString &proxy) -> std::optional<ProxyLogin> {
        asked << proxy;
        if (answers.empty())
            return std::nullopt;
        const ProxyLogin next = answers.back();
        answers.pop_back();
        return next;
    };
    EXPECT_EQ(statusWith({}, ask), 200);
    EXPECT_EQ(asked, QStringList(2, u"127.0.0.1:%1"_s.arg(server.port())));
    expected = "anna:another";
    EXPECT_EQ(statusWith({}, ask), 407) << "nobody wants to answer any more";
}

TEST_F(ProxyTest, isNotAskedForTheWayToThisMachine)
{
    ASSERT_TRUE(network.proxyFactory() == nullptr) << "replaced by setProxy above";
    QNetworkAccessManager fresh;
    const ProxyCredentials attached(fresh);
    ASSERT_TRUE(fresh.proxyFactory());
    qputenv("http_proxy", "http://proxy.example:3128");
    const QNetworkProxyQuery loopback(server.url());
    const QList<QNetworkProxy> chosen = fresh.proxyFactory()->queryProxy(loopback);
    qunsetenv("http_proxy");
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().type(), QNetworkProxy::NoProxy);
}
} // namespace entente::test
