// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/steprun.h"

#include <memory>

namespace entente
{
/// Carries out the step; its outcome is in run->report.
QCoro::Task<void> runStep(std::shared_ptr<StepRun> run);
} // namespace entente
