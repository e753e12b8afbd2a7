// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/corethread.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QTimer>

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
} // namespace entente

#include "moc_corethread.cpp"
