// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/corethread.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QSemaphore>
#include <QTimer>

#include <memory>

namespace entente
{
CoreThread::CoreThread() : m_context(new CoreContext)
{
    m_thread.setObjectName(QStringLiteral("core"));
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

CoreThread::~CoreThread()
{
    m_thread.quit();
    m_thread.wait();
}

void CoreThread::drain(std::chrono::milliseconds patience) const
{
    CoreContext *context = m_context;
    const auto unwind = [context, patience] {
        QEventLoop loop;
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        QObject::connect(context, &CoreContext::taskEnded, &loop, [context, &loop] {
            if (context->running == 0)
                loop.quit();
        });
        if (context->running > 0)
            loop.exec();
    };
    QMetaObject::invokeMethod(context, unwind, Qt::BlockingQueuedConnection);
}

void CoreThread::whileHeld(const std::function<void()> &work) const
{
    // Shared: each side may still be inside a semaphore when the other has gone on.
    const auto standing = std::make_shared<QSemaphore>();
    const auto done = std::make_shared<QSemaphore>();
    const auto stand = [standing, done] {
        standing->release();
        done->acquire();
    };
    QMetaObject::invokeMethod(m_context, stand, Qt::QueuedConnection);
    standing->acquire();
    work();
    done->release();
}
} // namespace entente

#include "moc_corethread.cpp"
