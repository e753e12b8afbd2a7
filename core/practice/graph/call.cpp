// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/graph/call.h"

#include <algorithm>

namespace entente::practice::graph
{
using namespace Qt::StringLiterals;

bool Call::hasScope(const QStringList &anyOf) const
{
    return std::any_of(anyOf.begin(), anyOf.end(),
                       [this](const QString &scope) { return caller.scopes.contains(scope); });
}

bool Call::isEventual() const
{
    return request.header("ConsistencyLevel").compare("eventual", Qt::CaseInsensitive) == 0;
}

bool Call::wantsNewerMembers() const
{
    return request.header("Prefer").toLower().contains("include-unknown-enum-members");
}

QString Call::context(const QString &fragment) const
{
    return u"%1/%2/$metadata#%3"_s.arg(world.graph(), version, fragment);
}

Response object(const Call &call, const QString &context, Json value)
{
    value["@odata.context"] = call.context(context);
    return {200, value};
}

Response noContent()
{
    return Response(204);
}
} // namespace entente::practice::graph
