// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"
#include "ui/theme/theme.h"

#include <gmock/gmock.h>

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    entente::useLanguage(QStringLiteral("en"));
    entente::ui::applyTheme(application, entente::ui::ColorScheme::Light);
    ::testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
