// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/faults.h"

#include <algorithm>

namespace entente::practice
{
namespace
{
template <class Rule>
bool matches(const Rule &rule, const Request &request)
{
    return (rule.method.isEmpty() || rule.method == request.method) && request.path.startsWith(rule.pathPrefix);
}
} // namespace

std::optional<Response> overridden(const Faults &faults, const Request &request)
{
    for (const OverrideRule &rule : faults.overrides) {
        if (!matches(rule, request))
            continue;
        if (std::optional<Response> answer = rule.answer(request))
            return answer;
    }
    return std::nullopt;
}

std::optional<DropRule> takeDrop(Faults &faults, const Request &request)
{
    const auto rule = std::find_if(faults.drops.begin(), faults.drops.end(), [&request](const DropRule &candidate) {
        return candidate.times > 0 && matches(candidate, request);
    });
    if (rule == faults.drops.end())
        return std::nullopt;
    --rule->times;
    return *rule;
}
} // namespace entente::practice
