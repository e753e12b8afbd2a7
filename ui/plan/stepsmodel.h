// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/namebook.h"
#include "core/engine/applier.h"
#include "core/engine/plan.h"

#include <QAbstractListModel>

namespace entente::ui
{
/// The steps of a plan and how far each of them is while it is applied: one row a step, in the order in which they
/// run. Needs no window.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        StepIdRole = Qt::UserRole + 1,
        TenantIdRole,
        TenantNameRole,
        StateRole,     ///< StepState as int
        StateTextRole, ///< translated
        RequestIdRole,
        MessageRole, ///< what went wrong and what to do; empty while nothing did
    };

    /// What became of the whole, as far as it is known.
    enum class Outcome { Running, AllDone, Partly, Nothing };

    explicit StepsModel(QObject *parent = nullptr);

    void setPlan(Plan plan, NameBook names);
    const Plan &plan() const { return m_plan; }
    const NameBook &names() const { return m_names; }
    const PlanStep &step(int row) const;
    const StepReport &report(int row) const { return m_rows.at(static_cast<size_t>(row)).report; }

    /// A report of a step that the plan does not have is dropped.
    void update(const StepReport &report);
    /// The last word on every step. Those that never got anywhere count as skipped.
    void finish(const ApplyReport &report);
    /// The run ended without a report: what was still under way is not known, the rest was not sent.
    void abandon(const Error &why);

    Outcome outcome() const;
    int finishedSteps() const; ///< steps in a final state
    /// One or two sentences for the heading: "2 of 3 steps done. …"
    QString summary() const;
    /// Plain text of every step with its state, error and request id.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        size_t tenant = 0;
        size_t step = 0;
        StepReport report;
    };
    const TenantPlan &tenantOf(const Row &row) const { return m_plan.tenants[row.tenant]; }
    const PlanStep &stepOf(const Row &row) const { return tenantOf(row).steps[row.step]; }
    int count(StepState state) const;
    QString troubleSentence() const;

    Plan m_plan;
    NameBook m_names;
    std::vector<Row> m_rows;
    bool m_over = false;
};
} // namespace entente::ui
