// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/tenant/namebook.h"

#include <QCoroTask>

#include <vector>

namespace entente
{
class Pipeline;

struct DirectoryObject {
    QString id; ///< object id; app id for applications
    KnownName name;
};

/// Type-ahead search in the directory, at most `limit` hits, best first. Kinds: User, Group or Application.
QCoro::Task<Result<std::vector<DirectoryObject>>> searchDirectory(Pipeline &pipeline, ObjectKind kind, QString text,
                                                                  int limit, CancelToken cancel);

struct TenantName {
    QString tenantId;
    QString displayName;
    QString defaultDomain;
};
/// By domain or id (Microsoft Graph: findTenantInformationByDomainName / ...ByTenantId). NotFound where nobody has it.
QCoro::Task<Result<TenantName>> findTenant(Pipeline &pipeline, QString domainOrId, CancelToken cancel);
} // namespace entente
