// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

namespace entente
{
std::optional<Json> parseJson(const QByteArray &bytes)
{
    bool tooDeep = false;
    const Json::parser_callback_t guard = [&tooDeep](int depth, Json::parse_event_t event, Json &) {
        const bool opens = event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        tooDeep = tooDeep || (opens && depth >= maxJsonDepth);
        return !tooDeep;
    };
    Json parsed = Json::parse(bytes.cbegin(), bytes.cend(), guard, false);
    if (parsed.is_discarded() || tooDeep)
        return std::nullopt;
    return parsed;
}

QByteArray toBytes(const Json &json, int indent)
{
    const std::string text = json.dump(indent, ' ', false, Json::error_handler_t::replace);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

const Json &memberAt(const Json &object, const char *member)
{
    static const Json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(member);
    return found == object.end() ? nothing : *found;
}

QString textAt(const Json &object, const char *member)
{
    const Json &found = memberAt(object, member);
    return found.is_string() ? found.get<QString>() : QString();
}

std::optional<bool> boolAt(const Json &object, const char *member)
{
    const Json &found = memberAt(object, member);
    return found.is_boolean() ? std::optional(found.get<bool>()) : std::nullopt;
}
} // namespace entente
