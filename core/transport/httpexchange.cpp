// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/httpexchange.h"

#include "core/transport/oncebody.h"

#include <QNetworkAccessManager>
#include <QSslError>
#include <QStringList>

namespace entente
{
using namespace Qt::StringLiterals;

HttpExchange::HttpExchange(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &verb,
                           const QByteArray &body, SendMode mode, qint64 maxBytes)
    : m_maxBytes(maxBytes)
{
    start(network, request, verb, body, mode);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    // The reply is the manager's child: when that goes first, nobody must wait for an answer any more.
    connect(m_reply, &QObject::destroyed, m_done.get(), &Latch::open);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts << error.errorString();
        m_tlsProblem = texts.join("; "_L1); // collected to be shown; never ignored
    });
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::start(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb,
                         const QByteArray &body, SendMode mode)
{
    if (mode == SendMode::Repeatable) {
        m_reply = network.sendCustomRequest(request, verb, body);
        return;
    }
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    // Measured for HTTP/1.1 only; over HTTP/2 Qt has rules of its own for streams that were not processed.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    auto taken = std::make_shared<bool>(false);
    auto device = std::make_unique<OnceBody>(body, taken, nullptr);
    m_reply = network.sendCustomRequest(request, verb, device.get());
    device.release()->setParent(m_reply); // Qt reads from it as long as the reply lives
    if (!body.isEmpty())
        m_bodyTaken = std::move(taken);
}

void HttpExchange::abort()
{
    if (m_reply && !m_reply->isFinished())
        m_reply->abort();
}

void HttpExchange::endAfter(std::chrono::milliseconds time)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &HttpExchange::abort);
    m_end.start(time);
}

bool HttpExchange::maySent() const
{
    return !m_bodyTaken || *m_bodyTaken;
}

Response HttpExchange::takeResponse()
{
    return {m_status, std::move(m_headers), std::move(m_bytes)};
}

void HttpExchange::takeHead()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_headers.emplace_back(name, value);
}

void HttpExchange::takeBytes()
{
    constexpr qint64 pieceSize = 256 * 1024;
    while (!m_tooLarge && m_reply->isReadable()) { // an aborted reply is closed
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return;
        if (m_bytes.size() + piece.size() > m_maxBytes) {
            m_tooLarge = true;
            m_bytes.clear();
            m_reply->abort();
            return;
        }
        m_bytes += piece;
    }
}

void HttpExchange::finish()
{
    takeBytes();
    takeHead();
    m_error = m_reply->error();
    m_errorText = m_reply->errorString();
    checkLength();
    m_done->open();
}

void HttpExchange::checkLength()
{
    // Qt takes Content-Length away where it decompresses, and its own errors say so there.
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    const bool isPlain = !m_reply->hasRawHeader("Content-Encoding");
    if (m_error == QNetworkReply::NoError && isPlain && !announced.isEmpty() && m_bytes.size() < announced.toLongLong())
        m_error = QNetworkReply::RemoteHostClosedError;
}
} // namespace entente

#include "moc_httpexchange.cpp"
