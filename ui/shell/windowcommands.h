// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellhooks.h"

#include <QObject>

namespace entente::ui
{
/// What a person tells the window to do, from whichever menu, button or card: opening and saving sides, signing in and
/// out, setting up, reviewing. Asks where it must; nothing here waits for a tenant.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of what is asked.
    WindowCommands(Session &session, const ShellHooks &hooks, QWidget *window);

    /// The side that something opened without saying where goes to.
    SideId freeSide() const;

    void open(SideId id, const QString &tenantOrFile);
    void startPractice();
    void addTenant(SideId id);
    void openSnapshot(SideId id);
    void saveSnapshot(SideId id);
    void signOut(SideId id);
    void stopReading();
    void setUpPartner();
    void review();
    void discard();
    void showAbout();

Q_SIGNALS:
    void failed(const entente::Error &error); ///< a failure that belongs to no side
    void succeeded(const QString &sentence);  ///< something that shows nowhere else has been done

private:
    Session &m_session;
    const ShellHooks &m_hooks;
    QWidget *m_window;
};
} // namespace entente::ui
