// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>
#include <QStringList>

namespace entente::test
{
/// Checks a document against a JSON Schema of ours (draft 2020-12, the keywords that our schemas use). Each complaint
/// names the place. A keyword that this checker does not know is a complaint as well, so that no schema says something
/// that nobody checks.
QStringList schemaComplaints(const Json &document, const Json &schema);

/// resources/schemas/<name>.schema.json
Json schemaOf(const QString &name);
} // namespace entente::test
