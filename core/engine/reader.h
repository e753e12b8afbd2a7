// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/tenant/connection.h"
#include "core/tenant/snapshot.h"

#include <QCoroTask>

#include <functional>

namespace entente
{
class ReadProgress
{
public:
    ReadProgress() = default;
    ReadProgress(QString text, int partsDone, int partsKnown)
        : what(std::move(text)), done(partsDone), total(partsKnown)
    {
    }

    QString what; ///< translated
    int done = 0;
    int total = 0; ///< grows while it is found out whose names are to be looked up
};

/// Reads a whole tenant: facts, every resource type of the catalogue, then names of all ids met (in batches).
/// Everything that can go at the same time does: partners are looked up while the next page of them is on its way. A
/// part that is refused is recorded as such and the rest goes on; fails as a whole only on sign-in (also where the
/// answer is that of another tenant), network and cancel. `progress` is called on the core thread.
QCoro::Task<Result<Snapshot>> readTenant(Connection connection, std::function<void(ReadProgress)> progress,
                                         CancelToken cancel);
/// Reads all resources of a collection anew; `why` says where that was refused.
QCoro::Task<ResourceReading> readResources(Connection connection, const ResourceType &type, CancelToken cancel);
/// Reads one resource anew. The value is null where an item of a collection is not there; a singleton always is. Kind
/// BadAnswer where the answer is no resource of that type and key.
QCoro::Task<Result<Json>> readResource(Connection connection, const ResourceType &type, QString key,
                                       CancelToken cancel);
} // namespace entente
