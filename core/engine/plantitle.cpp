// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plantitle.h"

#include "core/catalogue/valuelist.h"
#include "core/engine/effective.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QString nameWithId(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

} // namespace

QString stepTitle(const PlanStep &step)
{
    const ResourceType *type = findResourceType(step.resourceType);
    const QString what = type ? label(*type) : step.resourceType;
    if (step.key.isEmpty())
        return what;
    //: %1 is a kind of settings, %2 the partner that they are for: "Partner settings: Fabrikam (<tenant ID>)"
    return QCoreApplication::translate("Plan", "%1: %2").arg(what, nameWithId(step.keyName, step.key));
}

QString tenantTitle(const TenantPlan &tenant)
{
    return nameWithId(tenant.tenantName, tenant.tenantId);
}

QString oldValueText(const PlanStep &step, const FieldChange &change, const Setting &setting, const NameBook &names,
                     const Snapshot *before)
{
    const bool isInherited = before && change.oldValue.state == ValueState::NotSet;
    const EffectiveValue now =
        isInherited ? effectiveValue(*before, {step.resourceType, step.key, change.setting}) : EffectiveValue();
    if (now.origin != Origin::Default && now.origin != Origin::ServiceDefault)
        return valueTextInFull(setting, change.oldValue, names, change.newValue);
    //: %1 is a value, %2 where it comes from: "Blocked, all users (service default)"
    return QCoreApplication::translate("Plan", "%1 (%2)")
        .arg(valueTextInFull(setting, now.value, names, change.newValue), originLabel(now.origin));
}

} // namespace entente
