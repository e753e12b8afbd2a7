// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace entente
{
struct JournalStep {
    qint64 id = 0;
    QString runId;
    QString tenantId, tenantName;
    QString stepId;
    Json step;     ///< the plan's step as its file writes it
    Json before;   ///< the written properties before
    Json after;    ///< as read back; null: never read
    QString state; ///< stateName() of applier.h; "sending" in a finished run's file means: killed in between
    Json error;    ///< toJson(Error) or null
    QString requestId;
    QDateTime startedAt, endedAt;
};

struct JournalRun {
    QString id;
    QString title;
    QString planId;
    QString who;                  ///< user name of the signed-in person, per tenant joined with "; "
    QDateTime startedAt, endedAt; ///< endedAt invalid: still going, or interrupted
    QString outcome;              ///< "done", "partly", "nothing", ""
    int steps = 0, stepsDone = 0;
    bool practice = false;
};

/// What was really done, step by step, kept for ever (SQLite, WAL, synchronous=FULL). One thread: that of open().
/// Every error is of kind Storage with a sentence that names the file.
class Journal
{
public:
    virtual ~Journal() = default;

    /// Opens or creates. A damaged, locked or newer journal is refused and left as it is.
    static Result<std::unique_ptr<Journal>> open(const QString &file);

    virtual Result<QString> beginRun(const JournalRun &run) = 0; ///< returns the id
    /// Written and synced to disk when this returns: only then may the request go out.
    virtual Result<qint64> recordIntent(const JournalStep &step) = 0;
    virtual Result<bool> recordResult(qint64 stepId, const QString &state, const Json &after, const Json &error,
                                      const QString &requestId) = 0;
    virtual Result<bool> endRun(const QString &runId, const QString &outcome) = 0;

    virtual Result<std::vector<JournalRun>> runs(int limit, int offset) const = 0; ///< newest first
    virtual Result<std::vector<JournalStep>> steps(const QString &runId) const = 0;
};
} // namespace entente
