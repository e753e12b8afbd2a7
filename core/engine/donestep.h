// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/namebook.h"
#include "core/engine/plan.h"
#include "core/journal/journal.h"

namespace entente
{
/// A journalled step in the words of the plan that it came from; everything that shows the history takes them from
/// here. The journal is read as it is, also where the catalogue has changed since. Pure.

/// The plan's step as far as the journal tells it; good for title, action and fields, not for sending.
PlanStep stepOf(const JournalStep &entry);

/// What one field of the step was just before, and as it was read back.
struct DoneValues {
    QString before;
    QString after; ///< says so where it was never read back
};
DoneValues doneValues(const JournalStep &entry, const Setting &setting, const NameBook &names);
} // namespace entente
