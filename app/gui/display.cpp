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

bool isPlainOffscreen()
{
    return qEnvironmentVariable("QT_QPA_PLATFORM") == QLatin1StringView("offscreen");
}

OffscreenDisplay::OffscreenDisplay()
{
    // The members are those of Qt's offscreen plugin (QOffscreenIntegration); it reads all of them.
    static constexpr const char *description =
        R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{"name": "tour",
            "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";
    const bool written = m_description.open() && m_description.write(description) > 0 && m_description.flush();
    // Without it the pictures are of small dialogs, which is no reason to have none.
    qputenv("QT_QPA_PLATFORM",
            written ? "offscreen:configfile=" + QFile::encodeName(m_description.fileName()) : QByteArray("offscreen"));
}
} // namespace entente::gui
