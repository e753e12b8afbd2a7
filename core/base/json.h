// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <optional>

/// JSON documents are nlohmann::json values; Qt strings go in and out of them as UTF-8.
namespace nlohmann
{
template <>
struct adl_serializer<QString> {
    static void to_json(json &out, const QString &text) { out = text.toStdString(); }
    static void from_json(const json &in, QString &text) { text = QString::fromStdString(in.get<std::string>()); }
};
} // namespace nlohmann

namespace entente
{
using Json = nlohmann::json;

/// Nesting deeper than this is refused by parseJson: no document of ours or of the services comes near it.
inline constexpr int maxJsonDepth = 64;

/// Parses hostile bytes: never throws; nothing for broken text, invalid UTF-8 or nesting over maxJsonDepth.
std::optional<Json> parseJson(const QByteArray &bytes);

/// Compact UTF-8; a string with a lone surrogate or broken bytes is written with replacement characters, never thrown.
QByteArray toBytes(const Json &json, int indent = -1);

/// The member as text, or an empty string where `object` is no object, lacks it, or it is no string.
QString textAt(const Json &object, const char *member);
/// The member, or null where `object` is no object or lacks it. The reference lives as long as `object`.
const Json &memberAt(const Json &object, const char *member);
/// The member as a boolean; nothing where it is absent, null or of another type.
std::optional<bool> boolAt(const Json &object, const char *member);
} // namespace entente
