// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world.h"

#include "core/practice/random.h"

#include <algorithm>

namespace entente::practice
{
World::World(const Clock &time) : clock(time), origin(QStringLiteral("http://127.0.0.1")), signingKey(randomBytes(32))
{
}

Tenant *World::tenant(const QString &idOrDomain)
{
    const auto found = std::find_if(tenants.begin(), tenants.end(), [&idOrDomain](const Tenant &candidate) {
        return candidate.card.answersTo(idOrDomain);
    });
    return found == tenants.end() ? nullptr : &*found;
}

const TenantCard *World::card(const QString &idOrDomain) const
{
    for (const Tenant &candidate : tenants) {
        if (candidate.card.answersTo(idOrDomain))
            return &candidate.card;
    }
    for (const TenantCard &candidate : strangers) {
        if (candidate.answersTo(idOrDomain))
            return &candidate;
    }
    return nullptr;
}
} // namespace entente::practice
