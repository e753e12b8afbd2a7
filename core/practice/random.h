// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace entente::practice
{
QByteArray randomBytes(int count);
/// Unpadded base64url, as codes and tokens are written.
QByteArray base64Url(const QByteArray &bytes);
/// A new lower case GUID without braces.
QString newGuid();
bool isGuid(const QString &text);
} // namespace entente::practice
