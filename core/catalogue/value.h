// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <optional>
#include <utility>

namespace entente
{
/// Never confused with one another, and none of them is ever shown as empty, false or compliant.
enum class ValueState {
    Set,        ///< the service gave a value that the catalogue understands
    NotSet,     ///< null, absent or an object of nulls: inherited, where the resource type inherits
    Unknown,    ///< set, but to something the catalogue does not know; kept as received
    Unreadable, ///< could not be read; `why` says so
};
QString stateName(ValueState state); ///< stable, for JSON: "set", "notSet", "unknown", "unreadable"

/// The value of one setting as read or as wished. `raw` is the JSON as the service writes it at the setting's path.
class SettingValue
{
public:
    SettingValue() = default;
    static SettingValue set(Json raw) { return {ValueState::Set, std::move(raw)}; }
    static SettingValue notSet() { return {}; }
    static SettingValue unknown(Json raw) { return {ValueState::Unknown, std::move(raw)}; }
    static SettingValue unreadable(Error why);

    /// Same state and same meaning (target lists are compared as sets); the reason of an Unreadable does not count, and
    /// two values that are Unreadable or that the service does not name are never equal.
    bool means(const SettingValue &other) const;

    ValueState state = ValueState::NotSet;
    Json raw;
    std::optional<Error> why;

private:
    SettingValue(ValueState valueState, Json json) : state(valueState), raw(std::move(json)) {}
};

/// Null, or an object in which every member (if any) is blank: the two shapes in which the service writes "nothing set
/// here" (Microsoft Entra: configure cross-tenant synchronization using Microsoft Graph). Annotations do not count.
bool isBlank(const Json &json);

/// Holds "unknownFutureValue" anywhere: the service has a value there that it does not name, so two of them are not
/// known to be equal, and none may be written (Microsoft Graph: best practices, handling future members in evolvable
/// enumerations).
bool holdsUnnamedValue(const Json &json);

/// Plan and snapshot files: {"state":"set","value":...}, {"state":"notSet"}, ...
Json toJson(const SettingValue &value);
/// A file is hostile until parsed: what is no value of ours comes back as Unreadable, kind BadFile.
SettingValue valueFromJson(const Json &json);
} // namespace entente
