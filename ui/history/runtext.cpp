// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runtext.h"

#include "core/catalogue/valuelist.h"
#include "ui/history/runsmodel.h"
#include "ui/plan/messagestrip.h"
#include "ui/plan/statelook.h"

using namespace Qt::StringLiterals;

namespace entente::ui
{
PlanStep RunText::stepOf(const JournalStep &entry)
{
    PlanStep step;
    step.id = entry.stepId;
    step.resourceType = textAt(entry.step, "resourceType");
    step.key = textAt(entry.step, "key");
    step.keyName = textAt(entry.step, "keyName");
    step.cmdlet = textAt(entry.step, "cmdlet");
    const Json &fields = memberAt(entry.step, "fields");
    if (!fields.is_array())
        return step;
    for (const Json &item : fields) {
        FieldChange change;
        change.setting = textAt(item, "setting");
        change.oldValue = valueFromJson(memberAt(item, "old"));
        change.newValue = valueFromJson(memberAt(item, "new"));
        change.implied = boolAt(item, "implied").value_or(false);
        step.fields.push_back(std::move(change));
    }
    return step;
}

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
        const SettingValue before = readValue(*setting, entry.before);
        const SettingValue after = readValue(*setting, entry.after);
        texts[i].oldValue = valueTextInFull(*setting, before, names, after);
        texts[i].newValue =
            entry.after.is_null() ? tr("Not read back") : valueTextInFull(*setting, after, names, before);
    }
    return texts;
}

QString RunText::errorText(const JournalStep &entry)
{
    return entry.error.is_object() ? errorFromJson(entry.error).message : QString();
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
        if (entry.error.is_object())
            lines << errorDetails(errorFromJson(entry.error));
    }
    return lines.join(u'\n');
}
} // namespace entente::ui
