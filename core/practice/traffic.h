// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/faults.h"

#include <QDateTime>

#include <map>
#include <set>

namespace entente::practice
{
/// One request that was served. Holds no header and no body, so no token.
struct LogEntry {
    QByteArray method;
    QString path;     ///< percent-encoded, as sent
    QByteArray query; ///< of Graph only: that of sign-in may hold a code
    int status = 0;   ///< as answered, even when the answer was lost; 0: dropped before anything was done
    bool inBatch = false;
    QDateTime time; ///< UTC
};

/// Counts, throttles and remembers what came in.
class Traffic
{
public:
    /// The answer with which this request is refused before anything is done, if it is. `bucket`: what it counts
    /// against, an app in a tenant.
    std::optional<Response> refuse(const Request &request, const QString &bucket, const Faults &faults,
                                   const QDateTime &now);
    void record(const Request &request, int status, bool inBatch, const QDateTime &now);

    const std::vector<LogEntry> &log() const { return m_log; }
    /// How many requests came against a bucket that was said to be used up before its Retry-After was over.
    int repeatedTooEarly() const { return m_repeatedTooEarly; }
    int throttled() const { return m_throttled; }
    void clear() { *this = Traffic(); }

private:
    /// A bucket that is used up, and everybody who draws on it was told so by a Retry-After.
    struct Closed {
        QDateTime toldAt; ///< the answer went out
        QDateTime until;
        std::set<QByteArray> refused; ///< digests of the requests that were told
    };

    Response throttle(const Request &request, const QString &bucket, const Faults &faults, const QDateTime &now);
    static bool isTooEarly(const Closed &closed, const Request &request, const QDateTime &now);

    std::vector<LogEntry> m_log;
    std::map<QString, Closed> m_closed; ///< by bucket
    int m_sinceThrottle = 0;
    int m_sinceFailure = 0;
    int m_throttled = 0;
    int m_repeatedTooEarly = 0;
};
} // namespace entente::practice
