// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/draft.h"
#include "ui/wizards/setuppartner/services.h"

class QLineEdit;

namespace entente::ui
{
class Card;

/// Who the partner is: looked up by domain or tenant id. Where the partner's side is signed in too, it is read, so that
/// both sides can be set up at once.
class PartnerPage : public WizardPage
{
    Q_OBJECT
public:
    /// `suggestion`: a domain to begin with, may be empty.
    PartnerPage(SetupDraft &draft, const SetupServices &services, const QString &suggestion);

protected:
    bool isFilledIn() const override;
    void evaluate() override;

private:
    void lookUp(const QString &typed);
    void take(const QString &typed, const TenantName &found);
    void readPartnerSide();
    /// Everything about the partner is known that can be.
    void settle();
    void forget();
    void showPartner();

    SetupDraft &m_draft;
    const SetupServices &m_services;
    QLineEdit *m_edit;
    Card *m_card;
    QWidget *m_facts = nullptr;
};
} // namespace entente::ui
