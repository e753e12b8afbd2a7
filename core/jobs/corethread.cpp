// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/corethread.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QTimer>

#include <chrono>

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

void CoreThread::drain() const
{
    using namespace std::chrono_literals;
    CoreContext *context = m_context;
    const auto unwind = [context] {
        QEventLoop loop;
        // A task that does not heed its token would hold up the program's end for ever: give up on it.
        QTimer::singleShot(10s, &loop, &QEventLoop::quit);
        QObject::connect(context, &CoreContext::taskEnded, &loop, [context, &loop] {
            if (context->running == 0)
                loop.quit();
        });
        if (context->running > 0)
            loop.exec();
    };
    QMetaObject::invokeMethod(context, unwind, Qt::BlockingQueuedConnection);
}
} // namespace entente

#include "moc_corethread.cpp"
