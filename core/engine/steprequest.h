// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

namespace entente
{
/// The one way from the fields of a step to its request, and back from a resource to whether it shows them. Planner,
/// plan file and apply all go through here, so that what is reviewed, sent and verified cannot drift apart. Pure.

/// Sets verb, path and body from action, key, fields, expectedBefore and expectedInherited.
void makeRequest(PlanStep &step, const ResourceType &type);
/// Sets cmdlet, scopes, role and risk from the request and the fields.
void describeStep(PlanStep &step, const ResourceType &type);

/// The resource as it stands once the service has carried out `body` on it (null: on nothing).
Json afterWrite(const Json &resource, const Json &body);
/// Every field has its new value, implied ones included. A null resource shows nothing.
bool showsNewValues(const PlanStep &step, const ResourceType &type, const Json &resource);
/// The written properties mean what they meant when the plan was made: settings by meaning, everything that the
/// catalogue does not know member by member. For a create: the resource is still not there.
bool isAsExpected(const PlanStep &step, const ResourceType &type, const Json &resource);
/// The same for what it inherits from (never null): the values that the step writes out so that they go on counting.
bool inheritsAsExpected(const PlanStep &step, const ResourceType &type, const Json &inherited);
/// The written properties of a resource, for the journal and for showing, without annotations of the transfer; null for
/// a null resource.
Json writtenProperties(const PlanStep &step, const ResourceType &type, const Json &resource);
/// The properties of `inherited` that the step relies on: their values counted until now, are written out, or count
/// afterwards. Null where there is none.
Json inheritedProperties(const PlanStep &step, const ResourceType &type, const Json &inherited);
/// The value that really counts before and after the step: the default's where the resource has none of its own, as far
/// as expectedInherited tells it; else NotSet.
SettingValue countedBefore(const PlanStep &step, const Setting &setting, const FieldChange &field);
SettingValue countsAfter(const PlanStep &step, const Setting &setting, const FieldChange &field);
/// A field that nobody wished for has the value that counted until now.
bool goesAlongAsItWas(const PlanStep &step, const Setting &setting, const FieldChange &field);
/// Nothing gets lost that no field shows, and nothing is written that the service itself does not name.
bool keepsTheRest(const PlanStep &step, const ResourceType &type);

/// A value that the setting can take: reading it back gives the same, as a known value.
bool canTake(const Setting &setting, const Json &raw);
const Setting *settingOf(const ResourceType &type, const QString &id);
/// The settings that are written as one with this one, itself included, in the catalogue's order.
std::vector<const Setting *> writtenWith(const ResourceType &type, const Setting &setting);
bool areHalves(const Setting &one, const Setting &other);
/// What a change to this resource takes: creating it where there is none yet. `found` as Snapshot::find gives it.
StepAction actionFor(const Json *found);
} // namespace entente
