// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QUrl>

class QNetworkAccessManager;

namespace entente
{
/// Stands in for the browser in the practice cloud, where nobody has to type a password: opens the authorize address
/// and follows its redirects until the console's own listener has answered. Goes to loopback addresses only. Everything
/// else of the sign-in is the common path. Kinds: Network, Timeout, BadAnswer, Cancelled, and those
/// of signInError() where a page says what is wrong.
QCoro::Task<Result<bool>> followInsteadOfBrowser(QUrl address, QNetworkAccessManager &network, CancelToken cancel);
} // namespace entente
