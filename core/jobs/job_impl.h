// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The template part of job.h.

#include <QMetaObject>

#include <memory>

namespace entente
{
template <class T>
JobOf<T> *JobOf<T>::start(CoreContext *core, Work work, QObject *parent)
{
    auto *job = new JobOf(parent);
    const CancelToken cancel;
    job->m_cancel = [core, cancel] {
        QMetaObject::invokeMethod(
            core, [cancel] { cancel.cancel(); }, Qt::QueuedConnection);
    };

    // A call that the mailbox posts runs only while the job is alive.
    const auto mailbox = job->m_mailbox;
    const auto report = [mailbox, job](const QVariant &what) {
        mailbox->post([job, what] { Q_EMIT job->progress(what); });
    };
    const auto done = [mailbox, job](const std::shared_ptr<Result<T>> &result) {
        mailbox->post([job, result] {
            job->m_result.emplace(std::move(*result));
            job->reportFinished();
        });
    };
    using Done = std::function<void(std::shared_ptr<Result<T>>)>;
    QMetaObject::invokeMethod(
        core,
        [core, work = std::move(work), cancel, report, done] {
            auto run = [](CoreContext *on, Work running, Context context, Done whenDone) -> QCoro::Task<void> {
                auto result = co_await running(context);
                whenDone(std::make_shared<Result<T>>(std::move(result)));
                --on->running;
                Q_EMIT on->taskEnded();
            };
            Context context;
            context.cancel = cancel;
            context.progress = report;
            ++core->running;
            run(core, work, context, Done(done));
        },
        Qt::QueuedConnection);
    return job;
}
} // namespace entente
