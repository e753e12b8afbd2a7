// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/proxycredentials.h"

namespace entente::cli
{
/// Asks on the controlling terminal (/dev/tty), whatever the standard streams are: the way ssh asks. The password is
/// not shown. Nothing where there is no terminal, where nothing is typed, and after the third question: a proxy that
/// refuses three answers must not lock the account. An interrupt at the question interrupts the program as ever.
AskProxyLogin askOnTerminal();

/// The same on this terminal device; for tests, which have one of their own.
AskProxyLogin askOnTerminal(const QByteArray &device);
} // namespace entente::cli
