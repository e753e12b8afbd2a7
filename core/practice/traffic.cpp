// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/traffic.h"

#include "core/practice/graph/errors.h"

#include <QCryptographicHash>
#include <QLocale>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
/// Tells one request from another without keeping what it carried.
QByteArray digest(const Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QList<QByteArray> parts = {request.method, request.path.toUtf8(), request.query, request.body};
    for (const QByteArray &part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}
} // namespace

Response Traffic::throttle(const QByteArray &key, const Faults &faults, const QDateTime &now)
{
    ++m_throttled;
    Response response = graph::error(429, "TooManyRequests", u"Too many requests. Please try again later."_s);
    if (faults.withoutRetryAfter)
        return response;
    // A date has no fraction: round up, so that keeping to the date is always late enough.
    const QDateTime until = faults.retryAfterAsDate
                                ? QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + 1 + faults.retryAfter.count())
                                : now.addSecs(faults.retryAfter.count());
    m_closedUntil[key] = until;
    response.setHeader("Retry-After",
                       faults.retryAfterAsDate ? httpDate(until) : QByteArray::number(faults.retryAfter.count()));
    return response;
}

void Traffic::record(const Request &request, int status, bool inBatch, const QDateTime &now)
{
    const QByteArray query = request.path.startsWith(u"/graph/"_s) ? request.query : QByteArray();
    m_log.push_back({request.method, request.path, query, status, inBatch, now});
}

std::optional<Response> Traffic::refuse(const Request &request, const Faults &faults, const QDateTime &now)
{
    const QByteArray key = m_closedUntil.empty() && faults.throttleEveryNth == 0 ? QByteArray() : digest(request);
    const auto closed = m_closedUntil.find(key);
    if (closed != m_closedUntil.end()) {
        const bool early = now < closed->second;
        m_closedUntil.erase(closed);
        if (early) {
            ++m_repeatedTooEarly;
            return throttle(key, faults, now);
        }
    }
    if (faults.throttleEveryNth > 0 && ++m_sinceThrottle >= faults.throttleEveryNth) {
        m_sinceThrottle = 0;
        return throttle(key, faults, now);
    }
    if (faults.failEveryNth > 0 && ++m_sinceFailure >= faults.failEveryNth) {
        m_sinceFailure = 0;
        const bool unavailable = faults.failStatus == 503;
        return graph::error(faults.failStatus, unavailable ? "serviceNotAvailable" : "generalException",
                            u"The service could not process the request."_s);
    }
    return std::nullopt;
}
} // namespace entente::practice
