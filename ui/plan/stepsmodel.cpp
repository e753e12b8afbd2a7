// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/stepsmodel.h"

#include "ui/plan/statelook.h"
#include "ui/plan/steptext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
bool tellTheSame(const StepReport &one, const StepReport &other)
{
    const QString why = one.why ? one.why->message : QString();
    return one.state == other.state && one.requestId == other.requestId && one.found == other.found &&
           one.why.has_value() == other.why.has_value() && why == (other.why ? other.why->message : QString());
}
} // namespace

StepsModel::StepsModel(QObject *parent) : QAbstractListModel(parent) {}

void StepsModel::setPlan(Plan plan, NameBook names)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_names = std::move(names);
    m_rows.clear();
    m_over = false;
    for (size_t tenant = 0; tenant < m_plan.tenants.size(); ++tenant)
        for (size_t step = 0; step < m_plan.tenants[tenant].steps.size(); ++step) {
            Row row;
            row.tenant = tenant;
            row.step = step;
            row.report.tenantId = m_plan.tenants[tenant].tenantId;
            row.report.stepId = m_plan.tenants[tenant].steps[step].id;
            m_rows.push_back(std::move(row));
        }
    endResetModel();
}

const PlanStep &StepsModel::step(int row) const
{
    return stepOf(m_rows.at(static_cast<size_t>(row)));
}

void StepsModel::update(const StepReport &report)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&report](const Row &row) {
        return row.report.tenantId == report.tenantId && row.report.stepId == report.stepId;
    });
    if (found == m_rows.end() || tellTheSame(found->report, report))
        return; // the last word on a step is mostly one that was heard before
    found->report = report;
    const QModelIndex changed = index(static_cast<int>(found - m_rows.begin()));
    Q_EMIT dataChanged(changed, changed);
}

void StepsModel::finish(const ApplyReport &report)
{
    m_over = true;
    for (const StepReport &step : report.steps)
        update(step);
    for (const Row &row : m_rows)
        if (!isFinal(row.report.state)) {
            StepReport skipped = row.report;
            skipped.state = StepState::Skipped;
            update(skipped);
        }
}

void StepsModel::abandon(const Error &why)
{
    m_over = true;
    for (const Row &row : m_rows) {
        if (isFinal(row.report.state))
            continue;
        StepReport step = row.report;
        // Only a step that may have been sent is in doubt; before that nothing left this machine.
        const bool inDoubt = step.state == StepState::Sending || step.state == StepState::Verifying;
        step.state = inDoubt ? StepState::Unverified : StepState::Skipped;
        if (inDoubt)
            step.why = why;
        update(step);
    }
}

int StepsModel::count(StepState state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.report.state == state; }));
}

int StepsModel::finishedSteps() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return isFinal(row.report.state); }));
}

StepsModel::Outcome StepsModel::outcome() const
{
    if (!m_over)
        return Outcome::Running;
    const int good = count(StepState::Done) + count(StepState::AlreadySo);
    if (good == rowCount())
        return Outcome::AllDone;
    const int written = count(StepState::Done) + count(StepState::Unverified);
    return written > 0 ? Outcome::Partly : Outcome::Nothing;
}

QString StepsModel::troubleSentence() const
{
    if (count(StepState::Changed) > 0)
        return tr("Somebody changed a setting since it was read. Read again and review what is to change.");
    if (count(StepState::Unverified) > 0)
        return tr("A change was sent but does not show yet. Read again in a few minutes before you send anything.");
    if (count(StepState::Failed) > 0)
        return tr("The steps after the one that failed were not sent.");
    return tr("The remaining steps were not sent.");
}

QString StepsModel::summary() const
{
    const int all = rowCount();
    const int done = count(StepState::Done) + count(StepState::AlreadySo);
    switch (outcome()) {
    case Outcome::Running:
        //: %1 of %n: steps that are finished
        return tr("%1 of %n step(s) finished", nullptr, all).arg(QLocale().toString(finishedSteps()));
    case Outcome::AllDone:
        return tr("%n step(s) done. Every change was confirmed by reading it back.", nullptr, all);
    case Outcome::Partly:
        return tr("%1 of %n step(s) done.", nullptr, all).arg(QLocale().toString(done)) + u' ' + troubleSentence();
    case Outcome::Nothing:
        break;
    }
    return tr("Nothing was changed.") + u' ' + troubleSentence();
}

QString StepsModel::asText() const
{
    QStringList blocks{m_plan.title, summary()};
    for (const Row &row : m_rows) {
        QString block = tenantOf(row).tenantName + u": "_s + StepText::asText(stepOf(row), m_names) + u"\n=> "_s +
                        stateLabel(row.report.state);
        if (row.report.why)
            block += u'\n' + row.report.why->message;
        if (!row.report.requestId.isEmpty())
            block += u"\nrequest-id: "_s + row.report.requestId;
        blocks << block;
    }
    return blocks.join(u"\n\n"_s);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return StepText::title(stepOf(row));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(tenantOf(row).tenantName, StepText::title(stepOf(row)), stateLabel(row.report.state));
    case StepIdRole:
        return row.report.stepId;
    case TenantIdRole:
        return row.report.tenantId;
    case TenantNameRole:
        return tenantOf(row).tenantName;
    case StateRole:
        return static_cast<int>(row.report.state);
    case StateTextRole:
        return stateLabel(row.report.state);
    case RequestIdRole:
        return row.report.requestId;
    case MessageRole:
        return row.report.why ? row.report.why->message : QString();
    default:
        return {};
    }
}
} // namespace entente::ui
