// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace entente
{
/// What a person can do about a failed sign-in; the front end's choice of buttons.
enum class SignInAction {
    Explain,           ///< nothing to press: the sentence says it. Never start a sign-in by itself again
    SignInAgain,       ///< interactively, for the same resource, with the error's claims challenge where there is one
    GrantConsent,      ///< interactively with prompt=consent, or the admin-consent address
    AskAdministrator,  ///< show the admin-consent address
    CheckRegistration, ///< show how the app is registered in the tenant
    OtherAccount,      ///< pick another account, or another tenant
    CheckTenant,       ///< the domain or id is not known here
    OpenPartner,       ///< a cross-tenant policy stands in the way: show the partner's entry
    NewCode,           ///< offer a new device code
    TryLater           ///< the service has a hiccup; it was tried several times already
};

/// What a sign-in service said when it refused: the token endpoint's body, or the parameters of the redirect.
class SignInFailure
{
public:
    QString error;
    QString suberror;
    QString description;
    QString correlationId;
    QString timestamp;
    QString claims;
    std::vector<int> numbers; ///< of AADSTS codes, most telling first
    int httpStatus = 0;
};

/// Reads hostile JSON: wrong types count as absent, texts are cut and redacted (redactedText), and every text of
/// `secrets` is blotted out. Nothing where there is no `error` member.
std::optional<SignInFailure> failureFromJson(const Json &json, const std::vector<QString> &secrets);
/// The same from the query of a redirect; AADSTS numbers stand only in the description there.
SignInFailure failureFromRedirect(const QString &error, const QString &description, const QString &suberror,
                                  const QString &claims);

/// The error with a sentence that says what to do, by one table ("Microsoft identity platform: error codes" and the
/// error registers of RFC 6749, RFC 8628 and OpenID Connect). `error` and `suberror` decide first; numbers may change,
/// says Microsoft, so they decide only where `error` leaves it open, and otherwise pick a better sentence.
Error signInError(const SignInFailure &failure);
/// What to offer for an error that signInError() made; Explain for any other.
SignInAction signInAction(const Error &error);
/// Whether the service says that trying again soon may help.
bool isTransient(const SignInFailure &failure);
} // namespace entente
