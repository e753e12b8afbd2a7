// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace entente::ui
{
/// The system browser. Only https addresses, and http on loopback (the practice cloud), are ever handed to it: what a
/// server sends must not start another program.
class Browser
{
public:
    static bool open(const QUrl &address);
    /// The same, but an address that was opened before is not opened again: several places may show one sign-in.
    /// Returns whether it is, or was, open.
    static bool openOnce(const QUrl &address);
};
} // namespace entente::ui
