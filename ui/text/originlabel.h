// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/effective.h"

namespace entente::ui
{
/// Where a value that counts for a partner comes from, as a small label: "partner", "default", "service default". The
/// same word wherever the window shows such a value.
QString partnerOriginLabel(Origin origin);
} // namespace entente::ui
