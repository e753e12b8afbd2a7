// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/effective.h"

namespace entente::cli
{
/// {"resourceType", "key", "setting", "value", "text", "origin"}
Json settingJson(const SettingAddress &address, const Setting &setting, const EffectiveValue &value,
                 const NameBook &names);
/// What can be set there, as parseValue() takes it: "true, false, notset".
QString valueForms(const CatalogueEntry &place);
/// Reads a value as `plan --set` takes it: notset (where it has a default to go back to), true/false, a number, a
/// member of the enumeration, a list with commas; for targets allowed or blocked (everyone), allowed:ID,ID,
/// blocked:user:ID,group:ID, or JSON as the service writes it. Kind Usage where it does not fit the setting.
Result<SettingValue> parseValue(const CatalogueEntry &place, const QString &text);
} // namespace entente::cli
