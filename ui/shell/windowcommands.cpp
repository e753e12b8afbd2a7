// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/messagebox.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace entente::ui
{
using namespace Qt::StringLiterals;

WindowCommands::WindowCommands(Session &session, const ShellHooks &hooks, QWidget *window)
    : QObject(window), m_session(session), m_hooks(hooks), m_window(window)
{
}

SideId WindowCommands::freeSide() const
{
    return m_session.side(SideId::Left).isEmpty() ? SideId::Left : SideId::Right;
}

void WindowCommands::stopReading()
{
    for (const SideId id : bothSides)
        m_session.stopReading(id);
}

void WindowCommands::open(SideId id, const QString &tenantOrFile)
{
    if (const auto known = m_session.workbench().tenant(tenantOrFile))
        m_session.openTenant(id, known->entry.tenantId);
    else if (QFileInfo(tenantOrFile).isFile())
        m_session.openFile(id, tenantOrFile);
    else
        Q_EMIT failed(
            Error(ErrorKind::Usage, u"window.unknownSide"_s,
                  tr("%1 is neither a known tenant nor a snapshot file. Add the tenant first.").arg(tenantOrFile)));
}

void WindowCommands::startPractice()
{
    const Result<QStringList> tenants = m_hooks.startPractice();
    if (!tenants) {
        Q_EMIT failed(tenants.error());
        return;
    }
    for (const SideId id : bothSides) {
        if (tenants->size() > static_cast<qsizetype>(id))
            m_session.openTenant(id, tenants->at(static_cast<qsizetype>(id)));
    }
}

void WindowCommands::setUpPartner()
{
    if (m_hooks.setUpPartner)
        m_hooks.setUpPartner(m_session, m_session.partner(), m_window);
}

void WindowCommands::review()
{
    if (m_hooks.review && m_session.pending().total() > 0)
        m_hooks.review(m_session, m_window);
}

void WindowCommands::discard()
{
    const int count = m_session.pending().total();
    if (count > 0 && MessageBox::confirm(m_window, tr("Discard %n pending change(s)?", nullptr, count),
                                         tr("Nothing of them has been sent to a tenant."), tr("&Discard")))
        m_session.pending().clearAll();
}

void WindowCommands::addTenant(SideId id)
{
    if (m_hooks.addTenant)
        m_hooks.addTenant(m_session, m_window,
                          [this, id](const QString &tenantId) { m_session.openTenant(id, tenantId); });
}

void WindowCommands::openSnapshot(SideId id)
{
    const QString file = FileDialog::open(m_window, tr("Open a snapshot"), tr("Snapshots (*.json);;All files (*)"));
    if (!file.isEmpty())
        m_session.openFile(id, file);
}

void WindowCommands::saveSnapshot(SideId id)
{
    const Side &side = m_session.side(id);
    if (!side.snapshot)
        return;
    const QString day = side.snapshot->takenAt.toString(u"yyyy-MM-dd"_s);
    const QString file = FileDialog::save(m_window, tr("Save as a snapshot"), u"%1-%2.json"_s.arg(side.domain(), day),
                                          tr("Snapshots (*.json)"));
    if (file.isEmpty())
        return;
    auto *job = m_session.workbench().saveSnapshot(side.snapshot, file);
    connect(job, &Job::finished, this, [this, file](Job *done) {
        if (done->error())
            Q_EMIT failed(*done->error());
        else
            //: %1 is a file
            Q_EMIT succeeded(tr("The snapshot was saved as %1.").arg(QDir::toNativeSeparators(file)));
    });
}

void WindowCommands::signOut(SideId id)
{
    const QString tenantId = m_session.side(id).tenantId();
    if (!m_session.mayLeave(tenantId))
        return;
    auto *job = m_session.workbench().signOut(tenantId);
    connect(job, &Job::finished, this, [this, tenantId](Job *done) {
        if (done->error())
            Q_EMIT failed(*done->error());
        else
            m_session.closeTenant(tenantId);
    });
}

void WindowCommands::showAbout()
{
    const QString version = u"Entente " ENTENTE_VERSION ""_s;
    MessageBox::about(
        m_window, version,
        tr("<b>%1</b><p>Sets up, compares and keeps the sharing between two Microsoft 365 organisations.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(version));
}
} // namespace entente::ui

#include "moc_windowcommands.cpp"
