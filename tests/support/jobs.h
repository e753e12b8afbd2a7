// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/latch.h"
#include "core/jobs/job.h"

namespace entente::test
{
/// Makes the jobs that a test hands to a widget in place of the workbench's: on a core thread, like those. Destroying
/// it cancels what is still under way and waits for it.
class JobMaker
{
public:
    JobMaker() { m_gate->moveToThread(m_core.context()->thread()); }
    ~JobMaker()
    {
        qDeleteAll(m_owner.children());
        m_core.drain(std::chrono::seconds(10));
    }
    JobMaker(const JobMaker &) = delete;
    JobMaker &operator=(const JobMaker &) = delete;

    /// A job that ends with `result`.
    template <class T>
    JobOf<T> *with(Result<T> result)
    {
        return start<T>([result](const typename JobOf<T>::Context &) { return hand<T>(result); });
    }
    /// A job that goes on until it is cancelled.
    template <class T>
    JobOf<T> *endless()
    {
        return start<T>([](const typename JobOf<T>::Context &context) { return untilCancelled<T>(context.cancel); });
    }

    /// A job that ends with `result` once release() is called.
    template <class T>
    JobOf<T> *held(Result<T> result)
    {
        return start<T>([result, gate = m_gate](const typename JobOf<T>::Context &context) {
            return handLater<T>(result, gate, context.cancel);
        });
    }
    void release()
    {
        QMetaObject::invokeMethod(m_gate.get(), [gate = m_gate] { gate->open(); });
    }

private:
    template <class T>
    JobOf<T> *start(const typename JobOf<T>::Work &work)
    {
        return JobOf<T>::start(m_core.context(), work, &m_owner);
    }
    template <class T>
    static QCoro::Task<Result<T>> hand(Result<T> result)
    {
        co_return result;
    }
    template <class T>
    static QCoro::Task<Result<T>> handLater(Result<T> result, std::shared_ptr<Latch> gate, CancelToken cancel)
    {
        co_await untilOpen(gate, cancel);
        if (cancel.isCancelled())
            co_return failure(cancelledError());
        co_return result;
    }
    template <class T>
    static QCoro::Task<Result<T>> untilCancelled(CancelToken cancel)
    {
        co_await Clock::system().sleep(std::chrono::hours(1), cancel);
        co_return failure(cancelledError());
    }

    std::shared_ptr<Latch> m_gate = std::make_shared<Latch>(); ///< lives on the core thread
    CoreThread m_core;
    QObject m_owner;
};
} // namespace entente::test
