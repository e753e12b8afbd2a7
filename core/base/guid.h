// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente
{
/// True for the form of a tenant, object or app id: 32 hexadecimal digits of either case with four hyphens, nothing
/// around them. Braces are refused, unlike in QUuid: the services do not take them.
bool isGuid(QStringView text);

/// The ids in a pasted text, in order and in lower case, each once, whatever stands around and between them.
QStringList guidsIn(const QString &text);
} // namespace entente
