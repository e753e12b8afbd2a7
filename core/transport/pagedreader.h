// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/options.h"
#include "core/transport/stage.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace entente
{
/// Called with the items of each page as soon as they are there, so that what follows from them can start before the
/// list has ended. The span counts for the call only, and a list that breaks off later is still an error.
using PageSeen = std::function<void(std::span<const Json>)>;

/// Reads a list to its end: @odata.nextLink whole and opaque until it is gone, a page may be empty ("Microsoft Graph:
/// paging data in your app"). The request's headers go with every page, because Graph forgets ConsistencyLevel and
/// Prefer; a list that begins with a POST goes on with GETs. All or nothing: a list that cannot be read to its end is
/// an error, never a shorter list.
QCoro::Task<Result<std::vector<Json>>> readPages(std::shared_ptr<Stage> chain, Request request, AnswerLimits limits,
                                                 CancelToken cancel, PageSeen onPage = {});
} // namespace entente
