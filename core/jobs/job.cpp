// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"

namespace entente
{
Job::~Job()
{
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
