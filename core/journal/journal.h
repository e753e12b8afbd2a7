// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace entente
{
/// One attempt at a step. A step that was sent twice has two of these, a step that was never sent has one.
struct JournalStep {
    qint64 id = 0;
    QString runId;
    QString tenantId, tenantName;
    QString stepId;
    Json step;        ///< the plan's step as its file writes it
    Json before;      ///< the written properties as found just before
    Json after;       ///< as read back; null: never read
    bool sent = true; ///< false: nothing went out (it was so already, had changed, was refused or skipped)
    QString state;    ///< stateName() of applier.h; "sending" while there is no result: what resume has to look at
    Json error;       ///< toJson(Error) or null
    QString requestId;
    QDateTime startedAt, endedAt; ///< UTC, written by the journal; endedAt invalid while there is no result
};

struct JournalRun {
    QString id;
    QString title;
    QString planId;
    Json plan;                    ///< the whole plan as its file writes it; only run() fills it
    QString who;                  ///< user name of the signed-in person, per tenant joined with "; "
    QDateTime startedAt, endedAt; ///< UTC; endedAt invalid: still going, or interrupted
    QString outcome;              ///< "done", "partly", "nothing", ""
    int steps = 0, stepsDone = 0;
    bool practice = false;
};

/// What was really done, step by step, kept for ever (SQLite, WAL, synchronous=FULL). Rows are only ever added, the
/// file's own triggers refuse everything else. One thread: that of open(). Other programs may have the same journal
/// open: a write waits half a second for theirs.
/// Every error is of kind Storage with a sentence that names the file; codes: journal.damaged, journal.locked,
/// journal.newer, journal.foreign, journal.readOnly, journal.full, journal.failed, journal.claimed.
class Journal
{
public:
    virtual ~Journal() = default;

    /// Held while changes are being made; released when the last copy goes.
    using Claim = std::shared_ptr<void>;

    /// Opens or creates. A damaged, locked, newer or foreign file is refused and left as it is, byte by byte.
    static Result<std::unique_ptr<Journal>> open(const QString &file);

    /// For reading alone, where the folder or the file cannot be written: nothing is changed. Empty where there is no
    /// file.
    static Result<std::unique_ptr<Journal>> openToRead(const QString &file);

    /// The right to make changes with this journal: one program at a time, so that no two of them take each other's
    /// work for a change by somebody else. Code journal.claimed while another one has it; a program that was killed
    /// does not.
    virtual Result<Claim> claim() = 0;

    /// Keeps title, planId, plan, who, steps and practice; the rest is the journal's. Returns the run's id.
    virtual Result<QString> beginRun(const JournalRun &run) = 0;
    /// Written and synced to disk when this returns: only then may the request go out.
    virtual Result<qint64> recordIntent(const JournalStep &step) = 0;
    /// Once per intent; a second result for the same intent is refused.
    virtual Result<bool> recordResult(qint64 stepId, const QString &state, const Json &after, const Json &error,
                                      const QString &requestId) = 0;
    /// A step of which nothing was sent, with its state, after and error: intent-less and finished at once.
    virtual Result<bool> recordUnsent(const JournalStep &step) = 0;
    virtual Result<bool> endRun(const QString &runId, const QString &outcome) = 0;

    virtual Result<std::vector<JournalRun>> runs(int limit, int offset) const = 0; ///< newest first
    virtual Result<JournalRun> run(const QString &runId) const = 0; ///< kind NotFound where there is none
    virtual Result<std::vector<JournalStep>> steps(const QString &runId) const = 0; ///< oldest first
};
} // namespace entente
