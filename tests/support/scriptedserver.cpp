// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QTcpSocket>

#include <algorithm>
#include <optional>

namespace entente::test
{
namespace
{
/// Takes one complete request off the front of `buffer`; nothing while it is incomplete.
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    SeenRequest request;
    const QList<QByteArray> first = lines.front().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const auto length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}
} // namespace

QByteArray SeenRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

Json SeenRequest::json() const
{
    return parseJson(body).value_or(Json());
}

ScriptedAnswer ScriptedAnswer::json(int status, const Json &body, const QByteArray &extraHeaders)
{
    const QByteArray text = body.is_null() ? QByteArray() : toBytes(body);
    ScriptedAnswer made;
    made.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: application/json\r\n" +
                 extraHeaders + "Content-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
    return made;
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &bytes)
{
    ScriptedAnswer made;
    made.bytes = bytes;
    made.close = true;
    return made;
}

ScriptedAnswer ScriptedAnswer::drop()
{
    return raw({});
}

ScriptedAnswer ScriptedAnswer::silence()
{
    return {};
}

ScriptedServer::ScriptedServer(Script script) : ScriptedServer(std::make_unique<QTcpServer>(), std::move(script)) {}

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> listener, Script script)
    : m_listener(std::move(listener)), m_script(std::move(script))
{
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("no loopback port to listen on");
}

QUrl ScriptedServer::url(const QString &scheme) const
{
    QUrl made;
    made.setScheme(scheme);
    made.setHost(QStringLiteral("127.0.0.1"));
    made.setPort(port());
    return made;
}

quint16 ScriptedServer::port() const
{
    return m_listener->serverPort();
}

int ScriptedServer::count(const QByteArray &verb) const
{
    return static_cast<int>(std::ranges::count(m_seen, verb, &SeenRequest::verb));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_connections;
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray buffer = socket->property("unread").toByteArray() + socket->readAll();
    while (const auto request = takeRequest(buffer)) {
        m_seen.push_back(*request);
        Q_EMIT requestSeen();
        answer(socket, *request);
    }
    socket->setProperty("unread", buffer);
}

void ScriptedServer::answer(QTcpSocket *socket, const SeenRequest &request)
{
    const Script script = m_script; // it may set the next one
    const ScriptedAnswer scripted = script(request);
    socket->write(scripted.bytes);
    if (!scripted.endless.isEmpty()) {
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, piece = scripted.endless] {
            if (socket->bytesToWrite() == 0)
                socket->write(piece);
        });
    }
    if (scripted.close)
        socket->disconnectFromHost();
}
} // namespace entente::test

#include "moc_scriptedserver.cpp"
