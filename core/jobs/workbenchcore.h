// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/corethread.h"
#include "core/jobs/workbench.h"

#include <QMetaObject>

#include <functional>
#include <optional>
#include <vector>

namespace entente
{
class Services;

/// The workbench's own copies of what it answers without asking the core thread, and the way there.
struct Workbench::Core {
    explicit Core(const WorkbenchOptions &workbenchOptions) : options(workbenchOptions) {}

    /// Runs on the core thread and waits: only for what takes no time there (making and dropping things).
    void onCore(const std::function<void()> &work) const
    {
        QMetaObject::invokeMethod(thread.context(), work, Qt::BlockingQueuedConnection);
    }

    WorkbenchOptions options;
    CoreThread thread;
    Services *services = nullptr; ///< lives and dies on the core thread
    std::vector<TenantStatus> tenants;
    std::optional<Error> registryError;
    bool lasting = true;
    TransportStatus transport;
};
} // namespace entente
