// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace entente::test
{
/// One request as it came over the wire.
struct SeenRequest {
    QByteArray verb;
    QByteArray target; ///< path and query
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    Json json() const; ///< the body; null where it is no JSON
};

/// What to do with a request, byte for byte.
struct ScriptedAnswer {
    QByteArray bytes;   ///< sent first
    bool close = false; ///< then the connection is dropped; else it waits for the next request
    QByteArray endless; ///< then sent again and again until the client goes
    static ScriptedAnswer json(int status, const Json &body, const QByteArray &extraHeaders = {});
    static ScriptedAnswer raw(const QByteArray &bytes); ///< and then the connection is closed
    static ScriptedAnswer drop();                       ///< closed without a byte
    static ScriptedAnswer silence();                    ///< nothing, for ever
};

using Script = std::function<ScriptedAnswer(const SeenRequest &)>;

/// An HTTP server on a loopback port that can be wrong in every way a real one can. Runs in the test's event loop.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(Script script);
    /// Over another listener, e.g. a QSslServer.
    ScriptedServer(std::unique_ptr<QTcpServer> listener, Script script);

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    quint16 port() const;
    const std::vector<SeenRequest> &seen() const { return m_seen; }
    int count(const QByteArray &verb) const;
    /// How many connections are open right now.
    int connections() const { return m_connections; }
    void setScript(Script script) { m_script = std::move(script); }

Q_SIGNALS:
    void requestSeen();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const SeenRequest &request);

    std::unique_ptr<QTcpServer> m_listener;
    Script m_script;
    std::vector<SeenRequest> m_seen;
    int m_connections = 0;
};
} // namespace entente::test
