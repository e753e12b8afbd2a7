// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/practice/request.h"

#include <chrono>

namespace entente::practice
{
/// One answer, and what the door is to do with it.
struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
    std::chrono::milliseconds delay{0}; ///< wait before answering; a caller in memory may ignore it
    bool drop = false;                  ///< close the connection and answer nothing
    qint64 announcedLength = -1;        ///< Content-Length to lie with, for a truncated answer; -1: the true one

    Response() = default;
    explicit Response(int code) : status(code) {}
    Response(int code, const Json &json);
    Response(int code, QByteArray content, const QByteArray &contentType);

    QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
    void setHeader(const QByteArray &name, const QByteArray &value);
    /// The body as JSON; null when it is none.
    Json json() const;
};
} // namespace entente::practice
