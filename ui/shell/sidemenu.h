// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/side.h"

#include <QMenu>

namespace entente::ui
{
class Session;

/// The menu of one side: the known tenants, another one, a snapshot; and what can be done with what is open there. It
/// fills itself whenever it opens.
class SideMenu : public QMenu
{
    Q_OBJECT
public:
    SideMenu(Session &session, SideId id, bool canAddTenant, QWidget *parent = nullptr);

    void fill();

Q_SIGNALS:
    void addTenantWanted(entente::ui::SideId id);
    void openSnapshotWanted(entente::ui::SideId id);
    void saveSnapshotWanted(entente::ui::SideId id);
    void signOutWanted(entente::ui::SideId id);

private:
    void addTenants();
    void addForOpenSide();

    Session &m_session;
    SideId m_id;
    bool m_canAddTenant;
};
} // namespace entente::ui
