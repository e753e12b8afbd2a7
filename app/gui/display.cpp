// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/display.h"

#include <QtGlobal>

#include <string_view>

namespace entente::gui
{
bool hasDisplay(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "-platform" || argument == "--platform")
            return true;
    }
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

bool wantsTour(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--tour" || argument.starts_with("--tour="))
            return true;
    }
    return false;
}
} // namespace entente::gui
