// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace entente
{
/// What may appear in logs, error details and reports. URLs, headers and JSON are redacted by allow-list: what is not
/// known to be harmless becomes "***". Ids (GUIDs) stay, because an administrator needs them to find the object; names
/// of people, tokens, codes and search terms go. All functions are pure and thread-safe.

/// Scheme, host and port; path segments that are identifiers or ids; values of query options that only shape the answer
/// ($select, $top ...). No user info, no fragment.
QString redactedUrl(const QUrl &url);

/// "name: value", or "name: ***" for a header that is not known to be harmless.
QString redactedHeader(const QByteArray &name, const QByteArray &value);

/// The same shape with numbers, booleans and ids; other texts only where the member can hold nothing personal.
Json redactedJson(const Json &json);

/// Words of a service: tokens, codes, secrets, user names and the variable parts of addresses are masked, control
/// characters become spaces, and it is cut at `maxLength` characters.
QString redactedText(const QString &text, int maxLength = 2000);
} // namespace entente
