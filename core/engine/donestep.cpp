// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/donestep.h"

#include "core/catalogue/valuelist.h"
#include "core/engine/applier.h"
#include "core/engine/plantitle.h"

#include <QCoreApplication>

namespace entente
{
namespace
{
/// Nothing was carried out, and that was not because all was so already: nothing went out, or it was refused.
bool isUndone(const JournalStep &entry)
{
    const bool failed = entry.state == stateName(StepState::Failed) || entry.state == stateName(StepState::Skipped);
    const bool refused = failed && entry.after.is_null() && !boolAt(entry.error, "mayHaveBeenDone").value_or(false);
    return refused || (!entry.sent && entry.state != stateName(StepState::AlreadySo));
}
} // namespace

PlanStep stepOf(const JournalStep &entry)
{
    PlanStep step;
    step.id = entry.stepId;
    step.resourceType = textAt(entry.step, "resourceType");
    step.key = textAt(entry.step, "key");
    step.keyName = textAt(entry.step, "keyName");
    step.action = actionNamed(textAt(entry.step, "action")).value_or(StepAction::Update);
    step.cmdlet = textAt(entry.step, "cmdlet");
    step.expectedBefore = memberAt(entry.step, "expectedBefore");
    step.expectedInherited = memberAt(entry.step, "expectedInherited");
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

DoneValues doneValues(const JournalStep &entry, const PlanStep &step, const FieldChange &field, const Setting &setting,
                      const NameBook &names)
{
    const SettingValue found = readValue(setting, entry.before);
    const SettingValue after = readValue(setting, entry.after);
    const bool wasSeen = !entry.before.is_null();
    FieldChange seen = field;
    seen.oldValue = wasSeen ? found : field.oldValue;
    const QString planned = newValueText(step, seen, setting, names, nullptr);
    if (isUndone(entry)) {
        const auto state = stateNamed(entry.state);
        return {oldValueText(step, seen, setting, names, nullptr),
                //: History of a step that was not sent: %1 is the value that was wanted, %2 the state that it ended in
                QCoreApplication::translate("History", "Planned: %1 (%2)")
                    .arg(planned, state ? stateLabel(*state) : entry.state)};
    }
    DoneValues done;
    // What a step creates was not there: that is a reading of it.
    FieldChange read = field;
    read.oldValue = found;
    read.newValue = after;
    done.before = wasSeen || step.action == StepAction::Create ? oldValueText(step, read, setting, names, nullptr)
                                                               : QCoreApplication::translate("History", "Not read");
    done.after = entry.after.is_null()
                     //: History of a step: %1 is the value that was wanted
                     ? QCoreApplication::translate("History", "Not read back (planned: %1)").arg(planned)
                     : newValueText(step, read, setting, names, nullptr);
    return done;
}

std::optional<Error> recordedError(const JournalStep &entry)
{
    if (!entry.error.is_object())
        return std::nullopt;
    Error error = errorFromJson(entry.error);
    //: %1 is a sentence that says what went wrong, maybe in another language
    error.message = QCoreApplication::translate("History", "As recorded then: %1").arg(error.message);
    return error;
}
} // namespace entente
