// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/random.h"
#include "core/practice/signin/consent.h"
#include "core/practice/signin/oautherror.h"
#include "core/practice/signin/signin.h"
#include "core/practice/signin/tokens.h"

#include <QCryptographicHash>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
/// What a redeemed grant is worth; an error when `error.number` is set.
struct Redeemed {
    SignedIn who;
    QString scope; ///< what this token is for
    QString nonce;
    bool offline = false; ///< a refresh token goes with it
    OAuthError error;
};

Redeemed refused(OAuthError error)
{
    Redeemed redeemed;
    redeemed.error = std::move(error);
    return redeemed;
}

OAuthError invalidGrant(int number, const QString &text)
{
    return {u"invalid_grant"_s, number, text};
}

/// RFC 7636, 4.6, for the method S256.
bool verifies(const QString &verifier, const QByteArray &challenge)
{
    return base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)) == challenge;
}

Redeemed redeemCode(World &world, const Parameters &form)
{
    const auto found = world.grants.codes.find(form.value(u"code"_s));
    if (!form.has(u"code"_s))
        return refused(missingParameter(u"code"_s));
    if (found == world.grants.codes.end())
        return refused(invalidGrant(9002313, u"Invalid request. Request is malformed or invalid."_s));
    AuthorizationCode &code = found->second;
    if (code.used)
        return refused(invalidGrant(54005,
                                    u"OAuth2 Authorization code was already redeemed, please retry with a new valid "
                                    "code or use an existing refresh token."_s));
    if (world.now() >= code.expires)
        return refused(invalidGrant(70008,
                                    u"The provided authorization code or refresh token has expired due to inactivity. "
                                    "Send a new interactive authorization request for this user and resource."_s));
    if (form.value(u"redirect_uri"_s) != code.redirectUri)
        return refused(invalidGrant(
            500112, u"The reply address '%1' does not match the reply address '%2' provided when "
                    "requesting Authorization code."_s.arg(form.value(u"redirect_uri"_s), code.redirectUri)));
    if (!verifies(form.value(u"code_verifier"_s), code.challenge))
        return refused(invalidGrant(501481, u"The Code_Verifier does not match the code_challenge supplied in the "
                                            "authorization request."_s));
    code.used = true;
    const QString scope = form.has(u"scope"_s) ? form.value(u"scope"_s) : code.scope;
    return {code.who, scope, code.nonce, parseScopes(code.scope).offlineAccess, {}};
}

Redeemed redeemRefreshToken(World &world, const Parameters &form)
{
    const auto found = world.grants.refreshTokens.find(form.value(u"refresh_token"_s));
    if (!form.has(u"refresh_token"_s))
        return refused(missingParameter(u"refresh_token"_s));
    if (found == world.grants.refreshTokens.end())
        return refused(invalidGrant(9002313, u"Invalid request. Request is malformed or invalid."_s));
    if (found->second.revoked)
        return refused(invalidGrant(50173,
                                    u"The provided grant has expired due to it being revoked, a fresh auth token is "
                                    "needed."_s));
    const QString scope = form.has(u"scope"_s) ? form.value(u"scope"_s) : u"https://graph.microsoft.com/.default"_s;
    return {found->second.who, scope, {}, true, {}};
}

/// Whoever asks too soon has to wait longer from then on (RFC 8628, 3.5). The first question may come at once, and a
/// timer that is a little early is forgiven.
bool asksTooSoon(DeviceCode &device, const QDateTime &now)
{
    constexpr int millisecondsToWaitPerSecond = 900;
    constexpr int slowDownSeconds = 5;
    const bool isTooSoon = device.askedAt.isValid() &&
                           device.askedAt.msecsTo(now) < qint64(device.intervalSeconds) * millisecondsToWaitPerSecond;
    device.askedAt = now;
    if (isTooSoon)
        device.intervalSeconds += slowDownSeconds;
    return isTooSoon;
}

/// RFC 8628, 3.5. That slow_down has no AADSTS number of its own is our guess: Microsoft does not list it.
Redeemed redeemDeviceCode(World &world, const Parameters &form)
{
    const auto found = world.grants.deviceCodes.find(form.value(u"device_code"_s));
    if (found == world.grants.deviceCodes.end())
        return refused({u"bad_verification_code"_s, 70000,
                        u"The provided value for the input parameter 'device_code' is not "
                        "valid."_s});
    DeviceCode &device = found->second;
    if (device.state == DeviceCode::State::Used)
        return refused(invalidGrant(54005, u"OAuth2 device code was already redeemed."_s));
    if (device.state == DeviceCode::State::Declined)
        return refused({u"authorization_declined"_s, 70019, u"The end user denied the authorization request."_s});
    if (world.now() >= device.expires)
        return refused({u"expired_token"_s, 70020,
                        u"The provided value for the input parameter 'device_code' is not valid. "
                        "This device code has expired."_s});
    if (device.state == DeviceCode::State::Pending && asksTooSoon(device, world.now()))
        return refused({u"slow_down"_s, 70016, u"OAuth 2.0 device flow error. Polling too frequently."_s});
    if (device.state == DeviceCode::State::Pending)
        return refused({u"authorization_pending"_s, 70016,
                        u"OAuth 2.0 device flow error. Authorization is pending. Continue "
                        "polling."_s});
    device.state = DeviceCode::State::Used;
    return {device.who, device.scope, {}, parseScopes(device.scope).offlineAccess, {}};
}

