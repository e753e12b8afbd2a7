// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

namespace entente
{
/// Whether one of the step's changes lets more people, or more of what they do, in or out than before, as far as its
/// kind can tell. What cannot be told (an unknown value, a text, a default that was not read) counts as opening; what
/// is written along unchanged, or is no setting of the step's resource, opens nothing. Pure.
bool opens(const PlanStep &step, const FieldChange &change);
} // namespace entente
