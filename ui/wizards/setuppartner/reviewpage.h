// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/planview.h"
#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/draft.h"

namespace entente::ui
{
/// The exact plan, tenant by tenant. Next applies it.
class ReviewPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ReviewPage(SetupDraft &draft);

    void initializePage() override;
    int nextId() const override;

protected:
    bool isFilledIn() const override;

private:
    PlanContext context(const QStringList &warnings) const;

    SetupDraft &m_draft;
    PlanView *m_view;
    bool m_broken = false; ///< there is no plan: the message says why
};
} // namespace entente::ui
