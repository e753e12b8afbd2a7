// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plantext.h"

#include "app/cli/session.h"

#include "app/common/table.h"
#include "core/catalogue/valuelist.h"
#include "core/engine/plantitle.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
const PlanStep *findStep(const Plan &plan, const StepReport &report)
{
    const TenantPlan *tenant = plan.forTenant(report.tenantId);
    if (!tenant)
        return nullptr;
    const auto found = std::ranges::find(tenant->steps, report.stepId, &PlanStep::id);
    return found == tenant->steps.end() ? nullptr : &*found;
}

QString fieldLine(const PlanStep &step, const FieldChange &field, const NameBook &names, const Snapshot *before)
{
    const Setting *setting = findSetting(step.resourceType, field.setting).setting;
    if (!setting)
        return field.setting;
    //: %1 is a setting, %2 its value before and %3 its value after
    const QString text = QCoreApplication::translate("Cli", "%1: %2 → %3")
                             .arg(label(*setting), oldValueText(step, field, *setting, names, before),
                                  newValueText(step, field, *setting, names, before));
    return field.implied ? text + u' ' + QCoreApplication::translate("Cli", "(written along)") : text;
}

/// A value may hold whatever a server or a file said: it stays on its line.
QString oneLine(const QString &text)
{
    return text.simplified();
}

QStringList stepLines(const PlanStep &step, const NameBook &names, const Snapshot *before)
{
    QStringList lines{u"  "_s + step.id + u". "_s + stepTitle(step)};
    for (const FieldChange &field : step.fields)
        lines << u"     "_s + oneLine(fieldLine(step, field, names, before));
    Table facts;
    //: Heading of what a step does: "Create" or "Change"
    facts.add({QCoreApplication::translate("Cli", "Action"), actionLabel(step.action)});
    facts.add({QCoreApplication::translate("Cli", "Risk"), riskLabel(step.risk)});
    facts.add(
        {QCoreApplication::translate("Cli", "Request"), QString::fromLatin1(verbName(step.verb)) + u' ' + step.path});
    if (!step.cmdlet.isEmpty())
        facts.add({QCoreApplication::translate("Cli", "Cmdlet"), step.cmdlet});
    facts.add({QCoreApplication::translate("Cli", "Role"), step.role});
    lines << facts.text(5);
    for (const QString &note : step.notes)
        lines << u"     ! "_s + note;
    return lines;
}
/// A rehearsal is never taken for a change of a real tenant.
QString headingOf(const TenantPlan &tenant, const Review &review)
{
    const SnapshotPtr before = review.snapshots.value(tenant.tenantId);
    const bool practice = (before && before->practice) || review.practice.contains(tenant.tenantId);
    return practice ? tenantTitle(tenant) + u' ' + practiceMark() : tenantTitle(tenant);
}
} // namespace

QString planText(const Plan &plan, const Review &review)
{
    QStringList lines{plan.title};
    for (const TenantPlan &tenant : plan.tenants) {
        lines << QString();
        const SnapshotPtr before = review.snapshots.value(tenant.tenantId);
        const int count = static_cast<int>(tenant.steps.size());
        //: %1 is an organisation
        lines << QCoreApplication::translate("Cli", "In the tenant of %1, %n step(s):", nullptr, count)
                     .arg(headingOf(tenant, review));
        for (const PlanStep &step : tenant.steps)
            lines << stepLines(step, review.names, before.get());
    }
    return lines.join(u'\n') + u'\n';
}

QString stepLine(const Plan &plan, const StepReport &report, const QString &tenant)
{
    const PlanStep *step = findStep(plan, report);
    //: One step of an apply: %1 is the tenant, %2 a number, %3 what it changes, %4 its state
    QString line =
        u"  "_s + QCoreApplication::translate("Cli", "%1, step %2, %3: %4")
                      .arg(tenant, report.stepId, step ? stepTitle(*step) : QString(), stateLabel(report.state));
    if (report.why)
        line += u". "_s + report.why->message;
    return line;
}

Json toJson(const ApplyReport &report)
{
    Json document = Json::object();
    document["run"] = report.runId;
    document["allDone"] = report.allDone();
    document["journalFailure"] = report.journalFailure ? entente::toJson(*report.journalFailure) : Json();
    document["steps"] = Json::array();
    for (const StepReport &step : report.steps) {
        Json json = Json::object();
        json["tenantId"] = step.tenantId;
        json["step"] = step.stepId;
        json["state"] = stateName(step.state);
        json["error"] = step.why ? entente::toJson(*step.why) : Json();
        json["requestId"] = step.requestId;
        json["found"] = step.found;
        document["steps"].push_back(std::move(json));
    }
    return document;
}
} // namespace entente::cli
