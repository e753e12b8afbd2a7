// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/pendingchanges.h"
#include "ui/session/side.h"

#include <QPointer>

#include <array>

namespace entente::ui
{
/// What the window is about: two sides, the partner that was chosen, and what is pending. Starts readings as jobs and
/// never waits for them. One thread.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(Workbench &workbench, QObject *parent = nullptr);
    ~Session() override;

    Workbench &workbench() const { return m_workbench; }
    const Side &side(SideId id) const { return slot(id).side; }
    /// The side on which this tenant is, live ones first; nothing where it is on none.
    std::optional<SideId> sideOf(const QString &tenantId) const;
    /// The snapshot of a side with its pending changes, and the names met while making them, written in; null where
    /// nothing was read.
    SnapshotPtr draft(SideId id) const;
    /// Names that a search found: targets that were chosen show them before the next reading does.
    void learnNames(const QString &tenantId, const NameBook &names);
    PendingChanges &pending() { return m_pending; }
    const PendingChanges &pending() const { return m_pending; }

    void openTenant(SideId id, const QString &tenantId);
    void openFile(SideId id, const QString &file);
    void close(SideId id);
    void swap();
    /// Reads anew: a live side from its tenant, a file from disk.
    void refresh(SideId id);
    void refreshAll();
    void stopReading(SideId id);
    bool isReading() const;

    /// Tenant id of the chosen partner; empty: the default settings.
    QString partner() const { return m_partner; }
    void choosePartner(const QString &tenantId);
    /// The chosen partner by name, as either side knows it.
    QString partnerName() const { return nameOf(m_partner); }
    QString nameOf(const QString &tenantId) const;
    /// Every name that either side knows, the two tenants themselves included: for whatever shows both together.
    NameBook names() const;
    /// Tenants with pending changes, that of the left side first.
    QStringList pendingTenants() const;

Q_SIGNALS:
    void sideChanged(entente::ui::SideId id);     ///< another tenant, a new reading, progress or an error
    void snapshotChanged(entente::ui::SideId id); ///< what is shown on that side is another snapshot now
    void partnerChosen();

private:
    struct Slot {
        Side side;
        QPointer<Job> job;
        mutable SnapshotPtr draft; ///< made when first asked for; null: make it anew
    };
    Slot &slot(SideId id) { return m_slots[static_cast<std::size_t>(id)]; }
    const Slot &slot(SideId id) const { return m_slots[static_cast<std::size_t>(id)]; }
    void begin(SideId id, JobOf<SnapshotPtr> *job);
    void end(SideId id, JobOf<SnapshotPtr> *job);
    void drop(SideId id);
    void forgetDrafts();
    void choosePartnerThatFits();

    Workbench &m_workbench;
    PendingChanges m_pending;
    QHash<QString, NameBook> m_learned; ///< by tenant id
    std::array<Slot, 2> m_slots;
    QString m_partner;
    bool m_partnerByHand = false; ///< false: it follows the sides
};
} // namespace entente::ui
