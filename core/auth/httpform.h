// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QString>
#include <QUrl>

#include <utility>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace entente
{
/// What a sign-in service may answer; real answers have a few KiB.
inline constexpr qint64 maxSignInAnswerBytes = 1024 * 1024;

/// A complete HTTP answer of a sign-in service, whatever its status.
class HttpAnswer
{
public:
    int status = 0;
    QByteArray body;
    QUrl location; ///< of a redirect; never followed here
    std::optional<std::chrono::milliseconds> retryAfter;
};

using FormFields = std::vector<std::pair<QString, QString>>;

/// application/x-www-form-urlencoded, every reserved character percent-encoded.
QByteArray encodeForm(const FormFields &fields);

/// Sign-in requests go straight to QNetworkAccessManager, without the pipeline: there is no token yet. Rules for all of
/// them: https or loopback only, no redirect followed, TLS errors end the request, the manager's proxy is used, the
/// form is sent once (QNetworkAccessManager would repeat a POST whose connection drops, and a code or refresh token may
/// be redeemed only once), an answer over maxSignInAnswerBytes or slower than a minute ends it. The reply is a child of
/// `network`; the caller deletes it. Null where the address is not safe.
QNetworkReply *sendForm(QNetworkAccessManager &network, const QUrl &address, const QByteArray &form);
/// What a finished reply of sendForm() holds. Kinds: Network, ProxyCredentials, Timeout, BadAnswer (too large).
Result<HttpAnswer> answerOf(QNetworkReply &reply);

/// sendForm() and answerOf() in one task. Kinds as above and Cancelled.
QCoro::Task<Result<HttpAnswer>> postForm(QNetworkAccessManager &network, QUrl address, QByteArray form,
                                         CancelToken cancel);
QCoro::Task<Result<HttpAnswer>> getDocument(QNetworkAccessManager &network, QUrl address, CancelToken cancel);
} // namespace entente
