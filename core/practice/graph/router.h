// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/graph/call.h"

namespace entente::practice::graph
{
/// Everything below /graph: throttling and failures, batch, token, route, permission, role, handler; adds the headers
/// that every answer of Graph has.
Response serve(World &world, const Request &request);

/// The same for one request that is no batch; `inBatch` only marks it in the log.
Response serveOne(World &world, const Request &request, bool inBatch);

/// Every path that is served, for tests that walk over them.
const Routes &allRoutes();
} // namespace entente::practice::graph
