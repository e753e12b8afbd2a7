// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace entente
{
/// The whole of a file of ours. Kind BadFile, with a sentence, where it is no regular file (a device or a pipe could go
/// on for ever), cannot be opened or is larger than `maxBytes`.
Result<QByteArray> readFile(const QString &file, qint64 maxBytes);

/// Whether nothing is there for sure. Not so where a folder on the way may not be searched: something may be behind it.
bool isMissing(const QString &file);

/// Puts `bytes` in the place of whatever the file held, as a whole or not at all: on a full disk the old file stays. A
/// device, a named pipe or an open stream (/dev/fd/3) is written to and stays what it is, with what it holds already; a
/// pipe is waited for until somebody reads it. Kind Storage where that fails.
Result<bool> replaceFile(const QString &file, const QByteArray &bytes);
} // namespace entente
