// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world.h"

namespace entente::practice::graph
{
/// POST /$batch (Microsoft Graph: "Combine multiple HTTP requests using JSON batching"): at most 20 requests, each of
/// which is served, throttled and refused alone; what depends on a failed one answers 424. The answers come in another
/// order than the requests, as the service is free to.
Response batch(World &world, const Request &request);
} // namespace entente::practice::graph
