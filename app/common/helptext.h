// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/arguments.h"

namespace entente
{
/// The options as help lists them, one a line. `context`: under which their help is translated.
QString optionTable(std::span<const OptionSpec> options, const char *context);
} // namespace entente
