// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/engine/plan.h"
#include "core/tenant/connection.h"
#include "core/tenant/snapshot.h"

#include <QCoroTask>

namespace entente
{
/// What a person has to see beside the steps that a plan has for the connected tenant before saying yes: the resources
/// that they write and inherit from as they are now, all entries that may follow a default which they change, and the
/// names of the objects that they speak of. A plan file is
/// not believed in that. The snapshot holds nothing else; a part that is refused is recorded as such and the rest goes
/// on. Fails as a whole only on sign-in, network and cancel. Core thread.
QCoro::Task<Result<Snapshot>> readForReview(Connection connection, Plan plan, CancelToken cancel);
} // namespace entente
