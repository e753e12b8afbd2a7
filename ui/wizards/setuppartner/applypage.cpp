// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/applypage.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QWizard>

namespace entente::ui
{
ApplyPage::ApplyPage(SetupDraft &draft, const SetupServices &services)
    //: Name of a wizard step
    : WizardPage(tr("Apply"), tr("Applying the changes")), m_draft(draft), m_view(new ApplyView(services.apply, this))
{
    setLead(tr("Each change is checked, sent once and read back."));
    body()->addWidget(m_view, 1);
    connect(m_view, &ApplyView::ended, this, &ApplyPage::take);
}

void ApplyPage::initializePage()
{
    m_over = false;
    setButtonText(QWizard::CancelButton, tr("S&top")); // what it does while changes go out
    m_view->start(m_draft.plan, m_draft.names());
}

bool ApplyPage::isFilledIn() const
{
    return m_over;
}

void ApplyPage::take()
{
    m_over = true;
    m_draft.report = m_view->report();
    if (m_draft.report)
        Q_EMIT applied(*m_draft.report);
    Q_EMIT completeChanged();
    Q_EMIT grown();                                  // by what can be done about steps that failed
    wizard()->button(QWizard::CancelButton)->hide(); // nothing is left to cancel
}
} // namespace entente::ui
