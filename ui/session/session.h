// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/pendingchanges.h"
#include "ui/session/side.h"

#include <QPointer>

#include <array>
#include <functional>

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

    /// Wishes for the value of this setting, on the tenant that is read live on either side; the value that is there
    /// now is the change's old one. Nothing happens where the tenant is not there any more.
    void wish(const QString &tenantId, const SettingAddress &address, const SettingValue &newValue);

    /// Asked before a tenant with pending changes leaves the window; true: they may go. Without a question they go.
    using LeaveQuestion = std::function<bool(const QString &tenantId)>;
    void setLeaveQuestion(const LeaveQuestion &question) { m_leaveQuestion = question; }
    /// Nothing is pending on this tenant, or the person agrees that it is discarded. Discards nothing itself.
    bool mayLeave(const QString &tenantId) const;

    // Each of these three asks first where the tenant that is on this side would leave with pending changes.
    void openTenant(SideId id, const QString &tenantId);
    void openFile(SideId id, const QString &file);
    void close(SideId id);
    /// Closes every side on which this tenant is live, without asking: it was signed out.
    void closeTenant(const QString &tenantId);
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

    /// Changes were applied: the journal has one more run.
    void noteRun() { Q_EMIT runApplied(); }

Q_SIGNALS:
    void sideChanged(entente::ui::SideId id);     ///< another tenant, a new reading, progress or an error
    void snapshotChanged(entente::ui::SideId id); ///< what is shown on that side is another snapshot now
    void partnerChosen();
    void runApplied();

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
    /// The tenant on this side may give way to `next` (a tenant id, or empty); what was pending on it is gone then.
    bool makeRoom(SideId id, const QString &next);
    void choosePartnerThatFits();

    Workbench &m_workbench;
    PendingChanges m_pending;
    LeaveQuestion m_leaveQuestion;
    QHash<QString, NameBook> m_learned; ///< by tenant id
    std::array<Slot, 2> m_slots;
    QString m_partner;
    bool m_partnerByHand = false; ///< false: it follows the sides
};
} // namespace entente::ui
