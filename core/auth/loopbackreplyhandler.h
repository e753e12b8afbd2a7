// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/loopbacklistener.h"
#include "core/base/result.h"

#include <QAbstractOAuthReplyHandler>

namespace entente
{
/// Waits for the browser to come back with the code, in place of QtNetworkAuth's own handler: that one names itself
/// http://127.0.0.1, while Entra ignores the port for http://localhost only ("Redirect URI restrictions and
/// limitations"), and it believes any state. One thread.
class LoopbackReplyHandler : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
public:
    /// Only an answer with this `state` is taken. `issuer`: what an `iss` in the answer must be (RFC 9207); may be
    /// empty.
    LoopbackReplyHandler(QByteArray state, QString issuer, QObject *parent = nullptr);

    bool listen() { return m_listener.listen(); }
    void close() { m_listener.close(); }

    /// The code that the browser brought, as it was before any encoding; a secret.
    QString code() const { return m_code; }

    /// http://localhost:port
    QString callback() const override;
    /// Hands the token endpoint's reply on as answered().
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    /// The browser came back with an error, a wrong state or nothing usable. callbackReceived() is the good case; one
    /// of the two comes, once.
    void refused(const entente::Error &error);
    void answered(QNetworkReply *reply);

private:
    QByteArray answer(const LoopbackRequest &request);
    QByteArray takeCallback(const LoopbackRequest &request);
    QByteArray refuse(Error error);

    QByteArray m_state;
    QString m_issuer;
    QString m_code;
    bool m_done = false;
    LoopbackListener m_listener;
};
} // namespace entente
