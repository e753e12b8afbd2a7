// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/draft.h"

namespace entente::ui
{
/// Which claims of the other side count here, and what each side gets to see of the other's people.
class TrustPage : public WizardPage
{
    Q_OBJECT
public:
    explicit TrustPage(SetupDraft &draft);

    void initializePage() override;

private:
    QWidget *trustCard(const Snapshot &side, const QString &otherName, const QString &otherId, Trust &trust);
    QWidget *privacyCard();

    SetupDraft &m_draft;
    QWidget *m_content = nullptr;
};
} // namespace entente::ui
