// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/request.h"
#include "core/transport/response.h"

#include <QDateTime>

#include <vector>

namespace entente
{
/// The wire form of a $batch of reads, both ways; ids are the positions. Pure.

/// POST /$batch with one entry for each request; takes version, scopes and the more urgent priority from them.
Request packEnvelope(const std::vector<Request> &requests);

/// One result for each request, in their order. A part that is missing, twice there or malformed is a BadAnswer of its
/// own.
std::vector<Result<Response>> unpackEnvelope(const std::vector<Request> &requests, const Json &answer,
                                             const QDateTime &receivedAt);

/// May `a` and `b` travel in one envelope? They share version and token.
bool shareEnvelope(const Request &a, const Request &b);
} // namespace entente
