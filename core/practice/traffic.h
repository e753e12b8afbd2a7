// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/faults.h"

#include <QDateTime>

#include <map>

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
    /// The answer with which this request is refused before anything is done, if it is.
    std::optional<Response> refuse(const Request &request, const Faults &faults, const QDateTime &now);
    void record(const Request &request, int status, bool inBatch, const QDateTime &now);

    const std::vector<LogEntry> &log() const { return m_log; }
    /// How often the very request that was throttled came again before its Retry-After was over.
    int repeatedTooEarly() const { return m_repeatedTooEarly; }
    int throttled() const { return m_throttled; }
    void clear() { *this = Traffic(); }

private:
    Response throttle(const QByteArray &key, const Faults &faults, const QDateTime &now);

    std::vector<LogEntry> m_log;
    std::map<QByteArray, QDateTime> m_closedUntil; ///< by digest of the request
    int m_sinceThrottle = 0;
    int m_sinceFailure = 0;
    int m_throttled = 0;
    int m_repeatedTooEarly = 0;
};
} // namespace entente::practice
