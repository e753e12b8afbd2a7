// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/account.h"
#include "core/catalogue/namebook.h"
#include "core/transport/cloud.h"
#include "core/transport/pipeline.h"

#include <memory>

namespace entente
{
/// A signed-in, live tenant. Lives on the core thread, owned by the session list.
struct Connection {
    TenantEntry entry;
    Cloud cloud;
    Pipeline *pipeline = nullptr; ///< not owned
    Clock *clock = nullptr;       ///< not owned
    /// Names of partner tenants met so far: they hardly ever change, so each is looked up once per connection.
    std::shared_ptr<NameBook> knownTenants = std::make_shared<NameBook>();
};
} // namespace entente
