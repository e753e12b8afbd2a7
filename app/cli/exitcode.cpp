// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace entente::cli
{
namespace
{
ExitCode whileSigningIn(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Unavailable:
        return ExitCode::SignInFailed;
    default: // stopped; no network, a broken answer: trying again later may help, a person does not
        return ExitCode::Failed;
    }
}
} // namespace

ExitCode exitCodeFor(const Error &error)
{
    if (error.code.startsWith(QLatin1String("typed.")))
        return ExitCode::Usage;
    const bool isSignIn = error.code.startsWith(QLatin1String("signIn."));
    switch (error.kind) {
    case ErrorKind::Usage:
        // What a service calls senseless, it refused: nothing was typed wrong here.
        if (error.httpStatus == 0)
            return ExitCode::Usage;
        return isSignIn ? ExitCode::SignInFailed : ExitCode::Failed;
    case ErrorKind::BadFile:
        return ExitCode::Usage;
    case ErrorKind::SignIn:
    case ErrorKind::Consent:
        return ExitCode::SignInFailed;
    default:
        return isSignIn ? whileSigningIn(error.kind) : ExitCode::Failed;
    }
}
} // namespace entente::cli
