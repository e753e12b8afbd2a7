// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackrequest.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
constexpr std::size_t maxParameters = 50;

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

void readQuery(LoopbackRequest &request, const QByteArray &query)
{
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0 || request.parameters.size() >= maxParameters)
            continue;
        request.parameters.try_emplace(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
}

bool namesUs(const QList<QByteArray> &headers, quint16 port)
{
    for (const QByteArray &line : headers) {
        if (line.left(5).toLower() != "host:")
            continue;
        const QByteArray host = line.mid(5).trimmed().toLower();
        const QByteArray suffix = ':' + QByteArray::number(port);
        return host == "localhost" + suffix || host == "127.0.0.1" + suffix || host == "[::1]" + suffix;
    }
    return false;
}
} // namespace

LoopbackRequest LoopbackRequest::read(const QByteArray &received, quint16 port)
{
    LoopbackRequest request;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 || end > maxLoopbackHead) {
        request.state = received.size() > maxLoopbackHead ? State::TooLarge : State::Partial;
        return request;
    }
    QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1.")) {
        request.state = State::Malformed;
        return request;
    }
    request.state = State::Complete;
    request.method = words[0];
    request.hostIsOurs = namesUs(lines, port);
    const qsizetype mark = words[1].indexOf('?');
    request.path = decoded(mark < 0 ? words[1] : words[1].left(mark));
    if (mark >= 0)
        readQuery(request, words[1].mid(mark + 1));
    return request;
}

QString LoopbackRequest::parameter(const QString &name) const
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? QString() : found->second;
}

QByteArray loopbackPage(const QByteArray &status, const QString &heading, const QString &text)
{
    const QString page = u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>Entente</title>"
                         "<style>body{font:16px sans-serif;margin:4em auto;max-width:36em}</style></head>"
                         "<body><h1>%2</h1><p>%3</p></body></html>"_s.arg(
                             QLocale().bcp47Name(), heading.toHtmlEscaped(), text.toHtmlEscaped());
    const QByteArray body = page.toUtf8();
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
           "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n" +
           body;
}
} // namespace entente
