// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <functional>

#include <QStringList>

namespace entente::practice::graph
{
/// A parsed $search of directory objects: "property:text" clauses joined by AND or OR. Each word of the text must begin
/// a word of the property (Microsoft Graph: "Advanced query capabilities on Microsoft Entra ID objects").
struct Search {
    std::function<bool(const Json &)> matches;
    QString complaint;
};

Search parseSearch(const QString &text, const QStringList &searchable);
} // namespace entente::practice::graph
