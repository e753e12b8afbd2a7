// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/latch.h"
#include "core/transport/response.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace entente
{
/// How a body is handed to Qt. QNetworkAccessManager silently repeats a request whose connection drops, POST, PATCH and
/// DELETE included, unless the body comes from a sequential device that it cannot rewind.
enum class SendMode { Repeatable, Once };

/// One request and its answer on the wire. Counts bytes while they stream in and stops past the limit. Destroying it
/// aborts. Thread of the network access manager.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    HttpExchange(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &verb,
                 const QByteArray &body, SendMode mode, qint64 maxBytes);
    ~HttpExchange() override;

    /// Opens when the answer is complete, broken or aborted.
    const std::shared_ptr<Latch> &done() const { return m_done; }
    void abort();
    /// Aborts it, as a time-out, where it is not complete by then. Qt's own limit starts anew with every byte.
    void endAfter(std::chrono::milliseconds time);

    int status() const { return m_status; } ///< 0: no status line came
    QNetworkReply::NetworkError error() const { return m_error; }
    QString errorText() const { return m_errorText; }
    QString tlsProblem() const { return m_tlsProblem; }
    bool isTooLarge() const { return m_tooLarge; }
    /// False only where it is certain that the peer did not get the whole request.
    bool maySent() const;
    /// The answer; moves the bytes out.
    Response takeResponse();

private:
    void start(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb, const QByteArray &body,
               SendMode mode);
    void takeHead();
    void takeBytes();
    void finish();
    void checkLength();

    QPointer<QNetworkReply> m_reply;
    QTimer m_end;
    std::shared_ptr<Latch> m_done = std::make_shared<Latch>();
    qint64 m_maxBytes;
    QByteArray m_bytes;
    std::vector<std::pair<QByteArray, QByteArray>> m_headers;
    int m_status = 0;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
    QString m_tlsProblem;
    bool m_tooLarge = false;
    std::shared_ptr<bool> m_bodyTaken; ///< set for a non-empty body in SendMode::Once
};
} // namespace entente
