// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/corethread.h"

namespace entente
{
CoreThread::CoreThread() : m_context(new QObject)
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
} // namespace entente
