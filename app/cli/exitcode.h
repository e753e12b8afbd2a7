// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace entente::cli
{
/// What scripts rely on; described in the README.
enum class ExitCode {
    Fine = 0,
    Differences = 1,
    Usage = 2,
    SignInFailed = 3, ///< or a person would have been needed
    Failed = 4,       ///< a service refused or failed, or it was stopped
    AppliedInPart = 5,
};

/// The one place where a failure becomes an exit code. A code that begins with "signIn." says that it ended a sign-in,
/// one that begins with "typed." that what somebody typed names nothing.
ExitCode exitCodeFor(const Error &error);
} // namespace entente::cli
