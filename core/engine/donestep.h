// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/namebook.h"
#include "core/engine/plan.h"
#include "core/journal/journal.h"

namespace entente
{
/// A journalled step in the words of the plan that it came from; everything that shows the history takes them from
/// here. The journal is read as it is, also where the catalogue has changed since. Pure.

/// The plan's step as far as the journal tells it; good for title, action and fields, not for sending. Where the
/// journal names no action that is known, the step is taken for a change, of which something must have been there
/// before.
PlanStep stepOf(const JournalStep &entry);

/// What one field of the step was just before, and as it was read back. What was never read is never told as a value
/// that is not set: of a step that was not sent it is the plan's own old and wished value, marked as planned and with
/// the state that the step ended in.
struct DoneValues {
    QString before;
    QString after; ///< says so where it was never read back, and what was planned
};
DoneValues doneValues(const JournalStep &entry, const PlanStep &step, const FieldChange &field, const Setting &setting,
                      const NameBook &names);

/// Why the step ended as it did, marked as recorded: its sentence is in the language of whoever applied. Nothing where
/// nothing went wrong.
std::optional<Error> recordedError(const JournalStep &entry);
} // namespace entente
