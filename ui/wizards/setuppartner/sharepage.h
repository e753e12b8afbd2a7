// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizards/common/wizardpage.h"
#include "ui/wizards/setuppartner/draft.h"

class QCheckBox;

namespace entente::ui
{
struct Capability;

/// What is shared, and in which direction.
class SharePage : public WizardPage
{
    Q_OBJECT
public:
    explicit SharePage(SetupDraft &draft);

    void initializePage() override;

protected:
    bool isFilledIn() const override;

private:
    QWidget *capabilityCard(const Capability &capability);
    QCheckBox *directionBox(const QString &text, bool PartnerWish::*wish);
    QString nowText(const char *settingId) const;

    SetupDraft &m_draft;
    QWidget *m_content = nullptr;
};
} // namespace entente::ui
