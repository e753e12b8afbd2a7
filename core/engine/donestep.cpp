// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/donestep.h"

#include "core/catalogue/valuelist.h"

#include <QCoreApplication>

namespace entente
{
PlanStep stepOf(const JournalStep &entry)
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

DoneValues doneValues(const JournalStep &entry, const Setting &setting, const NameBook &names)
{
    const SettingValue before = readValue(setting, entry.before);
    const SettingValue after = readValue(setting, entry.after);
    DoneValues done;
    done.before = valueTextInFull(setting, before, names, after);
    done.after = entry.after.is_null() ? QCoreApplication::translate("History", "Not read back")
                                       : valueTextInFull(setting, after, names, before);
    return done;
}
} // namespace entente
