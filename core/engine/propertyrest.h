// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/catalogue/resourcetype.h"

namespace entente
{
/// What a resource holds besides the settings that the catalogue knows. Pure.

/// Puts a value at the setting's path and keeps every other member that is there, inside the value too.
void putSetting(Json &resource, const Setting &setting, const Json &value);

/// Without members whose name holds an "@": those belong to the transfer (OData JSON Format 4.01, section 4.6), and one
/// that is sent along ("x@odata.bind") is an order to the service.
Json withoutAnnotations(const Json &json);

/// The properties of `before` mean in `now` what they mean there: settings by meaning, everything else member by
/// member. Null, absent and an object of nulls are the same nothing; annotations do not count.
bool meansTheSame(const ResourceType &type, Json before, Json now);

/// What `property`, which holds the setting, has besides the settings of the catalogue.
Json restOf(const ResourceType &type, const Setting &setting, const Json &property);
/// Member by member; null, absent and an object of nulls are the same nothing, annotations do not count.
bool isSameRest(const Json &left, const Json &right);
} // namespace entente
