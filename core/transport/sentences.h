// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkReply>

namespace entente
{
/// The sentences for people of everything that can go wrong between a request and its answer, in the language of the
/// moment. Chosen by kind, status and our own codes, never by the service's words.

/// For an error that stands for an answer of the service; reads kind, httpStatus, claims and retryAfter.
QString sentenceFor(const Error &error);

/// For an answer that cannot be used; `code` is one of our "answer." codes. Those about a limit hold %1, the
/// limit.
QString brokenAnswerSentence(const QString &code);

/// What a broken connection means.
class ConnectionSentence
{
public:
    ErrorKind kind = ErrorKind::Network;
    QString code;
    QString sentence;           ///< may hold %1: what is wrong with the certificate
    bool mayHaveArrived = true; ///< false: the failure comes before anything is sent
};
/// `uncertainWrite`: a change was on its way, so the sentence is about that.
ConnectionSentence connectionSentence(QNetworkReply::NetworkError error, bool uncertainWrite);
} // namespace entente
