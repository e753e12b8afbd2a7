// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/response.h"

namespace entente
{
Response::Response(int httpStatus, std::vector<std::pair<QByteArray, QByteArray>> answerHeaders, QByteArray bytes)
    : status(httpStatus), headers(std::move(answerHeaders)), body(std::move(bytes))
{
}

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}
} // namespace entente
