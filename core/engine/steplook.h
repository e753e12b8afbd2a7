// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/steprun.h"

#include <memory>

namespace entente
{
/// Looks at what is there before a step is sent; where only a new sign-in can tell, a person signs in first. True: it
/// is as the plan expects, so the step is to be done. Else the step has ended.
QCoro::Task<bool> isToDo(std::shared_ptr<StepRun> run);

/// Has a person sign in again for what `error` says is missing.
QCoro::Task<Result<bool>> signInFor(std::shared_ptr<StepRun> run, Error error);

/// How a step ends that this error kept from being carried out.
StepState stateAfterNotSending(const Error &error);

/// Somebody was faster; `what` is the name of what is not as it was.
Error changedError(const QString &what);
} // namespace entente
