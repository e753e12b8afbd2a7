// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a step is what it says. A plan file may have been edited by anybody: everything that a person reviews has to
// follow from what will be sent.
#include "core/base/guid.h"
#include "core/engine/fields.h"
#include "core/engine/plan.h"
#include "core/engine/propertyrest.h"
#include "core/engine/rules.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
tl::unexpected<Error> bad(const char *code, const char *text, const PlanStep &step, const QString &what = {})
{
    QString sentence = QCoreApplication::translate("Plan", text);
    sentence = what.isNull() ? sentence.arg(step.id) : sentence.arg(step.id, what);
    return failure(ErrorKind::BadFile, QString::fromLatin1(code), sentence);
}

bool isGoodKey(const ResourceType &type, const QString &key, const QString &tenantId)
{
    if (type.perPartner)
        return isGuid(key) && key.compare(tenantId, Qt::CaseInsensitive) != 0;
    return type.isCollection() != key.isEmpty();
}

bool hasAnnotations(const Json &json)
{
    return withoutAnnotations(json) != json;
}

bool isGoodNewValue(const ResourceType &type, const Setting &setting, const FieldChange &field)
{
    switch (field.newValue.state) {
    case ValueState::Set:
        return canTake(setting, field.newValue.raw) && !hasAnnotations(field.newValue.raw);
    case ValueState::NotSet:
        return *type.inheritsFrom;
    case ValueState::Unknown:
        return field.implied && field.newValue.means(field.oldValue); // written back as it came
    case ValueState::Unreadable:
        break;
    }
    return false;
}

/// The rest of a property that goes back to the default, and the other half of what is set, must be listed.
bool isWhole(const PlanStep &step, const ResourceType &type, const Setting &setting, const FieldChange &field)
{
    return std::ranges::all_of(writtenWith(type, setting), [&](const Setting *member) {
        const auto found = std::ranges::find(step.fields, QString::fromLatin1(member->id), &FieldChange::setting);
        const bool unsets = field.newValue.state == ValueState::NotSet;
        if (found != step.fields.end())
            return (found->newValue.state == ValueState::NotSet) == unsets;
        const Json before = step.expectedBefore.is_object() ? step.expectedBefore : Json::object();
        return unsets ? readValue(*member, before).state == ValueState::NotSet : !areHalves(*member, setting);
    });
}

/// What a file says of the default, from which values are taken: no more than that, and without orders to the service.
bool isGoodInherited(const PlanStep &step, const ResourceType &type)
{
    return inheritedProperties(step, type, step.expectedInherited) == step.expectedInherited;
}

bool isGoodBefore(const PlanStep &step, const std::set<std::string> &properties)
{
    if (step.action == StepAction::Create)
        return step.expectedBefore.is_null();
    if (hasAnnotations(step.expectedBefore))
        return false;
    if (!step.expectedBefore.is_object() || step.expectedBefore.size() != properties.size())
        return false;
    return std::ranges::all_of(properties, [&](const std::string &name) { return step.expectedBefore.contains(name); });
}
} // namespace

Result<bool> checkStep(const PlanStep &step, const QString &tenantId)
{
    const ResourceType *type = findResourceType(step.resourceType);
    if (!type)
        return bad("plan.unknownType",
                   QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan changes “%2”, which this version does not know. "
                                             "Install a newer version, or make the plan again."),
                   step, step.resourceType);
    const bool creatable = step.action != StepAction::Create || (*type->createPath && type->isCollection());
    if (!isGoodKey(*type, step.key, tenantId) || !creatable || step.fields.empty())
        return bad("plan.badStep",
                   QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan makes no sense. Make the plan again."), step);
    std::set<std::string> properties;
    std::set<QString> seen;
    const Json before = step.expectedBefore.is_object() ? step.expectedBefore : Json::object();
    for (const FieldChange &field : step.fields) {
        const Setting *setting = settingOf(*type, field.setting);
        if (!setting)
            return bad("plan.unknownSetting",
                       QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan changes “%2”, which this version does not know. "
                                                 "Install a newer version, or make the plan again."),
                       step, field.setting);
        properties.emplace(setting->property);
        const bool oldIsTrue = field.oldValue.means(readValue(*setting, before));
        if (!seen.insert(field.setting).second || !oldIsTrue || !isGoodNewValue(*type, *setting, field) ||
            !isWhole(step, *type, *setting, field) || !goesAlongAsItWas(step, *setting, field))
            return bad("plan.badField",
                       QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan has values for “%2” that do not fit together. "
                                                 "Make the plan again."),
                       step, label(*setting));
    }
    QStringList unused;
    if (const auto problem = checkFieldRules(*type, step.fields, unused))
        return bad("plan.againstRules",
                   //: %1 is a number, %2 the whole sentence that says which rule
                   QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan breaks a rule of the service: %2"), step,
                   problem->message);
    PlanStep derived = step;
    makeRequest(derived, *type);
    const bool sameRequest = derived.verb == step.verb && derived.path == step.path && derived.body == step.body;
    const bool isHonest = isGoodBefore(step, properties) && isGoodInherited(step, *type) && keepsTheRest(step, *type);
    if (!isHonest || !sameRequest || !showsNewValues(step, *type, afterWrite(before, step.body)))
        return bad("plan.otherRequest",
                   QT_TRANSLATE_NOOP("Plan", "Step %1 of the plan would send something else than it shows. Do not use "
                                             "this file; make the plan again."),
                   step);
    return true;
}
} // namespace entente
