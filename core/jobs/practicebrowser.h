// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QUrl>

class QNetworkAccessManager;

namespace entente
{
/// In practice the console is the browser: it requests the authorize address and follows the redirect to its own
/// loopback listener. Everything behind that (code, PKCE, token, refresh) is the common path. Errors show as a sign-in
/// that times out or is refused, as in a real browser.
void followAuthorize(QNetworkAccessManager &network, const QUrl &address, const CancelToken &cancel);
} // namespace entente
