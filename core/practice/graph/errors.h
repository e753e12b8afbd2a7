// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/response.h"

namespace entente::practice::graph
{
/// An error in the shape of Microsoft Graph ("Microsoft Graph error responses"); the router fills in ids and time.
Response error(int status, const char *code, const QString &message);

/// 400 Request_BadRequest
Response badRequest(const QString &message);
/// 403 Authorization_RequestDenied: a permission or a role is missing
Response denied();
/// 404 Request_ResourceNotFound: reading what is not there
Response noSuchResource(const QString &id);
/// 404 Directory_ObjectNotFound: changing what is not there, or an unknown tenant
Response noSuchObject(const QString &message);
/// 409 Request_MultipleObjectsWithSameKeyValue
Response sameKey(const QString &property);
/// 400, a path that does not exist
Response noSuchSegment(const QString &segment);
} // namespace entente::practice::graph
