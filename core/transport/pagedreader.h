// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/stage.h"

#include <memory>
#include <vector>

namespace entente
{
/// Reads a list to its end: @odata.nextLink whole and opaque until it is gone, a page may be empty ("Microsoft Graph:
/// paging data in your app"). The request's headers go with every page, because Graph forgets ConsistencyLevel and
/// Prefer. All or nothing: a list that cannot be read to its end is an error, never a shorter list.
QCoro::Task<Result<std::vector<Json>>> readPages(std::shared_ptr<Stage> chain, Request request, int maxPages,
                                                 CancelToken cancel);
} // namespace entente
