// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinerrors.h"

#include <span>
#include <string_view>

namespace entente
{
/// One thing that a sign-in service may say, and what it means for a person.
struct SignInErrorRow {
    std::string_view error; ///< `error` or `suberror`; empty for a row about a number
    int number = 0;         ///< of AADSTS; 0 for a row about an `error`
    bool decisive = false;  ///< an `error` that settles kind and action, whatever the number is
    ErrorKind kind = ErrorKind::SignIn;
    SignInAction action = SignInAction::Explain;
    const char *sentence = nullptr; ///< marked for translation in the context "SignIn"
};

std::span<const SignInErrorRow> signInErrorRows();
} // namespace entente
