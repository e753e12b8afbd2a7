// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/tenant.h"

namespace entente::practice
{
/// How large a made-up tenant is to be.
struct GeneratedSize {
    int partners = 500;
    int users = 200;
    int groups = 100;
};

/// A tenant with that many objects, and the cards of its partners. The same domain gives the same tenant every time.
struct GeneratedTenant {
    Tenant tenant;
    std::vector<TenantCard> partnerCards;
};
GeneratedTenant generateTenant(const QString &domain, GeneratedSize size);
} // namespace entente::practice
