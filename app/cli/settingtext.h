// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/effective.h"

namespace entente::cli
{
/// {"resourceType", "key", "setting", "value", "text", "origin"}
Json settingJson(const SettingAddress &address, const Setting &setting, const EffectiveValue &value,
                 const NameBook &names);
/// What parseValue() takes for the setting: "true, false, notset".
QString valueForms(const Setting &setting);
/// Reads a value as `plan --set` takes it: notset, true/false, a number, a member of the enumeration, a list with
/// commas; for targets allowed or blocked (everyone), allowed:ID,ID, blocked:user:ID,group:ID, or JSON as the service
/// writes it. Kind Usage where it does not fit the setting.
Result<SettingValue> parseValue(const Setting &setting, const QString &text);
} // namespace entente::cli
