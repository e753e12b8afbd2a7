// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/response.h"

namespace entente::practice
{
Response::Response(int code, const Json &json) : status(code), body(toBytes(json))
{
    setHeader("Content-Type", "application/json; charset=utf-8");
}

Response::Response(int code, QByteArray content, const QByteArray &contentType) : status(code), body(std::move(content))
{
    setHeader("Content-Type", contentType);
}

void Response::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append(qMakePair(name, value));
}

Json Response::json() const
{
    const std::optional<Json> parsed = parseJson(body);
    return parsed ? *parsed : Json();
}
} // namespace entente::practice
