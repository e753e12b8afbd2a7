// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbacklistener.h"

#include <gmock/gmock.h>

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using State = entente::LoopbackRequest::State;

namespace entente
{
namespace
{
LoopbackRequest readHead(const QByteArray &firstLine, const QByteArray &host = "localhost:8400")
{
    return LoopbackRequest::read(firstLine + "\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n", 8400);
}

/// Sends the pieces one after the other and returns everything that comes back until the connection closes.
QByteArray talk(const QHostAddress &address, quint16 port, const QList<QByteArray> &pieces)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    for (const QByteArray &piece : pieces) {
        socket.write(piece);
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket.bytesToWrite() == 0; }));
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    return socket.readAll();
}
} // namespace

TEST(LoopbackRequest, decodesTheQueryOnce)
{
    const LoopbackRequest request = readHead("GET /?code=a%2Bb+c%2525&state=s&state=t&=x&flag HTTP/1.1");
    ASSERT_EQ(request.state, State::Complete);
    EXPECT_EQ(request.path, u"/"_s);
    EXPECT_EQ(request.parameter(u"code"_s), u"a+b c%25"_s);
    EXPECT_EQ(request.parameter(u"state"_s), u"s"_s);
    EXPECT_FALSE(request.parameters.contains(u"flag"_s));
    EXPECT_TRUE(request.hostIsOurs);
}

TEST(LoopbackRequest, knowsWhoIsMeant)
{
    EXPECT_TRUE(readHead("GET / HTTP/1.1", "127.0.0.1:8400").hostIsOurs);
    EXPECT_TRUE(readHead("GET / HTTP/1.1", "[::1]:8400").hostIsOurs);
    EXPECT_FALSE(readHead("GET / HTTP/1.1", "evil.example:8400").hostIsOurs);
    EXPECT_FALSE(readHead("GET / HTTP/1.1", "localhost:8401").hostIsOurs);
}

TEST(LoopbackRequest, tellsPartialFromBroken)
{
    EXPECT_EQ(LoopbackRequest::read("GET / HT", 1).state, State::Partial);
    EXPECT_EQ(LoopbackRequest::read("\r\n\r\n", 1).state, State::Malformed);
    EXPECT_EQ(LoopbackRequest::read(QByteArray("\x16\x03\x01\0\r\n\r\n", 8), 1).state, State::Malformed);
    EXPECT_EQ(LoopbackRequest::read("GET http://evil.example/ HTTP/1.1\r\n\r\n", 1).state, State::Malformed);
    EXPECT_EQ(LoopbackRequest::read(QByteArray(maxLoopbackHead + 1, 'x'), 1).state, State::TooLarge);
    EXPECT_EQ(readHead("GET /?" + QByteArray(maxLoopbackHead, 'x') + " HTTP/1.1").state, State::TooLarge);
}

TEST(LoopbackRequest, pagesCarryTextNotMarkup)
{
    const QByteArray page = loopbackPage("200 OK", u"<b>"_s, u"a & b"_s);
    EXPECT_THAT(page.toStdString(), ::testing::HasSubstr("<h1>&lt;b&gt;</h1><p>a &amp; b</p>"));
    EXPECT_THAT(page.toStdString(), ::testing::HasSubstr("Content-Security-Policy: default-src 'none'"));
}

TEST(LoopbackListener, answersOnBothAddressesOfThisComputerOnly)
{
    int asked = 0;
    LoopbackListener listener([&asked](const LoopbackRequest &) {
        ++asked;
        return loopbackPage("200 OK", u"hello"_s, {});
    });
    ASSERT_TRUE(listener.listen());
    const QByteArray request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    EXPECT_TRUE(talk(QHostAddress::LocalHost, listener.port(), {request}).startsWith("HTTP/1.1 200 OK"));
    if (QTcpServer probe; !probe.listen(QHostAddress::LocalHostIPv6))
        GTEST_SKIP() << "no IPv6 here";
    EXPECT_TRUE(talk(QHostAddress::LocalHostIPv6, listener.port(), {request}).startsWith("HTTP/1.1 200 OK"));
    EXPECT_EQ(asked, 2);
}

TEST(LoopbackListener, waitsForTheRestAndRefusesJunk)
{
    LoopbackListener listener([](const LoopbackRequest &r) { return loopbackPage("200 OK", r.path, {}); });
    ASSERT_TRUE(listener.listen());
    const auto said = [&listener](const QList<QByteArray> &pieces) {
        return talk(QHostAddress::LocalHost, listener.port(), pieces);
    };
    EXPECT_THAT(said({"GET /pi", "eces HTTP/1.1\r\n", "\r\n"}).toStdString(), ::testing::HasSubstr("/pieces"));
    EXPECT_TRUE(said({"junk\r\n\r\n"}).startsWith("HTTP/1.1 400"));
    EXPECT_TRUE(said({QByteArray(maxLoopbackHead + 1, 'x')}).startsWith("HTTP/1.1 431"));
}
} // namespace entente
