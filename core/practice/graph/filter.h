// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <functional>

#include <QStringList>

namespace entente::practice::graph
{
/// A parsed $filter: eq, ne, in, not, and, or, startsWith, endsWith, any() over a list of texts. Texts are compared
/// without regard to case, as the directory does.
struct Filter {
    std::function<bool(const Json &)> matches;
    bool advanced = false; ///< needs ConsistencyLevel: eventual and $count=true (ne, not, endsWith)
    QString complaint;     ///< why it is refused
};

/// `properties`: what may be named; another name is refused.
Filter parseFilter(const QString &text, const QStringList &properties);
} // namespace entente::practice::graph
