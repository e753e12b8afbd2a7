// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellhooks.h"
#include "ui/shell/windowstate.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace entente::ui
{
class HeaderBar;
class Menus;
class PartnerPane;
class PendingBar;
class Problems;
class SideMenu;
class StatusLine;
class TabArea;
class WindowCommands;

/// The window: two sides at the top, partners at the left, tabs in the middle, what is pending and what goes on below.
/// It owns the session; the workbench outlives it. Nothing here waits.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workbench &workbench, ShellHooks hooks, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    /// The size of a window that was never sized by a person, on a screen with this room: in view as a whole, its frame
    /// included, also where large text makes the screen small.
    static QSize firstSize(const QSize &room);

    TabArea *tabs() const { return m_tabs; }
    PartnerPane *partners() const { return m_partners; }
    /// Opens what the command line names: a tenant (domain or id) or a snapshot file.
    void open(SideId id, const QString &tenantOrFile);
    void startPractice();
    /// Asks for a tenant to sign in to and opens it on this side.
    void addTenant(SideId id);
    /// A failure that belongs to no side, shown in the window until it is closed.
    void showError(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void addTabs();
    void connectMenus();
    void connectSideMenus();
    QWidget *makeFirstPage();
    void showPage(bool anySide);
    void updateState();
    void retranslate();
    void restore();
    SideMenu *sideMenu(SideId id) const { return m_sideMenus[static_cast<std::size_t>(id)]; }

    bool m_wasShown = false;
    ShellHooks m_hooks;
    Session m_session;
    WindowState m_state;
    WindowCommands *m_commands;
    Menus *m_menus;
    QWidget *m_centre; // parent of what follows: a later change of parent would style all of it once more
    HeaderBar *m_header;
    Problems *m_problems;
    QStackedWidget *m_stack;
    QWidget *m_first = nullptr; ///< made when no side is open
    QSplitter *m_splitter;
    PartnerPane *m_partners;
    TabArea *m_tabs;
    PendingBar *m_pending;
    StatusLine *m_status;
    std::array<SideMenu *, 2> m_sideMenus;
};
} // namespace entente::ui
