// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/signin/grants.h"

namespace entente::practice
{
DeviceCode *Grants::deviceByUserCode(const QString &userCode)
{
    for (auto &[code, device] : deviceCodes) {
        if (device.userCode.compare(userCode.trimmed(), Qt::CaseInsensitive) == 0)
            return &device;
    }
    return nullptr;
}
} // namespace entente::practice
