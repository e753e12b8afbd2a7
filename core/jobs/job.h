// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/jobs/corethread.h"

#include <QCoroTask>
#include <QObject>
#include <QVariant>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace entente
{
class Job;

/// Where the core thread leaves calls for a job. Thread-safe; a job that died is not called any more. Holds no QObject,
/// because calls that were never made are dropped while Qt holds its queue's lock.
class JobMailbox
{
public:
    explicit JobMailbox(Job *job) : m_job(job) {}
    void post(std::function<void()> call);
    void close();

private:
    std::mutex m_mutex;
    Job *m_job;
};

/// The border between the front ends and core: work runs as a coroutine on the core thread, the job lives on the thread
/// that made it. `finished` is always emitted, exactly once, from the event loop (never inside start). A job deletes
/// itself after `finished`; a receiver that dies first is simply not called. Destroying a job cancels its work.
class Job : public QObject
{
    Q_OBJECT
public:
    ~Job() override;

    /// Ends the work soon; `finished` still comes, with an error of kind Cancelled unless the work was done by then.
    void cancel();
    bool isFinished() const { return m_finished; }
    virtual const Error *error() const = 0; ///< null while running and after success

Q_SIGNALS:
    void progress(const QVariant &what); ///< ReadProgress, StepReport, ... as the maker of the job documents
    void finished(entente::Job *job);

protected:
    explicit Job(QObject *parent);

    void reportFinished();
    std::function<void()> m_cancel; ///< posts to the core thread
    std::shared_ptr<JobMailbox> m_mailbox;
    bool m_finished = false;
};

/// A job that yields a T.
template <class T>
class JobOf final : public Job
{
public:
    /// What the coroutine gets: a token, and a way to report progress; both usable on the core thread only.
    struct Context {
        CancelToken cancel;
        std::function<void(QVariant)> progress;
    };
    using Work = std::function<QCoro::Task<Result<T>>(Context)>;

    /// Starts `work` on `core`'s thread. `core` must outlive the work.
    static JobOf *start(CoreContext *core, Work work, QObject *parent);

    /// Valid after `finished`.
    const Result<T> &result() const { return *m_result; }
    const Error *error() const override { return m_result && !*m_result ? &m_result->error() : nullptr; }

private:
    explicit JobOf(QObject *parent) : Job(parent) {}
    std::optional<Result<T>> m_result;
};
} // namespace entente

#include "core/jobs/job_impl.h"
