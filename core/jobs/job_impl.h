// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The template part of job.h.

#include <QMetaObject>
#include <QPointer>

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

    // The relay lives on the job's thread and knows it weakly: a job that died is not called any more.
    auto relay = std::shared_ptr<QObject>(new QObject, [](QObject *object) { object->deleteLater(); });
    const QPointer<JobOf> weak(job);
    const auto report = [relay, weak](QVariant what) {
        QMetaObject::invokeMethod(
            relay.get(),
            [weak, what] {
                if (weak)
                    Q_EMIT weak->progress(what);
            },
            Qt::QueuedConnection);
    };
    const auto done = [relay, weak](std::shared_ptr<Result<T>> result) {
        QMetaObject::invokeMethod(
            relay.get(),
            [relay, weak, result] {
                if (!weak)
                    return;
                weak->m_result.emplace(std::move(*result));
                weak->reportFinished();
            },
            Qt::QueuedConnection);
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
