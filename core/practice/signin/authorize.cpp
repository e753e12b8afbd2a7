// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/random.h"
#include "core/practice/signin/consent.h"
#include "core/practice/signin/oautherror.h"
#include "core/practice/signin/signin.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
using Fields = QList<QPair<QString, QString>>;

/// Back to the app: a redirect without a path comes back with a slash.
Response redirect(const QString &redirectUri, const Fields &fields)
{
    QByteArray query;
    for (const auto &[name, value] : fields)
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    QByteArray location = redirectUri.toUtf8();
    if (!location.endsWith('/'))
        location += '/';
    Response response(302);
    response.setHeader("Location", location + '?' + query);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Response redirectError(const World &world, const Parameters &parameters, const OAuthError &error)
{
    Fields fields = {{u"error"_s, error.error},
                     {u"error_description"_s, error.description(world.now(), newGuid(), newGuid())}};
    if (!error.suberror.isEmpty())
        fields.append({u"error_subcode"_s, error.suberror});
    if (parameters.has(u"state"_s))
        fields.append({u"state"_s, parameters.value(u"state"_s)});
    return redirect(parameters.value(u"redirect_uri"_s), fields);
}

/// What is wrong with the request where no redirect may happen (RFC 6749, 4.1.2.1).
std::optional<OAuthError> refuseUnsafe(World &world, const QString &authority, const Parameters &parameters)
{
    const QString clientId = parameters.value(u"client_id"_s);
    if (!isSharedAuthority(authority) && !world.tenant(authority))
        return unknownTenant(authority);
    if (clientId.isEmpty())
        return missingParameter(u"client_id"_s);
    if (clientId.compare(practiceClientId, Qt::CaseInsensitive) != 0)
        return unknownClient(clientId);
    if (!isRegisteredRedirect(parameters.value(u"redirect_uri"_s)))
        return OAuthError{u"invalid_request"_s, 50011,
                          u"The redirect URI '%1' specified in the request does not match the redirect URIs configured "
                          "for the application '%2'."_s.arg(parameters.value(u"redirect_uri"_s), clientId)};
    return std::nullopt;
}

std::optional<OAuthError> refusePkce(const Parameters &parameters)
{
    static const QRegularExpression challenge(u"^[A-Za-z0-9_-]{43}$"_s);
    if (!parameters.has(u"code_challenge"_s))
        return OAuthError{u"invalid_request"_s, 9002325,
                          u"Proof Key for Code Exchange is required for cross-origin "
                          "authorization code redemption."_s};
    if (parameters.value(u"code_challenge_method"_s) != u"S256"_s ||
        !challenge.match(parameters.value(u"code_challenge"_s)).hasMatch())
        return OAuthError{u"invalid_request"_s, 501481,
                          u"The code_challenge or its method is not valid: S256 with 43 "
                          "characters of base64url is expected."_s};
    return std::nullopt;
}

std::optional<OAuthError> refuseParameters(const Parameters &parameters)
{
    static const QStringList prompts = {u"login"_s, u"none"_s, u"consent"_s, u"select_account"_s};
    if (parameters.value(u"response_type"_s) != u"code"_s)
        return OAuthError{
            u"unsupported_response_type"_s, 700054,
            u"response_type '%1' is not enabled for the application."_s.arg(parameters.value(u"response_type"_s))};
    if (parameters.has(u"response_mode"_s) && parameters.value(u"response_mode"_s) != u"query"_s)
        return OAuthError{
            u"invalid_request"_s, 70007,
            u"'%1' is not a supported value of 'response_mode' here."_s.arg(parameters.value(u"response_mode"_s))};
    if (parameters.has(u"prompt"_s) && !prompts.contains(parameters.value(u"prompt"_s)))
        return OAuthError{u"invalid_request"_s, 90023, u"Unsupported 'prompt' value."_s};
    if (parameters.value(u"scope"_s).trimmed().isEmpty())
        return missingParameter(u"scope"_s);
    if (parameters.has(u"claims"_s) && !parseJson(parameters.value(u"claims"_s).toUtf8()))
        return OAuthError{u"invalid_request"_s, 90015, u"The 'claims' parameter is not valid JSON."_s};
    return refusePkce(parameters);
}

struct Person {
    Tenant *tenant = nullptr;
    QString userId;
    std::optional<OAuthError> error;
};

Person refusedPerson(OAuthError error)
{
    Person person;
    person.error = std::move(error);
    return person;
}

/// The named person, or the tenant's own administrator where nobody is named.
Person choosePerson(World &world, const QString &authority, const QString &hint)
{
    Tenant *tenant = isSharedAuthority(authority) ? world.tenant(hint.section(u'@', 1)) : world.tenant(authority);
    if (!tenant && hint.isEmpty() && !world.tenants.empty())
        tenant = &world.tenants.front();
    if (!tenant)
        return refusedPerson(
            {u"access_denied"_s, 50034, u"The user account %1 does not exist in the directory."_s.arg(hint)});
    if (hint.isEmpty())
        return {tenant, tenant->defaultAdministrator, {}};
    const Json *user = tenant->userByName(hint);
    if (user && boolAt(*user, "accountEnabled").value_or(true))
        return {tenant, textAt(*user, "id"), {}};
    if (user)
        return refusedPerson({u"access_denied"_s, 50057, u"The user account is disabled."_s});
    if (const Tenant *home = world.tenant(hint.section(u'@', 1)); home && home != tenant)
        return refusedPerson(
            {u"access_denied"_s, 50020,
             u"User account '%1' from another identity provider does not exist in "
             "tenant '%2' and cannot access the application in that tenant."_s.arg(hint, tenant->card.displayName)});
    return refusedPerson(
        {u"access_denied"_s, 50034, u"The user account %1 does not exist in the directory."_s.arg(hint)});
}

/// Authentication contexts that a claims request asks for; the practice sign-in satisfies each of them.
QStringList requestedContexts(const Parameters &parameters)
{
    const std::optional<Json> claims = parseJson(parameters.value(u"claims"_s).toUtf8());
    const Json acrs = claims ? memberAt(memberAt(*claims, "access_token"), "acrs") : Json();
    QStringList contexts;
    if (memberAt(acrs, "value").is_string())
        contexts.append(textAt(acrs, "value"));
    for (const Json &value : memberAt(acrs, "values")) {
        if (value.is_string())
            contexts.append(value.get<QString>());
    }
    return contexts;
}

std::optional<OAuthError> settleConsent(const Person &person, const Parameters &parameters, const ScopeRequest &scopes)
{
    const QStringList missing = missingScopes(*person.tenant, person.userId, scopes);
    if (missing.isEmpty())
        return std::nullopt;
    if (parameters.value(u"prompt"_s) == u"none"_s) {
        OAuthError silent = consentMissing(parameters.value(u"client_id"_s));
        silent.error = u"consent_required"_s;
        return silent;
    }
    if (!mayConsent(*person.tenant, person.userId, missing))
        return OAuthError{u"consent_required"_s, 90094,
                          u"The grant requires administrator permission: an administrator of "
                          "the organization has to consent first."_s};
    consent(*person.tenant, person.userId, missing);
    return std::nullopt;
}

Response approve(World &world, const Person &person, const Parameters &parameters)
{
    AuthorizationCode code;
    code.who = {person.tenant->card.id, person.userId, parameters.value(u"client_id"_s).toLower(),
                requestedContexts(parameters)};
    code.redirectUri = parameters.value(u"redirect_uri"_s);
    code.challenge = parameters.value(u"code_challenge"_s).toLatin1();
    code.scope = parameters.value(u"scope"_s);
    code.nonce = parameters.value(u"nonce"_s);
    code.expires = world.now().addSecs(600);
    const QString text = QString::fromLatin1("1." + base64Url(randomBytes(48)));
    world.grants.codes[text] = code;

    Fields fields = {{u"code"_s, text}};
    if (world.faults.signIn == SignInFate::WrongState)
        fields.append({u"state"_s, newGuid()});
    else if (parameters.has(u"state"_s))
        fields.append({u"state"_s, parameters.value(u"state"_s)});
    fields.append({u"session_state"_s, newGuid()});
    return redirect(code.redirectUri, fields);
}
} // namespace

Response authorize(World &world, const QString &authority, const Parameters &parameters)
{
    if (const auto unsafe = refuseUnsafe(world, authority, parameters))
        return errorPage(world, *unsafe);
    if (const auto wrong = refuseParameters(parameters))
        return redirectError(world, parameters, *wrong);
    const ScopeRequest scopes = parseScopes(parameters.value(u"scope"_s));
    if (scopes.errorNumber != 0)
        return redirectError(world, parameters, badScope(scopes.errorNumber, scopes.errorText));
    if (world.faults.signIn == SignInFate::NeverEnds)
        return page(200, u"Sign in"_s, u"Approve the sign-in request on your phone."_s);
    if (world.faults.signIn == SignInFate::Decline)
        return redirectError(world, parameters,
                             {u"access_denied"_s, 65004, u"User declined to consent to access the app."_s});
    const Person person = choosePerson(world, authority, parameters.value(u"login_hint"_s));
    if (person.error)
        return redirectError(world, parameters, *person.error);
    if (const auto refused = settleConsent(person, parameters, scopes))
        return redirectError(world, parameters, *refused);
    return approve(world, person, parameters);
}
} // namespace entente::practice
