// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"

#include <QScrollArea>

namespace entente::ui
{
class StepCard;

/// What a plan is shown with.
struct PlanContext {
    NameBook names;
    QMap<QString, SnapshotPtr> snapshots; ///< by tenant id: what the plan was made against, as far as it is at hand
    QStringList warnings;                 ///< on the plan as a whole
};

/// A whole plan for review, tenant by tenant.
class PlanView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const PlanContext &context);
    /// Steps of high risk that are not ticked yet.
    int unconfirmed() const;

Q_SIGNALS:
    void confirmationChanged();

private:
    QWidget *tenantHeader(const TenantPlan &tenant, bool practice);

    std::vector<StepCard *> m_cards;
};
} // namespace entente::ui
