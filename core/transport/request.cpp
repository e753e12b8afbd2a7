// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/request.h"

#include <algorithm>

namespace entente
{
QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Patch:
        return "PATCH";
    case Verb::Put:
        return "PUT";
    case Verb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

Request::Request(Verb requestVerb, Service requestService, QString requestPath)
    : verb(requestVerb), service(requestService), path(std::move(requestPath))
{
}

Request Request::write(Verb verb, Service service, QString path, Json body)
{
    Request made(verb, service, std::move(path));
    made.body = std::move(body);
    made.batchable = false;
    return made;
}

bool Request::wantsJson() const
{
    return std::ranges::none_of(headers, [](const auto &header) {
        return header.first.compare("Accept", Qt::CaseInsensitive) == 0 && !header.second.contains("json");
    });
}
} // namespace entente
