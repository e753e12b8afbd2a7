// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/steprun.h"

#include <memory>

namespace entente
{
/// Carries out the step; its outcome is in run->report. What the journal does not take at once is tried again for some
/// seconds: another program that holds the journal for a moment must not hide what was really done.
QCoro::Task<void> runStep(std::shared_ptr<StepRun> run);
} // namespace entente
