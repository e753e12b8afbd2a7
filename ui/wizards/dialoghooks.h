// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellhooks.h"

namespace entente::ui
{
/// Fills the hooks for what is made here: the wizard, review and apply, adding a tenant, and the history tab.
/// `defaultCloud` is offered first when a tenant is added; empty: the worldwide cloud.
void addDialogs(ShellHooks &hooks, const QString &defaultCloud);
} // namespace entente::ui
