// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/setuppartner/draft.h"
#include "ui/wizards/setuppartner/services.h"

#include <QWizard>

namespace entente::ui
{
class ApplyPage;
class StepList;

/// "Set up partner": from a domain to settings that were applied and read back. Needs our side signed in; sets up the
/// partner's side too where that is signed in. Open it with open() or show().
class SetupPartnerWizard : public QWizard
{
    Q_OBJECT
public:
    enum PageId { PartnerPageId, SharePageId, PeoplePageId, TrustPageId, ReviewPageId, ApplyPageId, ResultPageId };

    /// `own` as read last; `suggestion` a domain to begin with, may be empty.
    SetupPartnerWizard(Workbench &workbench, SnapshotPtr own, const QString &suggestion, QWidget *parent = nullptr);
    SetupPartnerWizard(SetupServices services, SnapshotPtr own, const QString &suggestion, QWidget *parent = nullptr);

    const SetupDraft &draft() const { return m_draft; }
    void reject() override;

Q_SIGNALS:
    void applied(const entente::ApplyReport &report);    ///< the run is over; the result is not read back yet
    void readBack(const entente::SnapshotPtr &snapshot); ///< how a tenant stands after the run
    void readAgainWanted(const QString &tenantId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPages(const QString &suggestion);
    void nameButtons();
    /// The page that has come gets the keys.
    void welcome();
    /// Tab goes to the buttons after all that the page has on it.
    void arrangeTabs();

    SetupServices m_services;
    SetupDraft m_draft;
    ApplyPage *m_applyPage = nullptr;
    StepList *m_steps = nullptr;
};
} // namespace entente::ui
