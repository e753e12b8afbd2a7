// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/auth/cloud.h"
#include "core/transport/pipeline.h"

namespace entente
{
/// A signed-in, live tenant. Lives on the core thread, owned by the session list.
struct Connection {
    TenantEntry entry;
    Cloud cloud;
    Pipeline *pipeline = nullptr; ///< not owned
    Clock *clock = nullptr;       ///< not owned
};
} // namespace entente
