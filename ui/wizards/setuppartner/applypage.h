// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/draft.h"
#include "ui/wizards/setuppartner/services.h"

namespace entente::ui
{
/// Carries the plan out and shows each step live. Cancel stops after the step that is under way.
class ApplyPage : public WizardPage
{
    Q_OBJECT
public:
    ApplyPage(SetupDraft &draft, const SetupServices &services);

    ApplyView *view() const { return m_view; }
    void initializePage() override;

Q_SIGNALS:
    void applied(const entente::ApplyReport &report);

protected:
    bool isFilledIn() const override;

private:
    void take();

    SetupDraft &m_draft;
    ApplyView *m_view;
    bool m_over = false;
};
} // namespace entente::ui
