// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/engine/compare.h"

namespace entente::cli
{
/// The rows as tables, one for each object; only those that differ unless `all`. In a mirror compare a setting that
/// faces another one names both.
void printCompare(Terminal &terminal, const CompareResult &result, const Snapshot &left, const Snapshot &right,
                  bool all);
} // namespace entente::cli
