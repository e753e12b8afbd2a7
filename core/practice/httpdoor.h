// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/cloud.h"

#include <QHostAddress>
#include <QHttpServer>

#include <memory>

namespace entente::practice
{
/// Serves a Cloud over HTTP on the loopback addresses, in the event loop of the thread that made it. Never blocks that
/// thread: an answer that is to come late is written by a timer.
class HttpDoor
{
public:
    /// `cloud` outlives the door.
    explicit HttpDoor(Cloud &cloud);

    /// Listens on 127.0.0.1 and, where there is one, on ::1 at the same port; 0 chooses a free port. Tells the cloud
    /// its origin. False when the port is taken.
    bool listen(quint16 port = 0);
    QString origin() const { return m_origin; }

private:
    quint16 listenOn(const QHostAddress &address, quint16 port);
    void serve(const QHttpServerRequest &request, QTcpSocket *socket);

    Cloud &m_cloud;
    QString m_origin;
    std::unique_ptr<QHttpServer> m_server;
};
} // namespace entente::practice
