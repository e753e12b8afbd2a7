// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workbench that reads and writes files: on the core thread, since a disk may take its time.
#include "core/jobs/workbenchcore.h"

namespace entente
{
namespace
{
QCoro::Task<Result<SnapshotPtr>> openSnapshotFile(QString file)
{
    auto snapshot = loadSnapshot(file);
    if (!snapshot)
        co_return failure(snapshot.error());
    co_return std::make_shared<const Snapshot>(std::move(*snapshot));
}

QCoro::Task<Result<bool>> saveSnapshotFile(SnapshotPtr snapshot, QString file)
{
    co_return saveSnapshot(*snapshot, file);
}

QCoro::Task<Result<bool>> savePlanFile(std::shared_ptr<const Plan> plan, QString file)
{
    co_return savePlan(*plan, file);
}
} // namespace

JobOf<SnapshotPtr> *Workbench::openSnapshot(const QString &file)
{
    using Made = JobOf<SnapshotPtr>;
    const Made::Work work = [file](const Made::Context &) {
        return openSnapshotFile(file);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<bool> *Workbench::saveSnapshot(SnapshotPtr snapshot, const QString &file)
{
    using Made = JobOf<bool>;
    const Made::Work work = [snapshot, file](const Made::Context &) {
        return saveSnapshotFile(snapshot, file);
    };
    return Made::start(m_core->thread.context(), work, this);
}

JobOf<bool> *Workbench::savePlan(const Plan &plan, const QString &file)
{
    using Made = JobOf<bool>;
    const Made::Work work = [plan = std::make_shared<const Plan>(plan), file](const Made::Context &) {
        return savePlanFile(plan, file);
    };
    return Made::start(m_core->thread.context(), work, this);
}
} // namespace entente
