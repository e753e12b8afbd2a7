// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/tenant/connection.h"
#include "core/tenant/snapshot.h"

#include <QCoroTask>

#include <functional>

namespace entente
{
struct ReadProgress {
    QString what; ///< translated
    int done = 0;
    int total = 0;
};

/// Reads a whole tenant: facts, every resource type of the catalogue, then names of all ids met (in batches). A part
/// that is refused is recorded as such and the rest goes on; fails as a whole only on sign-in, network and cancel.
QCoro::Task<Result<Snapshot>> readTenant(Connection connection, std::function<void(ReadProgress)> progress,
                                         CancelToken cancel);
/// Reads one resource anew. The value is null where it is not there.
QCoro::Task<Result<Json>> readResource(Connection connection, const ResourceType &type, QString key,
                                       CancelToken cancel);
} // namespace entente
