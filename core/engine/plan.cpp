// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace entente
{
namespace
{
struct ActionText {
    StepAction action;
    const char *name;
    const char *label;
};
constexpr auto actionTexts = std::to_array<ActionText>({
    //: What a step of a plan does with an entry.
    {StepAction::Create, "create", QT_TRANSLATE_NOOP("Plan", "Create")},
    //: What a step of a plan does with an entry.
    {StepAction::Update, "update", QT_TRANSLATE_NOOP("Plan", "Change")},
});
const ActionText &textOf(StepAction action)
{
    return *std::ranges::find(actionTexts, action, &ActionText::action);
}

QString riskName(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return u"low"_s;
    case Risk::Medium:
        return u"medium"_s;
    case Risk::High:
        return u"high"_s;
    }
    return {};
}

Json namesToJson(const QStringList &names)
{
    Json out = Json::array();
    for (const QString &name : names)
        out.push_back(name);
    return out;
}

Json fieldToJson(const FieldChange &field)
{
    return Json::object({{"setting", field.setting},
                         {"old", toJson(field.oldValue)},
                         {"new", toJson(field.newValue)},
                         {"implied", field.implied}});
}

Json tenantToJson(const TenantPlan &tenant)
{
    Json steps = Json::array();
    for (const PlanStep &step : tenant.steps)
        steps.push_back(toJson(step));
    return Json::object({{"tenantId", tenant.tenantId},
                         {"tenantName", tenant.tenantName},
                         {"readAt", tenant.readAt.toUTC().toString(Qt::ISODateWithMs)},
                         {"steps", std::move(steps)}});
}

} // namespace

int Plan::stepCount() const
{
    return std::accumulate(tenants.begin(), tenants.end(), 0, [](int count, const TenantPlan &tenant) {
        return count + static_cast<int>(tenant.steps.size());
    });
}

const TenantPlan *Plan::forTenant(const QString &tenantId) const
{
    const auto found = std::ranges::find(tenants, tenantId, &TenantPlan::tenantId);
    return found == tenants.end() ? nullptr : &*found;
}

QString actionLabel(StepAction action)
{
    return QCoreApplication::translate("Plan", textOf(action).label);
}

QString actionName(StepAction action)
{
    return QString::fromLatin1(textOf(action).name);
}

std::optional<StepAction> actionNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(actionTexts, [&name](const ActionText &text) { return name == QLatin1String(text.name); });
    return found == actionTexts.end() ? std::nullopt : std::optional(found->action);
}

Json toJson(const PlanStep &step)
{
    Json fields = Json::array();
    for (const FieldChange &field : step.fields)
        fields.push_back(fieldToJson(field));
    return Json::object({
        {"id", step.id},
        {"resourceType", step.resourceType},
        {"key", step.key},
        {"keyName", step.keyName},
        {"action", actionName(step.action)},
        {"fields", std::move(fields)},
        {"expectedBefore", step.expectedBefore},
        {"expectedInherited", step.expectedInherited},
        {"request",
         Json::object({{"verb", QString::fromLatin1(verbName(step.verb))}, {"path", step.path}, {"body", step.body}})},
        {"cmdlet", step.cmdlet},
        {"scopes", namesToJson(step.scopes)},
        {"role", step.role},
        {"risk", riskName(step.risk)},
        {"notes", namesToJson(step.notes)},
    });
}

Json toJson(const Plan &plan)
{
    Json tenants = Json::array();
    for (const TenantPlan &tenant : plan.tenants)
        tenants.push_back(tenantToJson(tenant));
    return Json::object({{"format", "entente-plan"},
                         {"version", planFormatVersion},
                         {"id", plan.id},
                         {"madeAt", plan.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                         {"title", plan.title},
                         {"tenants", std::move(tenants)}});
}

} // namespace entente
