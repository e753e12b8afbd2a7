// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/tenant/connection.h"
#include "core/tenant/snapshot.h"

#include <QCoroTask>

#include <span>

namespace entente
{
/// One request about who a tenant is, and how its answer becomes facts. All are Microsoft Graph v1.0.
struct FactSource {
    const char *part; ///< key in TenantFacts::unread where it is refused
    const char *path;
    bool isList; ///< false: one object instead of `value`
    void (*take)(TenantFacts &facts, std::span<const Json> items);
};
std::span<const FactSource> factSources();

/// What the tenant is called, and nothing else of it: one request. `id` is that of the tenant that answered.
QCoro::Task<Result<TenantFacts>> readName(Connection connection, CancelToken cancel);

/// After all answers are in: domains are known by either of two sources.
void settleFacts(TenantFacts &facts);
} // namespace entente
