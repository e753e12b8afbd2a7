// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/planreview.h"

#include "core/engine/rules.h"
#include "core/engine/stepnotes.h"
#include "core/engine/steprequest.h"

namespace entente
{
namespace
{
const ResourceReading *readingOf(const Snapshot &snapshot, const char *type)
{
    const auto reading = snapshot.readings.constFind(QString::fromLatin1(type));
    return reading != snapshot.readings.constEnd() && reading->wasRead() ? &*reading : nullptr;
}
} // namespace

void describeAnew(TenantPlan &plan, const Snapshot *now, const NameBook &names)
{
    for (PlanStep &step : plan.steps) {
        const ResourceType *type = findResourceType(step.resourceType);
        if (!type)
            continue;
        if (type->perPartner)
            step.keyName = shownName(names, now ? now->names : names, step.key);
        step.notes.clear();
        checkFieldRules(*type, step.fields, step.notes);
        step.notes += now ? notesFor(*now, *type, step, names) : notesFor(*type, step);
    }
}

StepOutlook outlookOf(const PlanStep &step, const Snapshot *now)
{
    const ResourceType *type = findResourceType(step.resourceType);
    if (!now || !type || !readingOf(*now, type->id))
        return StepOutlook::Unknown;
    const Json *found = now->find(step.resourceType, step.key);
    const Json resource = found ? *found : Json();
    if (showsNewValues(step, *type, resource))
        return StepOutlook::AlreadySo;
    if (!isAsExpected(step, *type, resource))
        return StepOutlook::Changed;
    if (!step.expectedInherited.is_object())
        return StepOutlook::Sendable;
    const Json *inherited = now->find(QString::fromLatin1(type->inheritsFrom), {});
    if (!inherited)
        return StepOutlook::Unknown;
    return inheritsAsExpected(step, *type, *inherited) ? StepOutlook::Sendable : StepOutlook::Changed;
}
} // namespace entente
