// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

namespace entente
{
/// The PowerShell line that sends the same request. Pure.
/// It is Invoke-MgGraphRequest, not the typed Update-Mg... cmdlet: those write property names such as
/// b2BDirectConnectInbound, which the service refuses (msgraph-sdk-powershell, issue 3320), and leave a null out.
QString cmdletFor(const PlanStep &step);

/// The same for changing any resource of the type, as far as it is the same for all: without key and body.
QString cmdletFor(const ResourceType &type);

/// A PowerShell string literal in which nothing is expanded. Curly single quotes end such a string too (PowerShell:
/// about_Quoting_Rules), so they are doubled like the straight one.
QString powerShellQuoted(const QString &text);
} // namespace entente
