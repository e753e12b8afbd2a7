// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/composition.h"
#include "ui/shell/mainwindow.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;

namespace entente::ui
{
class SettingsPanel;
}

namespace entente::test
{
/// The real window as the program makes it, on a data folder of its own; the practice tenants are one call away.
class WindowFixture : public ::testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Opens Contoso and Fabrikam of the practice cloud and waits until both were read.
    void practise();
    /// What the tab of the settings shows, after all that the session has told.
    ui::SettingsPanel *panel();
    ui::Session &session() { return m_window->session(); }
    /// The shown control with this accessible name; null, and a failed test, where there is none.
    template <class T = QWidget>
    T *control(const QString &accessibleName, QWidget *below = nullptr)
    {
        QWidget *root = below ? below : m_window.get();
        for (T *widget : root->findChildren<T *>()) {
            if (isShownAs(widget, accessibleName))
                return widget;
        }
        ADD_FAILURE() << "no control is called " << qPrintable(accessibleName);
        return nullptr;
    }
    static bool isShownAs(QWidget *widget, const QString &accessibleName);

    QTemporaryDir m_folder;
    std::unique_ptr<gui::Composition> m_composition;
    std::unique_ptr<ui::MainWindow> m_window;
};
} // namespace entente::test
