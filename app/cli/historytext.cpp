// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historytext.h"

#include "app/common/table.h"

#include <QCoreApplication>
#include <QLocale>

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
    Table table({QCoreApplication::translate("Cli", "When"), QCoreApplication::translate("Cli", "What"),
                 QCoreApplication::translate("Cli", "By"), QCoreApplication::translate("Cli", "Steps"),
                 QCoreApplication::translate("Cli", "Outcome"), QCoreApplication::translate("Cli", "Run")});
    for (const JournalRun &run : runs) {
        QString outcome = outcomeText(run);
        if (run.practice)
            outcome += u' ' + QCoreApplication::translate("Cli", "(practice tenant)");
        table.add({QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat), run.title, run.who,
                   u"%1/%2"_s.arg(run.stepsDone).arg(run.steps), outcome, run.id});
    }
    terminal.print(table.text());
}

void printSteps(Terminal &terminal, const std::vector<JournalStep> &steps)
{
    for (const JournalStep &step : steps) {
        terminal.print();
        terminal.print(u"  "_s + step.stepId + u". "_s + step.tenantName + u": "_s + step.state);
        if (step.error.is_object())
            terminal.print(u"     "_s + textAt(step.error, "message"));
        Table values;
        values.add({QCoreApplication::translate("Cli", "Before"), QString::fromUtf8(toBytes(step.before))});
        values.add({QCoreApplication::translate("Cli", "After"),
                    step.after.is_null() ? QCoreApplication::translate("Cli", "not read back")
                                         : QString::fromUtf8(toBytes(step.after))});
        terminal.print(values.text(5));
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
