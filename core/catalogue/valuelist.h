// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/setting.h"

namespace entente
{
/// valueText() for whoever has to say yes to it: targets are listed one by one, by name or id, instead of counted.
/// Never empty. `other`: the value that it stands beside; long lists begin with what that one has not, a name that two
/// targets of both share is shown with its id, and an id that is of two types with its type, so that two different
/// values never read the same.
QString valueTextInFull(const Setting &setting, const SettingValue &value, const NameBook &names,
                        const SettingValue &other = {});
} // namespace entente
