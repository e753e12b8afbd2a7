// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace entente::cli
{
/// Signs in to every tenant of the plan, applies it and prints each step as it ends.
Result<ApplyReport> applyPlanAndTell(Session &session, const Plan &plan);
ExitCode exitCodeOf(const ApplyReport &report);
} // namespace entente::cli
