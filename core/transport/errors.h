// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/response.h"

#include <QDateTime>
#include <QNetworkReply>

#include <chrono>
#include <optional>

namespace entente
{
/// What the translation of an answer has to know about the request.
class AnswerContext
{
public:
    AnswerContext(bool isRead, bool wantsJson, QDateTime receivedAt)
        : read(isRead), json(wantsJson), now(std::move(receivedAt))
    {
    }

    bool read;     ///< a read can be repeated; a write whose answer is lost or unclear may have been done
    bool json;     ///< false: the caller asked for another type by an Accept header and takes the bytes as they are
    QDateTime now; ///< UTC, for a Retry-After that is a date
};

/// A 2xx answer with its JSON parsed, or the Error that the answer means. Shapes: "Microsoft Graph: error responses and
/// resource types" (the inner error is spelt innerError and innererror and nests), and what SharePoint ("odata.error"),
/// Fabric ("errorCode") and the token endpoint ("error" as a text) send.
Result<Response> checkedAnswer(Response answer, const AnswerContext &context);

/// Retry-After in either of its forms (RFC 9110 section 10.2.3), never negative and at most a week; nothing where it is
/// neither.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

/// The `claims` of the first challenge that holds some, as compact JSON, or an empty string ("Microsoft identity
/// platform: claims challenges, claims requests, and client capabilities"). There may be several challenges.
QString claimsChallenge(const Response &answer);

/// There was no complete answer. `reason` names what Qt said about it, for the details; `tlsProblem` what is wrong with
/// the certificate. `sent`: false where it is certain that the service did not get the whole request.
Error connectionError(QNetworkReply::NetworkError error, const QString &reason, const QString &tlsProblem, bool isRead,
                      bool sent);

/// Broken answers that only the chain can see.
Error tooLargeError(qint64 maxBytes);
Error truncatedError();
Error timeoutError(bool isRead, bool sent);
Error badPartError();
} // namespace entente
