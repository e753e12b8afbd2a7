// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entente
{
/// A crash leaves no core file and no other process of the same user may read this one's memory: tokens live there.
/// Call first in main().
void forbidCoreFiles();
} // namespace entente
