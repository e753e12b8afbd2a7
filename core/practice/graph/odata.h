// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/graph/call.h"

namespace entente::practice::graph
{
struct Shape;

/// What may be asked of one collection (Microsoft Graph: "Customize Microsoft Graph responses with query parameters").
struct ListRules {
    QString typeName;            ///< "microsoft.graph.user", for complaints
    QString contextName;         ///< "users", in @odata.context
    QStringList properties;      ///< what may be selected and filtered
    QStringList defaults;        ///< what is answered without $select; empty: everything stored
    QStringList searchable;      ///< empty: no $search
    QStringList expandable = {}; ///< what $expand may name; the handler does it
    int maxTop = 999;
    const Shape *shape = nullptr; ///< set: its enumerations may have newer members
    bool paged = true;            ///< false: $top and $skiptoken are refused and everything comes at once
};

/// One page: $filter, $search, $orderby, $top, $skip, $count, $select, $skiptoken, with @odata.nextLink.
Response list(const Call &call, const std::vector<const Json *> &items, const ListRules &rules);
Response list(const Call &call, const std::vector<Json> &items, const ListRules &rules);

/// Number of items after $filter and $search as text/plain; needs ConsistencyLevel: eventual.
Response count(const Call &call, const std::vector<Json> &items, const ListRules &rules);

/// One object with $select.
Response single(const Call &call, const Json &item, const ListRules &rules);
} // namespace entente::practice::graph
