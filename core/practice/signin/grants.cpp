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

QStringList Grants::secrets() const
{
    QStringList all = tokens;
    for (const auto &[code, given] : codes)
        all << code;
    for (const auto &[token, given] : refreshTokens)
        all << token;
    for (const auto &[code, given] : deviceCodes)
        all << code;
    return all;
}
} // namespace entente::practice
