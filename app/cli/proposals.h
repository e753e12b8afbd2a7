// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/arguments.h"

namespace entente::cli
{
/// `ententectl apply FILE` for the plan that was just made, as a shell takes it: in the same data folder, cloud and
/// language.
QString toApply(const Arguments &typed, const QString &file);
/// The `plan` that is possible without the licence; empty where one command cannot say what was asked for.
QString withoutLicence(const Arguments &typed);
} // namespace entente::cli
