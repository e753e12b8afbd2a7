// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace entente::cli
{
/// Signs in to every tenant that the plan has steps for, applies it and prints each step as it ends. Output and journal
/// name the tenants as they name themselves.
Result<ApplyReport> applyPlanAndTell(Session &session, Plan plan);
ExitCode exitCodeOf(const ApplyReport &report);
} // namespace entente::cli
