// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"
#include "core/tenant/snapshot.h"
#include "ui/parts/onebyone.h"

#include <QScrollArea>

#include <vector>

namespace entente::ui
{
class StepCard;

/// What a plan is shown with.
struct PlanContext {
    NameBook names;
    QMap<QString, SnapshotPtr> snapshots; ///< by tenant id: what the plan was made against, as far as it is at hand
    QStringList warnings;                 ///< on the plan as a whole
};

/// A whole plan for review, tenant by tenant. A step at a time is laid out, so that a long plan does not hold up the
/// window.
class PlanView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const PlanContext &context);
    /// Everything is in sight; confirmationChanged() tells when. Before that nothing of it may be applied.
    bool isComplete() const { return m_parts.isDone(); }
    /// Steps of high risk that are not ticked yet, of those that are shown.
    int unconfirmed() const;

Q_SIGNALS:
    void confirmationChanged();

private:
    struct Place {
        std::size_t tenant; ///< in m_plan
        std::size_t step;
    };
    void showStep(const Place &place);
    QWidget *tenantHeader(const TenantPlan &tenant, bool practice, QWidget *page);

    Plan m_plan;
    PlanContext m_context;
    OneByOne m_parts;
    std::vector<StepCard *> m_cards;
};
} // namespace entente::ui
