// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/draft.h"
#include "ui/wizards/setuppartner/services.h"

namespace entente::ui
{
/// Reads the tenants back and shows how they stand now, and what the partner's administrator has still to do.
class ResultPage : public WizardPage
{
    Q_OBJECT
public:
    ResultPage(SetupDraft &draft, const SetupServices &services);

    void initializePage() override;

Q_SIGNALS:
    void readBack(const entente::SnapshotPtr &snapshot);

private:
    void readOwn();
    void readPartner();
    void showResult();
    QWidget *sideCard(const Snapshot &side, const QString &otherId, const QString &otherName);
    QWidget *letterCard();
    QString leadText() const;

    SetupDraft &m_draft;
    const SetupServices &m_services;
    QWidget *m_content = nullptr;
};
} // namespace entente::ui
