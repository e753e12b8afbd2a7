// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/journal/journal.h"

namespace entente::cli
{
void printRuns(Terminal &terminal, const std::vector<JournalRun> &runs);
void printSteps(Session &session, const std::vector<JournalStep> &steps);
Json toJson(const JournalRun &run);
Json toJson(const JournalStep &step);
} // namespace entente::cli
