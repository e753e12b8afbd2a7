// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/catalogue/namebook.h"
#include "core/transport/request.h"

#include <QCoroTask>

#include <vector>

namespace entente
{
class Pipeline;

struct DirectoryObject {
    QString id; ///< object id; app id for applications
    KnownName name;
};

/// Type-ahead search in the directory, at most `limit` hits, best first. Kinds: User, Group or Application. An id finds
/// the object itself; a text with an @ is looked for in the addresses, every other one in the names.
QCoro::Task<Result<std::vector<DirectoryObject>>> searchDirectory(Pipeline &pipeline, ObjectKind kind, QString text,
                                                                  int limit, CancelToken cancel);

struct TenantName {
    QString tenantId;
    QString displayName;
    QString defaultDomain;
};
/// By domain or id (Microsoft Graph: findTenantInformationByDomainName / ...ByTenantId). NotFound where nobody has it,
/// Usage where it can be neither.
QCoro::Task<Result<TenantName>> findTenant(Pipeline &pipeline, QString domainOrId, CancelToken cancel,
                                           Priority priority = Priority::Foreground);
} // namespace entente
