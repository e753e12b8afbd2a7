// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world.h"

namespace entente::practice
{
/// The practice app, registered as a public client with the redirect http://localhost in every practice tenant.
inline constexpr QStringView practiceClientId = u"7d0c5e1a-5b7e-4a52-9c0e-3f6f0f6a9b21";

/// "organizations" or "common": the tenant follows from the person.
bool isSharedAuthority(const QString &authority);
/// Only http://localhost, with any port and at most a slash as its path
/// (Microsoft identity platform: "Redirect URI restrictions", localhost exceptions).
bool isRegisteredRedirect(const QString &redirectUri);

/// GET /login/{tenant}/oauth2/v2.0/authorize
Response authorize(World &world, const QString &authority, const Parameters &parameters);
/// POST /login/{tenant}/oauth2/v2.0/token
Response token(World &world, const QString &authority, const Parameters &form);
/// POST /login/{tenant}/oauth2/v2.0/devicecode
Response deviceCode(World &world, const QString &authority, const Parameters &form);
/// GET or POST /login/devicelogin: the page where a person enters the code; `user` and `action=decline` are ours.
Response deviceLogin(World &world, const Parameters &parameters);
/// GET /login/{tenant}/v2.0/.well-known/openid-configuration
Response openIdConfiguration(const World &world, const QString &authority);

enum class DeviceAnswer { Approve, Decline, Expire };
/// What the person does with a device code; false when there is no such code waiting or the user may not.
bool answerDevice(World &world, const QString &userCode, DeviceAnswer answer, const QString &user);

/// Everything below /login; `segments` without that first part.
Response signIn(World &world, const Request &request, const QStringList &segments);
} // namespace entente::practice
