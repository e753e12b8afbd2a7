// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/graph/call.h"

namespace entente::practice::graph
{
/// The stored object with the changes of a PATCH. What the pages leave open is decided here: a setting of two halves
/// keeps the half that is not named; inside a half, trust, consent and restrictions the named members are replaced, a
/// list of targets as a whole; null empties what it is given for.
Json mergeAccess(const Json &stored, const Json &changes);

/// Why `merged` is refused, if it is: targets that do not belong, users and applications that contradict each other
/// (Microsoft Entra: cross-tenant access settings for B2B collaboration, notes of the portal), chosen targets in the
/// inbound default, and what needs Microsoft Entra ID P1. Only settings named in `changes` are looked at.
std::optional<Response> refuseAccess(const Tenant &tenant, const Json &changes, const Json &merged, bool isDefault);
} // namespace entente::practice::graph
