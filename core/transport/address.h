// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/request.h"

#include <QUrl>

namespace entente
{
struct Cloud;

/// Where a request goes. Refuses, so that no token travels there: a host, port or scheme that is not the service's own
/// (a nextLink from a hostile answer, kind BadAnswer), plain http elsewhere than on loopback (kind Usage), and a
/// service that this cloud lacks (kind Unavailable).
Result<QUrl> addressOf(const Request &request, const Cloud &cloud);

/// The request's path and query with what must not stay literal encoded: what a part of a $batch carries as `url`.
QString encodedPath(const QString &path);
} // namespace entente
