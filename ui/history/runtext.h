// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/workbench.h"
#include "ui/plan/steptext.h"

namespace entente::ui
{
/// A journalled run in words. Pure; the journal is read as it is, also where the catalogue has changed since.
class RunText
{
public:
    static QString title(const JournalStep &entry);
    /// Settings with their value before and as read back; what was never read or sent says so.
    static std::vector<FieldText> fields(const JournalStep &entry, const NameBook &names);
    static QString asText(const RunDetails &details, const NameBook &names);
};
} // namespace entente::ui
