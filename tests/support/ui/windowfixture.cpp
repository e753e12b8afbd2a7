// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/windowfixture.h"

#include "translations/translators.h"
#include "ui/dialogs/messagebox.h"
#include "ui/settings/settingspanel.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace entente::test
{
namespace
{
constexpr int patienceMs = 20'000;
} // namespace

void WindowFixture::SetUp()
{
    useLanguage(QStringLiteral("en"));
    gui::CommandLine line;
    line.app.dataDir = m_folder.path();
    auto composition = gui::Composition::make(line);
    ASSERT_TRUE(composition) << qPrintable(composition.error().message);
    m_composition = std::move(*composition);
    m_window = std::make_unique<ui::MainWindow>(m_composition->workbench(), m_composition->hooks());
    m_window->resize(1360, 860); // whatever the screen of the test platform would allow
    m_window->show();
}

void WindowFixture::TearDown()
{
    if (m_window)
        session().pending().clearAll(); // no question on closing
    m_window.reset();
    m_composition.reset();
    useLanguage(QStringLiteral("en"));
}

void WindowFixture::practise()
{
    m_window->startPractice();
    const auto read = [this] {
        return session().side(ui::SideId::Left).snapshot && session().side(ui::SideId::Right).snapshot &&
               !session().isReading();
    };
    ASSERT_TRUE(QTest::qWaitFor(read, patienceMs));
    ASSERT_EQ(session().side(ui::SideId::Left).name(), QStringLiteral("Contoso"));
    ASSERT_EQ(session().side(ui::SideId::Right).name(), QStringLiteral("Fabrikam"));
}

ui::SettingsPanel *WindowFixture::panel()
{
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<ui::SettingsPanel *>() != nullptr; }));
    auto *panel = m_window->findChild<ui::SettingsPanel *>();
    QCoreApplication::sendPostedEvents(panel, QEvent::MetaCall);
    return panel;
}

bool WindowFixture::isShownAs(QWidget *widget, const QString &accessibleName)
{
    QAccessibleInterface *spoken = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return spoken && spoken->text(QAccessible::Name) == accessibleName;
}
} // namespace entente::test
