// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/draft.h"
#include "ui/wizards/setuppartner/services.h"

namespace entente::ui
{
/// For whom: everyone or groups, for each direction that was chosen.
class PeoplePage : public WizardPage
{
    Q_OBJECT
public:
    PeoplePage(SetupDraft &draft, const SetupServices &services);

    void initializePage() override;
    void cleanupPage() override;

protected:
    void evaluate() override;

private:
    void addBox(const QString &title, const QString &tenantName, Audience &audience,
                const std::optional<DirectoryQuestions> &directory);
    DirectoryQuestions questionsTo(const QString &tenantId) const;

    SetupDraft &m_draft;
    const SetupServices &m_services;
    QWidget *m_content = nullptr;
};
} // namespace entente::ui
