// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/planner.h"

#include "core/engine/fields.h"
#include "core/engine/rules.h"
#include "core/engine/stepnotes.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
std::optional<Error> cannotBePlanned(const Snapshot &snapshot, const ResourceType &type, const QString &key)
{
    const auto reading = snapshot.readings.constFind(QString::fromLatin1(type.id));
    if (reading == snapshot.readings.constEnd() || !reading->wasRead())
        return Error(ErrorKind::Unavailable, u"plan.notRead"_s,
                     QCoreApplication::translate("Planner", "“%1” of %2 could not be read, so no change to it can be "
                                                            "planned. Read the tenant again, with a role that may.")
                         .arg(label(type), snapshot.tenant.displayName));
    if (!snapshot.find(QString::fromLatin1(type.id), key) && !*type.createPath)
        return Error(ErrorKind::Usage, u"plan.notThere"_s,
                     QCoreApplication::translate("Planner", "“%1” has no entry “%2”, and none can be made here. Choose "
                                                            "an entry that exists.")
                         .arg(label(type), key));
    return std::nullopt;
}

/// What stands in the way of the very values that were wished for, although each of them is fine by itself: something
/// beside or inside them that would get lost.
std::optional<Error> wouldNotShow(const PlanStep &step, const ResourceType &type, const Json &before)
{
    if (keepsTheRest(step, type) && showsNewValues(step, type, afterWrite(before, step.body)))
        return std::nullopt;
    return Error(ErrorKind::Usage, u"plan.unknownInside"_s,
                 QCoreApplication::translate("Planner",
                                             "“%1” of %2 holds something that this version does not know and "
                                             "that would get lost. Change it in Microsoft's own portal.")
                     .arg(label(type), step.keyName));
}

QString keyNameOf(const Snapshot &snapshot, const ResourceType &type, const QString &key, const NameBook &names)
{
    return type.isCollection() ? shownName(names, snapshot.names, key) : label(type);
}

Result<std::optional<PlanStep>> stepFor(const Snapshot &snapshot, const ResourceWishes &wishes, const NameBook &names)
{
    const ResourceType &type = *wishes.type;
    if (const auto problem = cannotBePlanned(snapshot, type, wishes.key))
        return failure(*problem);
    auto fields = fieldsFor(snapshot, wishes);
    if (!fields)
        return failure(fields.error());
    if (fields->empty())
        return std::nullopt;
    QStringList warnings;
    if (const auto problem = checkStepRules(snapshot, type, *fields, warnings))
        return failure(*problem);

    const Json *found = snapshot.find(QString::fromLatin1(type.id), wishes.key);
    const Json before = found ? *found : Json();
    const Json *inherited = snapshot.find(QString::fromLatin1(type.inheritsFrom), {});
    PlanStep step;
    step.resourceType = QString::fromLatin1(type.id);
    step.key = wishes.key;
    step.keyName = keyNameOf(snapshot, type, wishes.key, names);
    step.action = actionFor(found);
    step.fields = std::move(*fields);
    step.expectedBefore = writtenProperties(step, type, before);
    step.expectedInherited = inheritedProperties(step, type, inherited ? *inherited : Json());
    makeRequest(step, type);
    if (const auto problem = wouldNotShow(step, type, before))
        return failure(*problem);
    describeStep(step, type);
    step.notes = warnings + notesFor(snapshot, type, step, names);
    return step;
}
} // namespace

Result<TenantPlan> makeTenantPlan(const Snapshot &snapshot, const std::vector<Change> &changes, const NameBook &names)
{
    const auto groups = groupWishes(snapshot, changes);
    if (!groups)
        return failure(groups.error());
    TenantPlan plan;
    plan.tenantId = snapshot.tenant.id;
    plan.tenantName = snapshot.tenant.displayName;
    plan.readAt = snapshot.takenAt;
    for (const ResourceWishes &wishes : *groups) {
        auto step = stepFor(snapshot, wishes, names);
        if (!step)
            return failure(step.error());
        if (!*step)
            continue;
        (*step)->id = QString::number(plan.steps.size() + 1);
        plan.steps.push_back(std::move(**step));
    }
    return plan;
}
} // namespace entente
