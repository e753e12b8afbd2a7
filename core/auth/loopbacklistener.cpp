// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbacklistener.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace std::chrono_literals;

namespace entente
{
namespace
{
constexpr int portAttempts = 10;
constexpr int maxConnections = 32;
constexpr auto connectionLife = 15s;

/// One browser connection. Owned by itself, so that the last page still gets out when the sign-in is over: it goes when
/// the peer hangs up or its time is over.
class LoopbackConnection : public QObject
{
public:
    LoopbackConnection(QTcpSocket *socket, LoopbackListener *listener, LoopbackListener::Answer answer)
        : m_socket(socket), m_listener(listener), m_answer(std::move(answer))
    {
        m_socket->setParent(this);
        connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        QTimer::singleShot(connectionLife, this, &QObject::deleteLater);
        read();
    }

private:
    void read()
    {
        if (m_answered) {
            m_socket->readAll();
            return;
        }
        m_received += m_socket->read(maxLoopbackHead + 1 - m_received.size());
        if (!m_listener)
            return answer(loopbackPage("410 Gone", {}, {}));
        const LoopbackRequest request = LoopbackRequest::read(m_received, m_listener->port());
        switch (request.state) {
        case LoopbackRequest::State::Partial:
            return;
        case LoopbackRequest::State::Malformed:
            return answer(loopbackPage("400 Bad Request", {}, {}));
        case LoopbackRequest::State::TooLarge:
            return answer(loopbackPage("431 Request Header Fields Too Large", {}, {}));
        case LoopbackRequest::State::Complete:
            return answer(m_answer(request));
        }
    }

    void answer(const QByteArray &bytes)
    {
        m_answered = true;
        m_received.clear();
        m_socket->write(bytes);
        m_socket->disconnectFromHost();
    }

    QTcpSocket *m_socket;
    QPointer<LoopbackListener> m_listener;
    LoopbackListener::Answer m_answer;
    QByteArray m_received;
    bool m_answered = false;
};
} // namespace

LoopbackListener::LoopbackListener(Answer answer, QObject *parent) : QObject(parent), m_answer(std::move(answer))
{
    for (QTcpServer *server : {&m_four, &m_six}) {
        // A system proxy has no part in a connection from this computer to itself.
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpServer::newConnection, this, [this, server] { takeConnections(*server); });
    }
}

LoopbackListener::~LoopbackListener() = default;

bool LoopbackListener::listenOnce()
{
    const bool four = m_four.listen(QHostAddress::LocalHost, 0);
    const bool six = m_six.listen(QHostAddress::LocalHostIPv6, four ? m_four.serverPort() : 0);
    m_port = four ? m_four.serverPort() : m_six.serverPort();
    // Another program on the other address of our port would be handed what the browser sends.
    const bool taken = m_six.serverError() == QAbstractSocket::AddressInUseError;
    return four ? six || !taken : six;
}

bool LoopbackListener::listen()
{
    for (int attempt = 0; attempt < portAttempts; ++attempt) {
        close();
        if (listenOnce())
            return true;
    }
    close();
    return false;
}

void LoopbackListener::close()
{
    m_four.close();
    m_six.close();
}

void LoopbackListener::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_open >= maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new LoopbackConnection(socket, this, m_answer);
        ++m_open;
        connect(connection, &QObject::destroyed, this, [this] { --m_open; });
    }
}
} // namespace entente

#include "moc_loopbacklistener.cpp"
