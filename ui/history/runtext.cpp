// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runtext.h"

#include "core/engine/donestep.h"
#include "ui/history/runsmodel.h"
#include "ui/parts/messagestrip.h"
#include "ui/plan/statelook.h"

using namespace Qt::StringLiterals;

namespace entente::ui
{
QString RunText::title(const JournalStep &entry)
{
    return StepText::title(stepOf(entry));
}

std::vector<FieldText> RunText::fields(const JournalStep &entry, const NameBook &names)
{
    const PlanStep step = stepOf(entry);
    std::vector<FieldText> texts = StepText::fields(step, names);
    for (size_t i = 0; i < texts.size(); ++i) {
        const Setting *setting = findSetting(step.resourceType, step.fields[i].setting).setting;
        if (!setting)
            continue;
        const DoneValues done = doneValues(entry, step, step.fields[i], *setting, names);
        texts[i].oldValue = done.before;
        texts[i].newValue = done.after;
    }
    return texts;
}

QString RunText::asText(const RunDetails &details, const NameBook &names)
{
    const JournalRun &run = details.run;
    QStringList lines{run.title, RunsModel::whenText(run.startedAt), run.who, RunsModel::outcomeText(run)};
    for (const JournalStep &entry : details.steps) {
        lines << QString() << entry.tenantName + u": "_s + title(entry) + u" => "_s + labelOfName(entry.state);
        for (const FieldText &field : fields(entry, names))
            lines << u"- %1, %2: %3 → %4"_s.arg(field.section, field.setting, field.oldValue, field.newValue);
        if (!entry.requestId.isEmpty())
            lines << u"request-id: "_s + entry.requestId;
        if (const auto error = recordedError(entry))
            lines << errorDetails(*error);
    }
    return lines.join(u'\n');
}
} // namespace entente::ui
