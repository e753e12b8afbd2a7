// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/directorycheck.h"

#include "app/common/arguments.h"
#include "core/base/guid.h"
#include "core/catalogue/targets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
/// Users and groups by the directory that has them.
struct Chosen {
    std::vector<ObjectRef> ours, theirs;
};

std::vector<Target> targetsOf(const SettingValue &value)
{
    return targetRuleFromJson(value.raw).value_or(TargetRule()).targets;
}

Chosen newlyChosen(const std::vector<Change> &changes)
{
    Chosen chosen;
    for (const Change &change : changes) {
        const Setting *setting = findSetting(change.address.resourceType, change.address.setting).setting;
        if (!setting || setting->kind != Kind::UserTargets)
            continue;
        const std::set<TargetKey> before = keysOf(targetsOf(change.oldValue));
        const bool isInbound = setting->direction == Direction::Inbound; // the people who come in are the partner's
        for (const Target &target : targetsOf(change.newValue)) {
            const ObjectRef object(target.id.toLower(),
                                   target.type == TargetType::User ? ObjectKind::User : ObjectKind::Group);
            // What is no id at all the rules refuse by themselves.
            if (isGuid(target.id) && !before.contains(keyOf(target)))
                (isInbound ? chosen.theirs : chosen.ours).push_back(object);
        }
    }
    return chosen;
}

QString idsOf(const std::vector<ObjectRef> &objects)
{
    QStringList ids;
    for (const ObjectRef &object : objects)
        ids << object.id;
    ids.removeDuplicates();
    return ids.join(u", "_s);
}

void tellUnverified(Session &session, const std::vector<ObjectRef> &objects, const QString &tenant, const QString &why)
{
    //: %1 is a list of IDs, %2 a tenant, %3 a sentence that says why
    session.terminal().note(QCoreApplication::translate("Cli", "Not verified that the directory of %2 has %1. %3")
                                .arg(idsOf(objects), tenant, why));
}

Error noSuchObject(const ObjectRef &object, const QString &tenant)
{
    const QString sentence =
        object.kind == ObjectKind::Group
            //: %1 is an ID, %2 a tenant
            ? QCoreApplication::translate("Cli", "There is no group “%1” in the directory of %2. Check the ID.")
            //: %1 is an ID, %2 a tenant
            : QCoreApplication::translate("Cli", "There is no user “%1” in the directory of %2. Check the ID.");
    return usageError(sentence.arg(object.id, tenant));
}

Result<bool> lookUp(Session &session, const QString &tenantId, const std::vector<ObjectRef> &objects,
                    const QString &tenant)
{
    const auto found = session.await((*session.workbench())->lookUpNames(tenantId, objects));
    if (!found)
        return failure(found.error());
    std::vector<ObjectRef> unasked;
    for (const ObjectRef &object : objects) {
        const auto known = found->names.find(object.id);
        const bool isOther = known && known->kind != object.kind;
        if (isOther || found->names.isUnresolved(object.id))
            return failure(noSuchObject(object, tenant));
        if (!known)
            unasked.push_back(object);
    }
    if (!unasked.empty())
        tellUnverified(session, unasked, tenant, found->why ? found->why->message : QString());
    return true;
}

/// Without asking anybody: signed in by this command, or kept by an earlier one.
bool isSignedIn(Session &session, const QString &tenantId)
{
    auto status = session.known(tenantId);
    if (status && !status->signedIn) {
        if (!session.await((*session.workbench())->lookForKeptSignIns()))
            return false;
        status = session.known(tenantId);
    }
    return status && status->needsNobody();
}
} // namespace

Result<bool> checkChosen(Session &session, const Side &side, const TenantName &partner,
                         const std::vector<Change> &changes)
{
    const Chosen chosen = newlyChosen(changes);
    const TenantFacts &own = side.snapshot->tenant;
    const QString ownName = nameWithDomain(own.displayName, own.defaultDomain);
    if (!chosen.ours.empty() && side.live) {
        if (const auto fine = lookUp(session, own.id, chosen.ours, ownName); !fine)
            return fine;
    } else if (!chosen.ours.empty()) {
        tellUnverified(session, chosen.ours, ownName,
                       QCoreApplication::translate("Cli", "A snapshot cannot be searched."));
    }
    if (chosen.theirs.empty())
        return true;
    if (!partner.tenantId.isEmpty() && isSignedIn(session, partner.tenantId))
        return lookUp(session, partner.tenantId, chosen.theirs,
                      nameWithDomain(partner.displayName, partner.defaultDomain));
    const QString partnerName = partner.tenantId.isEmpty() ? QCoreApplication::translate("Cli", "the partner")
                                                           : nameWithDomain(partner.displayName, partner.defaultDomain);
    tellUnverified(session, chosen.theirs, partnerName,
                   QCoreApplication::translate("Cli", "Only a sign-in to that tenant lets it be asked."));
    return true;
}
} // namespace entente::cli
