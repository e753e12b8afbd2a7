// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partners.h"

#include "app/common/arguments.h"
#include "core/base/guid.h"
#include "core/base/plainname.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// The partners of that name or domain; an id is one partner whatever others are called. A name is chosen by whoever
/// bears it, so none is ever taken for a domain: "fabrikam.com" is who has proved to have it.
std::vector<TenantName> partnersCalled(const Snapshot &snapshot, const QString &typed)
{
    std::vector<TenantName> called;
    for (const QString &id : snapshot.partners()) {
        const auto name = snapshot.names.find(id);
        const TenantName partner{id, name ? name->displayName : id, name ? name->detail : QString()};
        if (id.compare(typed, Qt::CaseInsensitive) == 0)
            return {partner};
        const QString &known = typed.contains(u'.') ? partner.defaultDomain : partner.displayName;
        if (known.compare(typed, Qt::CaseInsensitive) == 0)
            called.push_back(partner);
    }
    return called;
}

Error ambiguous(const std::vector<TenantName> &partners, const QString &typed)
{
    QStringList shown;
    for (const TenantName &partner : partners) {
        const bool hasDomain = !partner.defaultDomain.isEmpty();
        shown << (hasDomain ? u"%1 (%2)"_s.arg(partner.tenantId, partner.defaultDomain) : partner.tenantId);
    }
    //: %1 is what was typed, %2 a list of tenant IDs
    return usageError(QCoreApplication::translate("Cli", "Several partners are called “%1”: %2. Give the ID of the one "
                                                         "that is meant.")
                          .arg(typed, shown.join(u", "_s)));
}

/// Nobody, or somebody in another cloud, is as good as a name that no snapshot knows.
Result<TenantName> foundByTenant(Session &session, const QString &via, const QString &typed)
{
    auto found = session.await((*session.workbench())->findTenant(via, typed));
    const bool isTypedWrong =
        !found && (found.error().kind == ErrorKind::NotFound || found.error().code == u"tenant.otherCloud"_s);
    return isTypedWrong ? Result<TenantName>(failure(asTyped(found.error()))) : found;
}

Result<TenantName> foundPartner(Session &session, const Side &side, const QString &typed)
{
    const std::vector<TenantName> called = partnersCalled(*side.snapshot, typed);
    if (called.size() == 1)
        return called.front();
    if (!called.empty())
        return failure(ambiguous(called, typed));
    if (side.live)
        return foundByTenant(session, side.snapshot->tenant.id, typed);
    if (isGuid(typed)) {
        session.terminal().note(QCoreApplication::translate(
                                    "Cli", "The snapshot has no entry and no name for the partner %1. Check the ID: "
                                           "a snapshot cannot look it up.")
                                    .arg(typed));
        return TenantName{typed.toLower(), typed, {}};
    }
    return failure(usageError(
        QCoreApplication::translate("Cli",
                                    "The snapshot knows no partner “%1”. Give the partner's tenant ID, or name the "
                                    "tenant instead of its snapshot: then the partner is looked up.")
            .arg(plainName(typed))));
}

bool isItself(const TenantFacts &tenant, const QString &typed)
{
    const auto same = [&typed](const QString &own) {
        return !own.isEmpty() && own.compare(typed, Qt::CaseInsensitive) == 0;
    };
    return same(tenant.id) || same(tenant.defaultDomain) || std::ranges::any_of(tenant.domains, same);
}
} // namespace

Error noPartnerOfItself(const QString &typed)
{
    //: %1 is what was typed: a domain, a name or an ID
    return usageError(QCoreApplication::translate("Cli", "“%1” is the tenant itself. Name the other organisation as "
                                                         "the partner.")
                          .arg(plainName(typed)));
}

Result<TenantName> findPartner(Session &session, const Side &side, const QString &typed)
{
    if (isItself(side.snapshot->tenant, typed))
        return failure(noPartnerOfItself(typed));
    auto found = foundPartner(session, side, typed);
    if (found && isItself(side.snapshot->tenant, found->tenantId))
        return failure(noPartnerOfItself(typed));
    return found;
}
} // namespace entente::cli
