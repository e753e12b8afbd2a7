// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"

#include <QMetaObject>

#include <utility>

namespace entente
{
void JobMailbox::post(std::function<void()> call)
{
    const std::scoped_lock lock(m_mutex);
    if (m_job)
        QMetaObject::invokeMethod(m_job, std::move(call), Qt::QueuedConnection);
}

void JobMailbox::close()
{
    const std::scoped_lock lock(m_mutex);
    m_job = nullptr;
}

Job::Job(QObject *parent) : QObject(parent), m_mailbox(std::make_shared<JobMailbox>(this)) {}

Job::~Job()
{
    m_mailbox->close();
    if (!m_finished && m_cancel)
        m_cancel();
}

void Job::cancel()
{
    if (!m_finished && m_cancel)
        m_cancel();
}

void Job::reportFinished()
{
    m_finished = true;
    Q_EMIT finished(this);
    deleteLater();
}
} // namespace entente

#include "moc_job.cpp"
