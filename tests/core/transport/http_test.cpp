// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transport/transportfixture.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

#include <limits>

namespace entente::test
{
using namespace Qt::StringLiterals;

/// What goes wrong on the wire, one request at a time and without second tries.
class HttpTest : public TransportFixture
{
protected:
    HttpTest() { options.maxAttempts = 1; }

    Error failureOf(Request request, ScriptedAnswer answer)
    {
        server.setScript([answer](const SeenRequest &) { return answer; });
        const Result<Response> result = send(std::move(request));
        EXPECT_FALSE(result);
        return result ? Error() : result.error();
    }
    Error readFailure(ScriptedAnswer answer)
    {
        return failureOf(Request::get(Service::Graph, u"/x"_s), std::move(answer));
    }
    Error writeFailure(ScriptedAnswer answer)
    {
        return failureOf(Request::write(Verb::Post, Service::Graph, u"/x"_s, Json::object()), std::move(answer));
    }
};

TEST_F(HttpTest, refusesAnAnswerOverTheLimitHoweverItIsAnnounced)
{
    EXPECT_EQ(TransportOptions().limits.maxBytes, 67'108'864) << "64 MiB";
    options.limits.maxBytes = 1'000;
    const QByteArray big = QByteArray(1'001, ' ');
    const QByteArray announced = "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n" + big;
    const QByteArray unannounced = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + big;
    for (const QByteArray &bytes : {announced, unannounced}) {
        const Error error = readFailure(ScriptedAnswer::raw(bytes));
        EXPECT_EQ(error.kind, ErrorKind::BadAnswer);
        EXPECT_EQ(error.code, u"answer.tooLarge"_s);
    }
    EXPECT_TRUE(writeFailure(ScriptedAnswer::raw(announced)).mayHaveBeenDone);
}

TEST_F(HttpTest, takesAnAnswerOfExactlyTheLimit)
{
    options.limits.maxBytes = 1'000;
    server.setScript([](const SeenRequest &) {
        return ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{}" + QByteArray(998, ' '));
    });
    EXPECT_TRUE(get(u"/x"_s));
}

TEST_F(HttpTest, stopsReadingAnEndlessAnswerAtTheLimit)
{
    options.limits.maxBytes = 4 * 1024 * 1024;
    ScriptedAnswer answer;
    answer.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[";
    answer.endless = QByteArray(256 * 1024, '0');
    const Error error = readFailure(answer);
    EXPECT_EQ(error.code, u"answer.tooLarge"_s);
}

TEST_F(HttpTest, countsBytesAfterDecompression)
{
    // zlib stream of 100,000 spaces, in the frame that "deflate" means; 120 bytes or so on the wire.
    const QByteArray packed = qCompress(QByteArray(100'000, ' '), 9).mid(4);
    options.limits.maxBytes = 50'000;
    const Error error =
        readFailure(ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                                        QByteArray::number(packed.size()) + "\r\n\r\n" + packed));
    EXPECT_EQ(error.code, u"answer.tooLarge"_s);
}

TEST_F(HttpTest, unpacksAnAnswerThatCompressesVeryWell)
{
    const QByteArray text = "[" + QByteArray(12'000'000, ' ') + "7]"; // Qt's own guard begins at 10 MiB and 40:1
    const QByteArray packed = qCompress(text, 9).mid(4);
    ASSERT_GT(text.size(), 400 * packed.size());
    server.setScript([&packed](const SeenRequest &) {
        return ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                                   QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
    });
    const Result<Response> result = get(u"/x"_s);
    ASSERT_TRUE(result) << result.error().code.toStdString();
    EXPECT_EQ(result->json, Json::array({7}));
}

TEST_F(HttpTest, tellsATruncatedAnswerFromACompleteOne)
{
    for (const QByteArray bytes : {"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1",
                                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1",
                                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[1\r\n"}) {
        const Error error = readFailure(ScriptedAnswer::raw(bytes));
        EXPECT_EQ(error.kind, ErrorKind::BadAnswer) << bytes.toStdString();
        EXPECT_EQ(error.code, u"answer.truncated"_s) << bytes.toStdString();
        EXPECT_TRUE(writeFailure(ScriptedAnswer::raw(bytes)).mayHaveBeenDone) << bytes.toStdString();
    }
}

TEST_F(HttpTest, doesNotTakeWhatIsNoHttpForAnAnswer)
{
    for (const QByteArray bytes :
         {"SSH-2.0-OpenSSH_9\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n{}", "\r\n\r\n\r\n", "HTTP/1.1 000 OK\r\n\r\n{}"}) {
        const Error error = readFailure(ScriptedAnswer::raw(bytes));
        EXPECT_EQ(error.code, u"network.dropped"_s) << bytes.toStdString();
        EXPECT_FALSE(error.message.isEmpty());
    }
}

TEST_F(HttpTest, followsNoRedirectAndSendsTheTokenNowhere)
{
    ScriptedServer elsewhere([](const SeenRequest &) { return ScriptedAnswer::json(200, Json::object()); });
    for (const int status : {301, 302, 303, 307, 308}) {
        const Error error =
            readFailure(ScriptedAnswer::json(status, Json(), "Location: " + elsewhere.url().toEncoded() + "/x\r\n"));
        EXPECT_EQ(error.kind, ErrorKind::BadAnswer) << status;
        EXPECT_EQ(error.code, u"answer.redirect"_s) << status;
    }
    EXPECT_TRUE(elsewhere.seen().empty());
}

TEST_F(HttpTest, keepsNoCookies)
{
    server.setScript(
        [](const SeenRequest &) { return ScriptedAnswer::json(200, Json::object(), "Set-Cookie: a=b\r\n"); });
    ASSERT_TRUE(get(u"/x"_s));
    ASSERT_TRUE(get(u"/x"_s));
    EXPECT_TRUE(server.seen().back().header("Cookie").isEmpty());
    EXPECT_TRUE(network.cookieJar()->cookiesForUrl(server.url()).isEmpty());
}

TEST_F(HttpTest, givesUpOnASilentServer)
{
    options.transferTimeout = std::chrono::milliseconds(50);
    const Error read = readFailure(ScriptedAnswer::silence());
    EXPECT_EQ(read.kind, ErrorKind::Timeout);
    EXPECT_FALSE(read.mayHaveBeenDone);
    const Error write = writeFailure(ScriptedAnswer::silence());
    EXPECT_EQ(write.kind, ErrorKind::Timeout);
    EXPECT_TRUE(write.mayHaveBeenDone);
    EXPECT_EQ(server.count("POST"), 1);
}

TEST_F(HttpTest, knowsThatNothingWasSentWhereNobodyListens)
{
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress::LocalHost));
    cloud.graph.setPort(gone.serverPort());
    gone.close();
    const Result<Response> result = write(Verb::Post, u"/x"_s, Json::object());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Network);
    EXPECT_EQ(result.error().code, u"network.refused"_s);
    EXPECT_FALSE(result.error().mayHaveBeenDone);
}

TEST_F(HttpTest, namesAHostThatIsNotThere)
{
    cloud.graph = QUrl(u"https://no-such-host.invalid"_s);
    const Result<Response> result = write(Verb::Delete, u"/x"_s, Json());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"network.hostNotFound"_s);
    EXPECT_FALSE(result.error().mayHaveBeenDone);
}

/// Qt would send it again by itself, see HttpExchange.
TEST_F(HttpTest, sendsADroppedWriteOnceOnANewAndOnAKeptConnection)
{
    for (const Verb verb : {Verb::Post, Verb::Patch, Verb::Put, Verb::Delete}) {
        const QByteArray name = verbName(verb);
        server.setScript([name](const SeenRequest &request) {
            return request.verb == name ? ScriptedAnswer::drop() : ScriptedAnswer::json(200, Json::object());
        });
        const Json body = verb == Verb::Delete ? Json() : Json::object();
        for (int round = 1; round <= 2; ++round) {
            const Result<Response> result = write(verb, u"/x"_s, body);
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().kind, ErrorKind::Network);
            EXPECT_TRUE(result.error().mayHaveBeenDone);
            EXPECT_EQ(server.count(name), round) << name.toStdString();
            ASSERT_TRUE(get(u"/keep"_s)) << "leaves a connection open for the next round";
        }
    }
}

TEST_F(HttpTest, retriesNoWriteWhateverTheServiceSays)
{
    options.maxAttempts = 6;
    for (const int status : {429, 500, 502, 503, 504}) {
        const Error error = writeFailure(ScriptedAnswer::json(status, Json::object(), "Retry-After: 5\r\n"));
        EXPECT_TRUE(error.mayHaveBeenDone) << status;
        EXPECT_EQ(error.retryAfter, std::chrono::milliseconds(5'000)) << status;
        clock.advance(std::chrono::seconds(6)); // the gate is open again
    }
    EXPECT_EQ(server.count("POST"), 5);
}

TEST_F(HttpTest, endsAnAnswerThatNeverComesToItsEnd)
{
    options.requestTimeout = std::chrono::milliseconds(100);
    options.limits.maxBytes = std::numeric_limits<qint64>::max();
    ScriptedAnswer drip;
    drip.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[";
    drip.endless = " ";
    const Error read = readFailure(drip);
    EXPECT_EQ(read.kind, ErrorKind::Timeout);
    EXPECT_EQ(read.code, u"network.timeout"_s);
    EXPECT_FALSE(read.mayHaveBeenDone);
    EXPECT_TRUE(writeFailure(drip).mayHaveBeenDone);
}
} // namespace entente::test
