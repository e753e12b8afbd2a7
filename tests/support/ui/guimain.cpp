// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>

#include <QApplication>

int main(int argc, char **argv)
{
    // Also when CMake asks for the list of tests: that needs no more of a display than the tests do.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    entente::useLanguage(QStringLiteral("en"));
    entente::ui::applyTheme(application, entente::ui::ColorScheme::Light);
    ::testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
