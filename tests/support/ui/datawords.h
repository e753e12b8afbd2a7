// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace entente::test
{
/// Words that stand in no translation: names of products, what Microsoft's interfaces and cmdlets are called, and what
/// the practice tenants are made of.
QStringList dataWords();
/// What is called something in there: people, groups, apps, tenants and their domains. Nothing else of it is data:
/// "allowed" in a policy is no excuse for "Allowed" on the screen.
void collectNames(const Json &json, QStringList &words);
} // namespace entente::test
