// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/httpdoor.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "UNKNOWN";
    }
}

Request toRequest(const QHttpServerRequest &request)
{
    Request result;
    result.method = methodName(request.method());
    result.path = request.url().path(QUrl::FullyEncoded);
    result.query = request.url().query(QUrl::FullyEncoded).toUtf8();
    result.headers = request.headers();
    result.body = request.body();
    return result;
}

QByteArray statusLine(int status)
{
    static const QHash<int, QByteArray> reasons = {{200, "OK"},
                                                   {201, "Created"},
                                                   {204, "No Content"},
                                                   {302, "Found"},
                                                   {400, "Bad Request"},
                                                   {401, "Unauthorized"},
                                                   {403, "Forbidden"},
                                                   {404, "Not Found"},
                                                   {409, "Conflict"},
                                                   {429, "Too Many Requests"},
                                                   {500, "Internal Server Error"},
                                                   {503, "Service Unavailable"}};
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasons.value(status, "Answer") + "\r\n";
}

/// Written by hand, not by QHttpServerResponder: that one refers to a request which is gone when an answer comes late,
/// and cannot lie about its length.
void write(QTcpSocket *socket, const Response &response)
{
    if (response.drop) {
        socket->abort();
        return;
    }
    const bool truncated = response.announcedLength >= 0;
    QByteArray head = statusLine(response.status);
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(truncated ? response.announcedLength : response.body.size()) +
                "\r\n";
    socket->write(head + "\r\n" + response.body);
    if (truncated)
        socket->disconnectFromHost();
}
} // namespace

HttpDoor::HttpDoor(Cloud &cloud) : m_cloud(cloud), m_server(std::make_unique<QHttpServer>())
{
    // No routes: a route is a regular expression, and "$batch" would never match one.
    m_server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        serve(request, responder.socket());
    });
}

/// 0 where it is taken: QHttpServer::listen() would say that to standard error by itself.
quint16 HttpDoor::listenOn(const QHostAddress &address, quint16 port)
{
    auto socket = std::make_unique<QTcpServer>();
    if (!socket->listen(address, port))
        return 0;
    QTcpServer *server = socket.release(); // the server's from now on
    m_server->bind(server);
    return server->serverPort();
}

bool HttpDoor::listen(quint16 port)
{
    const quint16 chosen = listenOn(QHostAddress::LocalHost, port);
    if (chosen == 0)
        return false;
    // A machine without IPv6 is no reason to fail: the origin names the other address.
    listenOn(QHostAddress::LocalHostIPv6, chosen);
    m_origin = u"http://127.0.0.1:%1"_s.arg(chosen);
    m_cloud.setOrigin(m_origin);
    return true;
}

void HttpDoor::serve(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Response response = m_cloud.handle(toRequest(request));
    if (response.delay.count() == 0) {
        write(socket, response);
        return;
    }
    // The timer belongs to the socket: when the client goes away first, nothing is written.
    QTimer::singleShot(response.delay, socket, [socket, response] { write(socket, response); });
}
} // namespace entente::practice
