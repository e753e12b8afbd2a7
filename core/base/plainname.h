// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente
{
/// A name that a server or a file gave, fit to stand in one line beside other text: without what
/// isHarmful() names. Line breaks become blanks, and runs of
/// blanks one, and it is as long as the directory lets names be (Microsoft Graph: organization resource type,
/// displayName). Arabic and Hebrew stay as they are, with their marks and joiners. What is compared with the service's
/// own ids must not go through here.
QString plainName(QString text);

/// An id from a file or server that can stand beside other text as it is: not empty, and plainName() leaves it alone.
bool isPlainId(const QString &id);
} // namespace entente
