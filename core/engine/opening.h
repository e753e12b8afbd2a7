// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

namespace entente
{
/// Whether the change lets more people, or more of what they do, in or out than before, as far as its kind can tell.
/// What cannot be told (an unknown value, a text, back to the default) counts as opening. Pure.
bool opens(const Setting &setting, const FieldChange &change);
} // namespace entente
