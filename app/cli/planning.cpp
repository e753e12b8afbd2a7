// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planning.h"

#include "app/cli/settingtext.h"
#include "core/base/guid.h"
#include "core/engine/planner.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// The id of a group in the own directory, which may be typed by its exact name.
Result<QString> ownGroup(Session &session, const Side &side, const QString &typed)
{
    if (isGuid(typed))
        return typed.toLower();
    if (!side.live)
        return failure(
            usageError(QCoreApplication::translate("Cli", "Give the group “%1” by its ID, or name the tenant "
                                                          "instead of its snapshot: a snapshot cannot be searched.")
                           .arg(typed)));
    const auto hits =
        session.await((*session.workbench())->search(side.snapshot->tenant.id, ObjectKind::Group, typed, 20));
    if (!hits)
        return failure(hits.error());
    QStringList ids;
    for (const DirectoryObject &hit : *hits) {
        if (hit.name.displayName.compare(typed, Qt::CaseInsensitive) == 0)
            ids << hit.id;
    }
    if (ids.size() == 1)
        return ids.first();
    return failure(usageError(
        ids.isEmpty()
            ? QCoreApplication::translate("Cli", "There is no group “%1” in the directory. Check the name.").arg(typed)
            : QCoreApplication::translate("Cli", "Several groups are named “%1”. Give the group's ID.").arg(typed)));
}

/// --group means the one direction there is; with both, each has its own option.
Result<bool> chooseGroups(Session &session, const Arguments &typed, const Side &side, PartnerWish &wish)
{
    QStringList in = typed.values("in-group");
    QStringList out = typed.values("out-group");
    if (typed.has("group") && wish.sharedChannelsInbound && wish.sharedChannelsOutbound) {
        return failure(usageError(QCoreApplication::translate(
            "Cli", "Say which groups are meant: --in-group for the partner's, --out-group for your own.")));
    }
    (wish.sharedChannelsInbound ? in : out) << typed.values("group");
    if ((!in.isEmpty() && !wish.sharedChannelsInbound) || (!out.isEmpty() && !wish.sharedChannelsOutbound)) {
        return failure(
            usageError(QCoreApplication::translate("Cli", "Groups were given for a direction that is not asked for.")));
    }
    for (const QString &group : in) {
        if (!isGuid(group))
            return failure(usageError(QCoreApplication::translate("Cli", "Give the partner's group “%1” by its ID: its "
                                                                         "directory cannot be searched from here.")
                                          .arg(group)));
        wish.inboundGroups << group.toLower();
    }
    for (const QString &group : out) {
        const auto id = ownGroup(session, side, group);
        if (!id)
            return failure(id.error());
        wish.outboundGroups << *id;
    }
    return true;
}

Result<bool> chooseTrust(const Arguments &typed, PartnerWish &wish)
{
    struct Trust {
        const char *option;
        std::optional<bool> PartnerWish::*wanted;
    };
    constexpr Trust trusts[] = {{"trust-mfa", &PartnerWish::trustMfa},
                                {"trust-compliant-devices", &PartnerWish::trustCompliantDevices},
                                {"trust-hybrid-devices", &PartnerWish::trustHybridDevices}};
    for (const Trust &trust : trusts) {
        if (!typed.has(trust.option))
            continue;
        const QString answer = typed.value(trust.option);
        if (answer != u"yes"_s && answer != u"no"_s) {
            return failure(usageError(QCoreApplication::translate("Cli", "The option %1 takes yes or no.")
                                          .arg(u"--"_s + QLatin1String(trust.option))));
        }
        wish.*trust.wanted = answer == u"yes"_s;
    }
    return true;
}

/// Why a setting is not to be had where `--set` looks for it, and what to do.
QString noSuchPlace(const QString &id, bool ofPartner)
{
    if (!findSettingOf(!ofPartner, id).setting)
        return QCoreApplication::translate("Cli", "There is no setting “%1”. ententectl catalogue lists them.").arg(id);
    return ofPartner ? QCoreApplication::translate(
                           "Cli", "“%1” counts for the whole tenant: leave --partner out to change it.")
                           .arg(id)
                     : QCoreApplication::translate("Cli",
                                                   "“%1” stands on partners only: say with --partner PARTNER on which.")
                           .arg(id);
}
} // namespace

Result<Directions> directionsOf(const Arguments &typed)
{
    const QString direction = typed.value("shared-channels");
    Directions asked;
    asked.in = direction == u"in"_s || direction == u"both"_s;
    asked.out = direction == u"out"_s || direction == u"both"_s;
    if (asked.in || asked.out)
        return asked;
    return failure(usageError(QCoreApplication::translate("Cli", "--shared-channels takes in, out or both.")));
}

Result<PartnerWish> wishFrom(Session &session, const Arguments &typed, const Side &side, const TenantName &partner)
{
    PartnerWish wish;
    wish.partnerTenantId = partner.tenantId;
    wish.partnerName = partner.displayName;
    if (typed.has("shared-channels")) { // else only what is trusted changes
        const auto directions = directionsOf(typed);
        if (!directions)
            return failure(directions.error());
        wish.sharedChannelsInbound = directions->in;
        wish.sharedChannelsOutbound = directions->out;
    }
    auto fine = chooseGroups(session, typed, side, wish);
    if (fine)
        fine = chooseTrust(typed, wish);
    if (!fine)
        return failure(fine.error());
    return wish;
}

Result<std::vector<Change>> changesFrom(const QStringList &assignments, const Snapshot &snapshot,
                                        const QString &partnerTenantId)
{
    std::vector<Change> changes;
    for (const QString &assignment : assignments) {
        const QString id = assignment.section(u'=', 0, 0);
        const bool ofPartner = !partnerTenantId.isEmpty();
        const CatalogueEntry place = findSettingOf(ofPartner, id);
        if (!place.setting)
            return failure(usageError(noSuchPlace(id, ofPartner)));
        if (!assignment.contains(u'=')) {
            //: %1 is the ID of a setting, %2 a list of what it takes
            return failure(usageError(
                QCoreApplication::translate("Cli", "Write --set %1=VALUE. It takes: %2.").arg(id, valueForms(place))));
        }
        auto value = parseValue(place, assignment.section(u'=', 1));
        if (!value)
            return failure(value.error());
        Change change;
        change.address = {QLatin1String(place.type->id), partnerTenantId, id};
        change.oldValue = snapshot.value(change.address);
        change.newValue = std::move(*value);
        changes.push_back(std::move(change));
    }
    return changes;
}

TenantName nameOf(const TenantFacts &tenant)
{
    return {tenant.id, tenant.displayName, tenant.defaultDomain};
}

Result<TenantPlan> planFor(Snapshot snapshot, const TenantName &partner, const std::vector<Change> &changes)
{
    if (!partner.tenantId.isEmpty() && !snapshot.names.find(partner.tenantId)) {
        const KnownName name{ObjectKind::Tenant, partner.displayName, partner.defaultDomain};
        snapshot.names.add(partner.tenantId, name);
    }
    return makeTenantPlan(snapshot, changes);
}

Plan newPlan(const QString &title, std::vector<TenantPlan> tenants)
{
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.madeAt = QDateTime::currentDateTimeUtc();
    plan.title = title;
    plan.tenants = std::move(tenants);
    return plan;
}
} // namespace entente::cli
