// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historytext.h"

#include "app/cli/moments.h"
#include "app/common/table.h"
#include "core/engine/applier.h"
#include "core/engine/donestep.h"
#include "core/engine/plantitle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace entente::cli
{
namespace
{
QString outcomeText(const JournalRun &run)
{
    if (run.outcome == u"done"_s)
        return QCoreApplication::translate("Cli", "done");
    if (run.outcome == u"partly"_s)
        return QCoreApplication::translate("Cli", "done in part");
    if (run.outcome == u"nothing"_s)
        return QCoreApplication::translate("Cli", "nothing done");
    return QCoreApplication::translate("Cli", "not ended");
}

QString stepHeading(const Session &session, const JournalStep &entry, const PlanStep &step)
{
    const auto state = stateNamed(entry.state);
    //: One step of an apply: %1 is the tenant, %2 a number, %3 what it changes, %4 its state
    return QCoreApplication::translate("Cli", "%1, step %2, %3: %4")
        .arg(session.calledTenant(entry.tenantId, entry.tenantName), entry.stepId, stepTitle(step),
             state ? stateLabel(*state) : entry.state);
}

/// What a setting that this version does not know was to become, as the journal has it.
QString rawText(const SettingValue &value)
{
    const bool isThere = value.state == ValueState::Set || value.state == ValueState::Unknown;
    return QString::fromUtf8(toBytes(isThere ? value.raw : toJson(value)));
}

/// The journal keeps ids, which is what is shown without the tenant.
QString fieldLine(const JournalStep &entry, const PlanStep &step, const FieldChange &field)
{
    const Setting *setting = findSetting(step.resourceType, field.setting).setting;
    const DoneValues done = setting ? doneValues(entry, step, field, *setting, {})
                                    : DoneValues{rawText(field.oldValue), rawText(field.newValue)};
    //: %1 is a setting, %2 its value before and %3 its value after
    return QCoreApplication::translate("Cli", "%1: %2 → %3")
        .arg(setting ? label(*setting) : field.setting, done.before, done.after);
}

/// UTC with "Z"; null for a moment that has not come.
Json moment(const QDateTime &time)
{
    return time.isValid() ? Json(time.toUTC().toString(Qt::ISODateWithMs).toStdString()) : Json();
}
} // namespace

void printRuns(Terminal &terminal, const std::vector<JournalRun> &runs)
{
    if (runs.empty()) {
        terminal.print(QCoreApplication::translate("Cli", "Nothing has been applied yet."));
        return;
    }
    //: Head of a column of moments; %1 is the time zone that they are in
    Table table({QCoreApplication::translate("Cli", "When (%1)").arg(localZone()),
                 QCoreApplication::translate("Cli", "What"), QCoreApplication::translate("Cli", "By"),
                 QCoreApplication::translate("Cli", "Steps"), QCoreApplication::translate("Cli", "Outcome"),
                 QCoreApplication::translate("Cli", "Run")});
    for (const JournalRun &run : runs) {
        QString outcome = outcomeText(run);
        if (run.practice)
            outcome += u' ' + practiceMark();
        table.add({momentText(run.startedAt), run.title, run.who, u"%1/%2"_s.arg(run.stepsDone).arg(run.steps), outcome,
                   run.id});
    }
    terminal.print(table.text());
}

void printSteps(Session &session, const std::vector<JournalStep> &steps)
{
    Terminal &terminal = session.terminal();
    for (const JournalStep &entry : steps) {
        const PlanStep step = stepOf(entry);
        terminal.print();
        terminal.print(u"  "_s + stepHeading(session, entry, step));
        for (const FieldChange &field : step.fields)
            terminal.print(u"     "_s + fieldLine(entry, step, field).simplified());
        if (const auto error = recordedError(entry))
            terminal.print(u"     "_s + error->message.simplified());
        if (!entry.requestId.isEmpty())
            terminal.print(u"     "_s + QCoreApplication::translate("Cli", "Request ID: %1").arg(entry.requestId));
    }
}

Json toJson(const JournalRun &run)
{
    Json json = Json::object();
    json["run"] = run.id;
    json["title"] = run.title;
    json["plan"] = run.planId;
    json["who"] = run.who;
    json["startedAt"] = moment(run.startedAt);
    json["endedAt"] = moment(run.endedAt);
    json["outcome"] = run.outcome;
    json["steps"] = run.steps;
    json["stepsDone"] = run.stepsDone;
    json["practice"] = run.practice;
    return json;
}

Json toJson(const JournalStep &step)
{
    Json json = Json::object();
    json["tenantId"] = step.tenantId;
    json["tenantName"] = step.tenantName;
    json["step"] = step.step;
    json["state"] = step.state;
    json["before"] = step.before;
    json["after"] = step.after;
    json["error"] = step.error;
    json["requestId"] = step.requestId;
    json["startedAt"] = moment(step.startedAt);
    json["endedAt"] = moment(step.endedAt);
    return json;
}
} // namespace entente::cli
