// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidemenu.h"

#include "ui/session/session.h"
#include "ui/text/buttonface.h"
#include "ui/text/plaintooltip.h"
#include "ui/theme/theme.h"

namespace entente::ui
{
using namespace Qt::StringLiterals;

SideMenu::SideMenu(Session &session, SideId id, bool canAddTenant, QWidget *parent)
    : QMenu(parent), m_session(session), m_id(id), m_canAddTenant(canAddTenant)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SideMenu::fill);
}

void SideMenu::fill()
{
    clear();
    addTenants();
    addSeparator();
    if (m_canAddTenant)
        addAction(ui::icon(u"add"_s), tr("&Add a tenant…"), this, [this] { Q_EMIT addTenantWanted(m_id); });
    addAction(ui::icon(u"file"_s), tr("&Open a snapshot…"), this, [this] { Q_EMIT openSnapshotWanted(m_id); });
    if (!m_session.side(m_id).isEmpty())
        addForOpenSide();
}

void SideMenu::addTenants()
{
    const Side &here = m_session.side(m_id);
    for (const TenantStatus &status : m_session.workbench().tenants()) {
        const QString id = status.entry.tenantId;
        const QString name =
            buttonFace(status.entry.displayName.isEmpty() ? status.entry.domain : status.entry.displayName);
        const QString text = status.practice ? tr("%1 (practice)", "%1 is a tenant").arg(name) : name;
        QAction *action = addAction(text, this, [this, id] { m_session.openTenant(m_id, id); });
        action->setToolTip(plainToolTip(status.entry.domain));
        action->setCheckable(true);
        action->setChecked(here.isLive() && here.entry.tenantId == id);
    }
}

void SideMenu::addForOpenSide()
{
    const Side &here = m_session.side(m_id);
    addSeparator();
    QAction *save = addAction(tr("&Save as a snapshot…"), this, [this] { Q_EMIT saveSnapshotWanted(m_id); });
    save->setEnabled(here.snapshot != nullptr);
    addAction(ui::icon(u"refresh"_s), tr("&Refresh"), this, [this] { m_session.refresh(m_id); });
    if (here.isLive() && !here.practice)
        addAction(tr("S&ign out"), this, [this] { Q_EMIT signOutWanted(m_id); });
    addAction(ui::icon(u"remove"_s), tr("&Close this side"), this, [this] { m_session.close(m_id); });
}
} // namespace entente::ui
