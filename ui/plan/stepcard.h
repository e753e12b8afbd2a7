// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"
#include "ui/parts/card.h"

class QCheckBox;

namespace entente::ui
{
/// One step for review: what changes from what to what, what follows from it, the request and the cmdlet that do it,
/// and for high risk a box to tick.
class StepCard : public Card
{
    Q_OBJECT
public:
    /// `before`: what the plan was made against, where it is at hand.
    StepCard(const PlanStep &step, const NameBook &names, const Snapshot *before, const QString &tenantName,
             QWidget *parent = nullptr);

    bool needsConfirmation() const { return m_confirm != nullptr; }
    bool isConfirmed() const;

Q_SIGNALS:
    void confirmationChanged();

private:
    void addTitle(const PlanStep &step);
    void addConsequences(const PlanStep &step);
    void addWire(const PlanStep &step);
    void addConfirmation(const PlanStep &step, const QString &tenantName);

    QCheckBox *m_confirm = nullptr;
};
} // namespace entente::ui
