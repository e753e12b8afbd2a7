// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/random.h"
#include "core/practice/signin/consent.h"
#include "core/practice/signin/oautherror.h"
#include "core/practice/signin/signin.h"

#include <QRandomGenerator>

namespace entente::practice
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int lifetimeSeconds = 900;

/// Nine characters that a person can type, none of which looks like another.
QString newUserCode()
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code;
    for (int i = 0; i < 9; ++i)
        code += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return code;
}

std::optional<OAuthError> refuse(World &world, const QString &authority, const Parameters &form,
                                 const ScopeRequest &scopes)
{
    const QString clientId = form.value(u"client_id"_s);
    if (!isSharedAuthority(authority) && !world.tenant(authority))
        return unknownTenant(authority);
    if (clientId.isEmpty())
        return missingParameter(u"client_id"_s);
    if (clientId.compare(practiceClientId, Qt::CaseInsensitive) != 0)
        return unknownClient(clientId);
    if (form.value(u"scope"_s).trimmed().isEmpty())
        return missingParameter(u"scope"_s);
    if (scopes.errorNumber != 0)
        return badScope(scopes.errorNumber, scopes.errorText);
    return std::nullopt;
}

bool approve(World &world, DeviceCode &device, const QString &name)
{
    Tenant *tenant = world.tenant(isSharedAuthority(device.authority) ? name.section(u'@', 1) : device.authority);
    if (!tenant && name.isEmpty())
        tenant = &world.tenants.front();
    if (!tenant)
        return false;
    const Json *user = tenant->userByName(name.isEmpty() ? tenant->defaultAdministrator : name);
    if (!user || !boolAt(*user, "accountEnabled").value_or(true))
        return false;
    const QString userId = textAt(*user, "id");
    const QStringList missing = missingScopes(*tenant, userId, parseScopes(device.scope));
    if (!missing.isEmpty() && !mayConsent(*tenant, userId, missing))
        return false;
    consent(*tenant, userId, missing);
    device.who = {tenant->card.id, userId, device.clientId, {}};
    device.state = DeviceCode::State::Approved;
    return true;
}
} // namespace

Response deviceCode(World &world, const QString &authority, const Parameters &form)
{
    if (const auto wrong = refuse(world, authority, form, parseScopes(form.value(u"scope"_s))))
        return oauthErrorResponse(world, *wrong);
    DeviceCode device;
    device.userCode = newUserCode();
    device.authority = authority;
    device.clientId = form.value(u"client_id"_s).toLower();
    device.scope = form.value(u"scope"_s);
    device.expires = world.now().addSecs(lifetimeSeconds);
    device.intervalSeconds = world.faults.devicePollSeconds;
    const QString code = QString::fromLatin1("D" + base64Url(randomBytes(48)));
    world.grants.deviceCodes[code] = device;

    const QString address = world.login() + u"/devicelogin"_s;
    Json body = {{"device_code", code}, {"user_code", device.userCode}, {"verification_uri", address}};
    body["expires_in"] = lifetimeSeconds;
    body["interval"] = device.intervalSeconds;
    body["message"] = u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s.arg(
        address, device.userCode);
    return {200, body};
}

bool answerDevice(World &world, const QString &userCode, DeviceAnswer answer, const QString &user)
{
    DeviceCode *device = world.grants.deviceByUserCode(userCode);
    if (!device || device->state != DeviceCode::State::Pending || world.now() >= device->expires)
        return false;
    if (answer == DeviceAnswer::Approve)
        return approve(world, *device, user);
    if (answer == DeviceAnswer::Decline)
        device->state = DeviceCode::State::Declined;
    else
        device->expires = world.now();
    return true;
}

Response deviceLogin(World &world, const Parameters &parameters)
{
    const QString code = parameters.value(u"user_code"_s);
    const QByteArray form = "<form method=\"post\"><label>Code <input name=\"user_code\"></label> "
                            "<label>User <input name=\"user\"></label> "
                            "<button>Sign in</button> <button name=\"action\" value=\"decline\">Cancel</button></form>";
    if (code.isEmpty())
        return page(200, u"Enter code"_s, u"Enter the code displayed on your app or device."_s, form);
    const bool decline = parameters.value(u"action"_s) == u"decline"_s;
    if (!answerDevice(world, code, decline ? DeviceAnswer::Decline : DeviceAnswer::Approve,
                      parameters.value(u"user"_s)))
        return page(400, u"That code didn't work"_s, u"Check the code and the user, and try again."_s, form);
    return page(200, decline ? u"Cancelled"_s : u"You have signed in"_s, u"You may now close this window."_s);
}
} // namespace entente::practice
