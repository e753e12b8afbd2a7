// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/setuppartner/reviewpage.h"

#include "ui/plan/planview.h"
#include "ui/wizards/setuppartner/setuprules.h"
#include "ui/wizards/setuppartner/wizard.h"

#include <QVBoxLayout>

namespace entente::ui
{
ReviewPage::ReviewPage(SetupDraft &draft)
    //: Name of a wizard step
    : WizardPage(tr("Review"), tr("What will change")), m_draft(draft), m_view(new PlanView(this))
{
    body()->addWidget(m_view, 1);
    connect(m_view, &PlanView::confirmationChanged, this, [this] {
        if (m_view->isComplete())
            Q_EMIT grown();
        Q_EMIT completeChanged();
    });
}

void ReviewPage::initializePage()
{
    QStringList warnings;
    const Result<Plan> plan = SetupRules::makePlan(m_draft, &warnings);
    m_broken = !plan;
    m_draft.plan = plan ? *plan : Plan();
    m_draft.report.reset();
    const bool nothing = m_draft.plan.stepCount() == 0;
    // Nothing to apply: Next goes straight to the result, and the button does not say that it applies anything.
    setCommitPage(!nothing);
    setLead(m_broken  ? QString()
            : nothing ? tr("Everything is set like this already. Nothing is sent.")
                      : tr("Nothing has been sent yet. Each change shows how it is now and how it will be."));
    m_view->setVisible(!nothing);
    m_view->setPlan(m_draft.plan, context(warnings));
    if (m_broken)
        fail(plan.error());
    Q_EMIT completeChanged();
}

PlanContext ReviewPage::context(const QStringList &warnings) const
{
    PlanContext context;
    context.names = m_draft.names();
    context.warnings = warnings;
    for (const SnapshotPtr &side : {m_draft.own, m_draft.partnerSide})
        if (side)
            context.snapshots.insert(side->tenant.id, side);
    return context;
}

int ReviewPage::nextId() const
{
    return m_draft.plan.stepCount() == 0 ? SetupPartnerWizard::ResultPageId : SetupPartnerWizard::ApplyPageId;
}

bool ReviewPage::isFilledIn() const
{
    return !m_broken && m_view->isComplete() && m_view->unconfirmed() == 0;
}
} // namespace entente::ui