Redeemed redeem(World &world, const Parameters &form)
{
    const QString grantType = form.value(u"grant_type"_s);
    if (grantType.isEmpty())
        return refused(missingParameter(u"grant_type"_s));
    if (grantType == u"authorization_code"_s)
        return redeemCode(world, form);
    if (grantType == u"refresh_token"_s)
        return redeemRefreshToken(world, form);
    if (grantType == u"urn:ietf:params:oauth:grant-type:device_code"_s)
        return redeemDeviceCode(world, form);
    return refused(
        {u"unsupported_grant_type"_s, 70003, u"The app requested an unsupported grant type '%1'."_s.arg(grantType)});
}

std::optional<OAuthError> refuseRequest(World &world, const QString &authority, const Parameters &form)
{
    const QString clientId = form.value(u"client_id"_s);
    if (!isSharedAuthority(authority) && !world.tenant(authority))
        return unknownTenant(authority);
    if (clientId.isEmpty())
        return missingParameter(u"client_id"_s);
    if (clientId.compare(practiceClientId, Qt::CaseInsensitive) != 0)
        return unknownClient(clientId);
    if (form.has(u"client_secret"_s) || form.has(u"client_assertion"_s))
        return OAuthError{u"invalid_client"_s,
                          700025,
                          u"Client is public so neither 'client_assertion' nor 'client_secret' "
                          "should be presented."_s,
                          {},
                          401};
    return std::nullopt;
}

QString newRefreshToken(World &world, const SignedIn &who)
{
    const QString token = QString::fromLatin1("1.R" + base64Url(randomBytes(64)));
    world.grants.refreshTokens[token] = {who, false};
    return token;
}

QByteArray noted(World &world, const QByteArray &token)
{
    world.grants.tokens.append(QString::fromLatin1(token));
    return token;
}

/// Scopes as the answer lists them: with their resource, OpenID's own without.
QString answeredScope(const Resource &resource, const QStringList &granted, const ScopeRequest &request)
{
    QStringList scopes;
    if (request.openId)
        scopes << u"profile"_s << u"openid"_s << u"email"_s;
    for (const QString &name : granted)
        scopes.append(resource.identifier.toString() + u'/' + name);
    return scopes.join(u' ');
}

Json answer(World &world, const Redeemed &redeemed, const Resource &resource, const ScopeRequest &scopes)
{
    const Tenant &tenant = *world.tenant(redeemed.who.tenantId);
    const QStringList granted = grantedScopes(tenant, redeemed.who.userId, resource);
    Json body = {{"token_type", "Bearer"}, {"scope", answeredScope(resource, granted, scopes)}};
    body["expires_in"] = world.faults.tokenLifetime.count();
    body["ext_expires_in"] = world.faults.tokenLifetime.count();
    body["access_token"] = noted(world, mintAccessToken(world, redeemed.who, resource, granted)).toStdString();
    if (redeemed.offline || scopes.offlineAccess)
        body["refresh_token"] = newRefreshToken(world, redeemed.who);
    if (scopes.openId)
        body["id_token"] = noted(world, mintIdToken(world, redeemed.who, redeemed.nonce)).toStdString();
    return body;
}

/// A grant of one tenant is worth nothing at another one's endpoint: the user is not in that directory.
std::optional<OAuthError> refuseAuthority(World &world, const QString &authority, const SignedIn &who)
{
    const Tenant *named = isSharedAuthority(authority) ? nullptr : world.tenant(authority);
    if (!named || named->card.id == who.tenantId)
        return std::nullopt;
    return invalidGrant(
        50020, u"User account from identity provider 'https://sts.windows.net/%1/' does not exist in tenant "
               "'%2' and cannot access the application in that tenant."_s.arg(who.tenantId, named->card.displayName));
}
} // namespace

Response token(World &world, const QString &authority, const Parameters &form)
{
    if (const auto wrong = refuseRequest(world, authority, form))
        return oauthErrorResponse(world, *wrong);
    const Redeemed redeemed = redeem(world, form);
    if (redeemed.error.number != 0)
        return oauthErrorResponse(world, redeemed.error);
    if (const auto foreign = refuseAuthority(world, authority, redeemed.who))
        return oauthErrorResponse(world, *foreign);
    ScopeRequest scopes = parseScopes(redeemed.scope);
    if (scopes.errorNumber != 0)
        return oauthErrorResponse(world, badScope(scopes.errorNumber, scopes.errorText));
    // Scopes of several resources: the token is for the first one.
    scopes.resources = scopes.resources.mid(0, 1);
    const Resource &resource = scopes.resources.isEmpty() ? graphResource() : *scopes.resources.first().resource;
    const Tenant &tenant = *world.tenant(redeemed.who.tenantId);
    if (!missingScopes(tenant, redeemed.who.userId, scopes).isEmpty())
        return oauthErrorResponse(world, consentMissing(form.value(u"client_id"_s)));
    Response response(200, answer(world, redeemed, resource, scopes));
    response.setHeader("Cache-Control", "no-store, no-cache");
    response.setHeader("Pragma", "no-cache");
    return response;
}
} // namespace entente::practice
