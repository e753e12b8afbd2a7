// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: Microsoft identity platform, "Authentication and authorization error codes", "Authorization code flow",
// "Device authorization grant"; RFC 6749 4.1.2.1 and 5.2; RFC 8628 3.5; OpenID Connect Core 3.1.2.6.
#include "core/auth/signinerrortable.h"

#include <QtGlobal>

#include <array>

namespace entente
{
namespace
{
using enum ErrorKind;
using enum SignInAction;

constexpr const char *signInAgain = QT_TRANSLATE_NOOP("SignIn", "The saved sign-in is no longer valid. Sign in again.");
constexpr const char *unusedTooLong =
    QT_TRANSLATE_NOOP("SignIn", "The saved sign-in expired because it was not used for a long time. Sign in again.");
constexpr const char *frequency =
    QT_TRANSLATE_NOOP("SignIn", "This tenant asks administrators to sign in again every so often. Sign in again.");
constexpr const char *revoked =
    QT_TRANSLATE_NOOP("SignIn", "The password was changed or the sign-in was revoked. Sign in again.");
constexpr const char *moreChecks = QT_TRANSLATE_NOOP(
    "SignIn", "This tenant asks for another check, such as multifactor authentication. Sign in again in the browser.");
constexpr const char *consentMissing = QT_TRANSLATE_NOOP(
    "SignIn", "A permission was not granted yet. Sign in and grant it, or ask an administrator for consent.");
constexpr const char *consentDeclined = QT_TRANSLATE_NOOP(
    "SignIn", "The permissions were declined, so nothing was changed. Sign in again when you want to grant them.");
constexpr const char *adminConsent = QT_TRANSLATE_NOOP(
    "SignIn", "Only an administrator can grant these permissions. Send the admin consent address to one.");
constexpr const char *notRegistered = QT_TRANSLATE_NOOP(
    "SignIn", "This application is not registered in the tenant. Check the client ID, or register the app first.");
constexpr const char *redirectMissing = QT_TRANSLATE_NOOP(
    "SignIn",
    "The app registration lacks the redirect address http://localhost. Add it under mobile and desktop apps.");
constexpr const char *publicClient = QT_TRANSLATE_NOOP(
    "SignIn", "The app registration does not allow this way to sign in. Allow public client flows in it.");
constexpr const char *otherAccount =
    QT_TRANSLATE_NOOP("SignIn", "This account does not exist in the tenant. Pick another account or another tenant.");
constexpr const char *notAssigned = QT_TRANSLATE_NOOP(
    "SignIn", "This account is not assigned to the app. Ask an administrator of the tenant to assign it.");
constexpr const char *unknownTenant =
    QT_TRANSLATE_NOOP("SignIn", "No such tenant was found in this cloud. Check the domain or tenant ID.");
constexpr const char *deviceBlocked = QT_TRANSLATE_NOOP(
    "SignIn", "A Conditional Access policy does not accept this device. Use a device that your organisation manages.");
constexpr const char *accessBlocked = QT_TRANSLATE_NOOP(
    "SignIn", "A Conditional Access policy blocks this sign-in. Give the request ID below to your administrator.");
constexpr const char *outboundBlocked = QT_TRANSLATE_NOOP(
    "SignIn",
    "The outbound cross-tenant access settings of your home tenant block this sign-in. Check its partner entry.");
constexpr const char *inboundBlocked = QT_TRANSLATE_NOOP(
    "SignIn", "The inbound cross-tenant access settings of this tenant block this sign-in. Check its partner entry.");
constexpr const char *restricted = QT_TRANSLATE_NOOP(
    "SignIn",
    "Tenant restrictions on this network do not let you sign in to this tenant. Ask your network administrator.");
constexpr const char *looping = QT_TRANSLATE_NOOP(
    "SignIn",
    "The service stopped us because we asked the same thing too often. Wait a few minutes, then report this.");
constexpr const char *wrongScope = QT_TRANSLATE_NOOP(
    "SignIn", "A permission that was asked for does not exist here. Compare the app registration with the script.");
constexpr const char *serviceMissing = QT_TRANSLATE_NOOP(
    "SignIn", "A service that was asked for is not set up in this tenant. Leave it out, or add its service principal.");
constexpr const char *hiccup =
    QT_TRANSLATE_NOOP("SignIn", "The sign-in service has a problem at the moment. Try again in a few minutes.");
constexpr const char *disabled =
    QT_TRANSLATE_NOOP("SignIn", "This account is disabled. Ask an administrator of the tenant.");
constexpr const char *locked = QT_TRANSLATE_NOOP(
    "SignIn", "This account is locked after too many attempts. Wait, or ask an administrator to unlock it.");
constexpr const char *passwordExpired = QT_TRANSLATE_NOOP(
    "SignIn", "The password of this account has expired. Change it in the browser, then sign in again.");
constexpr const char *refused =
    QT_TRANSLATE_NOOP("SignIn", "The sign-in was refused. Sign in again when you want to go on.");
constexpr const char *codeExpired =
    QT_TRANSLATE_NOOP("SignIn", "The device code has expired. Ask for a new code and enter it in time.");
constexpr const char *badRequest =
    QT_TRANSLATE_NOOP("SignIn", "The sign-in service did not accept the request. Check the client ID and the tenant.");

constexpr SignInErrorRow onError(std::string_view error, bool decisive, ErrorKind kind, SignInAction action,
                                 const char *sentence)
{
    return {error, 0, decisive, kind, action, sentence};
}

constexpr SignInErrorRow onNumber(int number, ErrorKind kind, SignInAction action, const char *sentence)
{
    return {{}, number, false, kind, action, sentence};
}

constexpr auto rows = std::to_array<SignInErrorRow>({
    onError("consent_required", true, Consent, GrantConsent, consentMissing),
    onError("interaction_required", true, SignIn, SignInAgain, moreChecks),
    onError("login_required", true, SignIn, SignInAgain, signInAgain),
    onError("account_selection_required", true, SignIn, OtherAccount, otherAccount),
    onError("temporarily_unavailable", true, Service, TryLater, hiccup),
    onError("server_error", true, Service, TryLater, hiccup),
    onError("authorization_declined", true, SignIn, Explain, refused),
    onError("expired_token", true, Timeout, NewCode, codeExpired),
    onError("bad_verification_code", true, Internal, NewCode, codeExpired),
    onError("invalid_grant", false, SignIn, SignInAgain, signInAgain),
    onError("access_denied", false, SignIn, Explain, refused),
    onError("invalid_client", false, Unavailable, CheckRegistration, publicClient),
    onError("unauthorized_client", false, Unavailable, CheckRegistration, notRegistered),
    onError("unsupported_grant_type", false, Unavailable, CheckRegistration, publicClient),
    onError("unsupported_response_type", false, Unavailable, CheckRegistration, publicClient),
    onError("invalid_scope", false, Unavailable, CheckRegistration, wrongScope),
    onError("invalid_resource", false, Unavailable, CheckRegistration, serviceMissing),
    onError("invalid_tenant", false, Unavailable, CheckTenant, unknownTenant),
    onError("invalid_request", false, Service, CheckRegistration, badRequest),

    onNumber(70008, SignIn, SignInAgain, unusedTooLong),
    onNumber(700082, SignIn, SignInAgain, unusedTooLong),
    onNumber(70043, SignIn, SignInAgain, frequency),
    onNumber(50173, SignIn, SignInAgain, revoked),
    onNumber(50132, SignIn, SignInAgain, revoked),
    onNumber(50133, SignIn, SignInAgain, revoked),
    onNumber(50076, SignIn, SignInAgain, moreChecks),
    onNumber(50079, SignIn, SignInAgain, moreChecks),
    onNumber(50072, SignIn, SignInAgain, moreChecks),
    onNumber(50074, SignIn, SignInAgain, moreChecks),
    onNumber(50078, SignIn, SignInAgain, moreChecks),
    onNumber(50158, SignIn, SignInAgain, moreChecks),
    onNumber(65001, Consent, GrantConsent, consentMissing),
    onNumber(65004, Consent, Explain, consentDeclined),
    onNumber(90094, Consent, AskAdministrator, adminConsent),
    onNumber(50011, Unavailable, CheckRegistration, redirectMissing),
    onNumber(500113, Unavailable, CheckRegistration, redirectMissing),
    onNumber(700011, Unavailable, CheckRegistration, notRegistered),
    onNumber(700016, Unavailable, CheckRegistration, notRegistered),
    onNumber(7000218, Unavailable, CheckRegistration, publicClient),
    onNumber(50020, SignIn, OtherAccount, otherAccount),
    onNumber(50034, SignIn, OtherAccount, otherAccount),
    onNumber(51004, SignIn, OtherAccount, otherAccount),
    onNumber(16000, SignIn, OtherAccount, otherAccount),
    onNumber(50105, Forbidden, Explain, notAssigned),
    onNumber(50128, Unavailable, CheckTenant, unknownTenant),
    onNumber(50059, Unavailable, CheckTenant, unknownTenant),
    onNumber(90002, Unavailable, CheckTenant, unknownTenant),
    onNumber(900023, Unavailable, CheckTenant, unknownTenant),
    onNumber(53000, Forbidden, Explain, deviceBlocked),
    onNumber(53001, Forbidden, Explain, deviceBlocked),
    onNumber(53003, Forbidden, Explain, accessBlocked),
    onNumber(530035, Forbidden, Explain, accessBlocked),
    onNumber(500212, Forbidden, OpenPartner, outboundBlocked),
    onNumber(500213, Forbidden, OpenPartner, inboundBlocked),
    onNumber(500021, Forbidden, Explain, restricted),
    onNumber(500022, Forbidden, Explain, restricted),
    onNumber(50002, Forbidden, Explain, restricted),
    onNumber(50196, Internal, Explain, looping),
    onNumber(70011, Unavailable, CheckRegistration, wrongScope),
    onNumber(28002, Unavailable, CheckRegistration, wrongScope),
    onNumber(650057, Unavailable, CheckRegistration, wrongScope),
    onNumber(650056, Unavailable, CheckRegistration, wrongScope),
    onNumber(650052, Unavailable, CheckRegistration, serviceMissing),
    onNumber(500011, Unavailable, CheckRegistration, serviceMissing),
    onNumber(50033, Service, TryLater, hiccup),
    onNumber(50087, Service, TryLater, hiccup),
    onNumber(90033, Service, TryLater, hiccup),
    onNumber(50057, Forbidden, Explain, disabled),
    onNumber(50053, Forbidden, Explain, locked),
    onNumber(50055, Forbidden, Explain, passwordExpired),
});

constexpr bool everyRowIsAboutOneThing()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].error.empty() == (rows[i].number == 0))
            return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].error == rows[j].error && rows[i].number == rows[j].number)
                return false;
        }
    }
    return true;
}
static_assert(everyRowIsAboutOneThing());
} // namespace

std::span<const SignInErrorRow> signInErrorRows()
{
    return rows;
}
} // namespace entente
