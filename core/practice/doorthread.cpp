// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/doorthread.h"

#include "core/practice/httpdoor.h"

#include <QThread>

namespace entente::practice
{
DoorThread::DoorThread(const Clock &clock) : m_cloud(clock), m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("practice"));
}

DoorThread::~DoorThread()
{
    if (!m_thread->isRunning())
        return;
    // Sockets must be closed by the thread they live in.
    QObject context;
    context.moveToThread(m_thread.get());
    QMetaObject::invokeMethod(
        &context,
        [this, &context] {
            m_door.reset();
            context.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

bool DoorThread::start(quint16 port)
{
    m_thread->start();
    QObject *context = new QObject;
    context->moveToThread(m_thread.get());
    bool listening = false;
    QMetaObject::invokeMethod(
        context,
        [this, port, context, &listening] {
            m_door = std::make_unique<HttpDoor>(m_cloud);
            listening = m_door->listen(port);
            context->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    m_origin = listening ? m_door->origin() : QString();
    return listening;
}
} // namespace entente::practice
