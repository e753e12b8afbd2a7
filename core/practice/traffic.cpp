// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/traffic.h"

#include "core/practice/graph/errors.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
/// On this computer: whoever sends for longer than this after he was told to wait did not heed it.
constexpr std::chrono::milliseconds longestFlight(250);

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

Response Traffic::throttle(const Request &request, const QString &bucket, const Faults &faults, const QDateTime &now)
{
    ++m_throttled;
    Response response = graph::error(429, "TooManyRequests", u"Too many requests. Please try again later."_s);
    if (faults.withoutRetryAfter)
        return response;
    // A date has no fraction: round up, so that keeping to the date is always late enough.
    const QDateTime until = faults.retryAfterAsDate
                                ? QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + 1 + faults.retryAfter.count())
                                : now.addSecs(faults.retryAfter.count());
    Closed &closed = m_closed[bucket];
    if (!closed.toldAt.isValid())
        closed.toldAt = now.addMSecs(faults.latency.count());
    closed.until = closed.until.isValid() ? std::max(closed.until, until) : until;
    closed.refused.insert(digest(request));
    response.setHeader("Retry-After",
                       faults.retryAfterAsDate ? httpDate(until) : QByteArray::number(faults.retryAfter.count()));
    return response;
}

bool Traffic::isTooEarly(const Closed &closed, const Request &request, const QDateTime &now)
{
    // When a request was sent cannot be seen here, only when it came. What came before the answer went out, as the
    // other parts of the same envelope did, cannot know of it; the very request that was refused, coming again, does.
    // Of any other it is known once it cannot have been under way for that long.
    if (now <= closed.toldAt)
        return false;
    return closed.refused.contains(digest(request)) || closed.toldAt.msecsTo(now) > longestFlight.count();
}

void Traffic::record(const Request &request, int status, bool inBatch, const QDateTime &now)
{
    const QByteArray query = request.path.startsWith(u"/graph/"_s) ? request.query : QByteArray();
    m_log.push_back({request.method, request.path, query, status, inBatch, now});
}

std::optional<Response> Traffic::refuse(const Request &request, const QString &bucket, const Faults &faults,
                                        const QDateTime &now)
{
    const auto closed = m_closed.find(bucket);
    if (closed != m_closed.end() && now >= closed->second.until) {
        m_closed.erase(closed);
    } else if (closed != m_closed.end() && isTooEarly(closed->second, request, now)) {
        ++m_repeatedTooEarly;
        return throttle(request, bucket, faults, now);
    }
    if (faults.throttleEveryNth > 0 && ++m_sinceThrottle >= faults.throttleEveryNth) {
        m_sinceThrottle = 0;
        return throttle(request, bucket, faults, now);
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
