// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plantitle.h"

#include "core/catalogue/valuelist.h"
#include "core/engine/effective.h"
#include "core/engine/steprequest.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
QString nameWithId(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

QString titleOf(const Plan &plan, const std::map<QString, QString> &partners, const QStringList &others,
                bool amongThemselves)
{
    const int count = static_cast<int>(partners.size());
    if (amongThemselves && count == 0 && others.isEmpty() && plan.tenants.size() == 2)
        //: Title of a plan: %1 and %2 are organisations
        return QCoreApplication::translate("Plan", "Changes between %1 and %2")
            .arg(plan.tenants[0].tenantName, plan.tenants[1].tenantName);
    QStringList about;
    if (count == 1)
        about << partners.begin()->second;
    else if (count > 1)
        about << QCoreApplication::translate("Plan", "%n partner(s)", nullptr, count);
    if (amongThemselves)
        for (const TenantPlan &tenant : plan.tenants)
            about << tenant.tenantName;
    about << others;
    //: Title of a plan: %1 says what is changed, "Fabrikam", "3 partners and Default settings"
    return QCoreApplication::translate("Plan", "Changes: %1").arg(QLocale().createSeparatedList(about));
}

/// What the resource has from the default, as it is now where that is at hand, else as the step tells it.
EffectiveValue inheritedNow(const PlanStep &step, const Setting &setting, const Snapshot *before)
{
    const ResourceType *type = findResourceType(step.resourceType);
    if (!type || !*type->inheritsFrom)
        return {};
    const QString from = QString::fromLatin1(type->inheritsFrom);
    if (before && before->find(from, {})) {
        EffectiveValue now = effectiveValue(*before, {from, {}, QString::fromLatin1(setting.id)});
        now.origin = now.origin == Origin::Own ? Origin::Default : now.origin;
        return now;
    }
    if (memberAt(step.expectedInherited, setting.property).is_null())
        return {};
    return {readValue(setting, step.expectedInherited), Origin::Default};
}

/// `own` is the value that is not set; it is what is shown where nothing is known of the default.
QString defaultText(const PlanStep &step, const Setting &setting, const NameBook &names, const Snapshot *before,
                    const SettingValue &own, const SettingValue &other)
{
    const EffectiveValue now = inheritedNow(step, setting, before);
    if (now.origin == Origin::None)
        return valueTextInFull(setting, own, names, other);
    //: %1 is a value, %2 where it comes from: "Blocked, all users (service default)"
    return QCoreApplication::translate("Plan", "%1 (%2)")
        .arg(valueTextInFull(setting, now.value, names, other), originLabel(now.origin));
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

QString changesTitle(const Plan &plan)
{
    QStringList tenants;
    for (const TenantPlan &tenant : plan.tenants)
        if (!tenant.steps.empty())
            tenants << tenant.tenantId;
    std::map<QString, QString> partners; // by id: two may have one name
    QStringList others;
    bool amongThemselves = false;
    for (const TenantPlan &tenant : plan.tenants) {
        for (const PlanStep &step : tenant.steps) {
            const ResourceType *type = findResourceType(step.resourceType);
            if (!type || !type->perPartner)
                others << (type ? label(*type) : step.resourceType);
            else if (tenants.contains(step.key, Qt::CaseInsensitive))
                amongThemselves = true;
            else
                partners.emplace(step.key.toLower(), step.keyName);
        }
    }
    others.removeDuplicates();
    return titleOf(plan, partners, others, amongThemselves);
}

QString oldValueText(const PlanStep &step, const FieldChange &change, const Setting &setting, const NameBook &names,
                     const Snapshot *before)
{
    const bool followed = countedBefore(step, setting, change).state != change.oldValue.state;
    const bool mayFollow = change.oldValue.state == ValueState::NotSet && (before || followed);
    return mayFollow ? defaultText(step, setting, names, before, change.oldValue, change.newValue)
                     : valueTextInFull(setting, change.oldValue, names, change.newValue);
}

QString newValueText(const PlanStep &step, const FieldChange &change, const Setting &setting, const NameBook &names,
                     const Snapshot *before)
{
    return change.newValue.state == ValueState::NotSet
               ? defaultText(step, setting, names, before, change.newValue, change.oldValue)
               : valueTextInFull(setting, change.newValue, names, change.oldValue);
}
} // namespace entente
