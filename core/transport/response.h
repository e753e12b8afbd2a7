// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace entente
{
/// What a service answered. Only a 2xx answer reaches a caller as a Response; everything else is an Error.
class Response
{
public:
    Response() = default;
    Response(int httpStatus, std::vector<std::pair<QByteArray, QByteArray>> answerHeaders, QByteArray bytes);

    /// The first header of that name (any case), or an empty array.
    QByteArray header(QByteArrayView name) const;

    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;   ///< as received, at most AnswerLimits::maxBytes
    Json json;         ///< parsed by the chain where the answer is JSON; else null
    QString requestId; ///< the service's
};
} // namespace entente
