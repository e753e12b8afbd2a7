// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/applyview.h"

#include "ui/dialogs/messagebox.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/plan/statelook.h"
#include "ui/plan/steprow.h"
#include "ui/signin/signinpanel.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entente::ui
{
ApplyView::ApplyView(ApplyFunction apply, QWidget *parent)
    : QWidget(parent), m_apply(std::move(apply)), m_signIn(new SignInPanel(this)), m_heading(headingLabel({}, 2, this)),
      m_bar(new QProgressBar(this)), m_summary(new MessageStrip(this)), m_journal(new MessageStrip(this)),
      m_page(new QWidget), m_rowsLayout(new QVBoxLayout(m_page))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Steps"));
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(m_page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_signIn);
    layout->addWidget(m_summary);
    layout->addWidget(m_journal);
    layout->addWidget(scroll, 1);
    connect(&m_steps, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &index) { showStep(index.row()); });
    connect(&m_parts, &OneByOne::done, this, &ApplyView::endIfShown);
}

void ApplyView::attach(Workbench &workbench)
{
    m_signIn->attach(workbench);
}

void ApplyView::start(const Plan &plan, const NameBook &names)
{
    m_report.reset();
    m_state = State::Running;
    m_summary->clear();
    m_journal->clear();
    m_steps.setPlan(plan, names);
    buildRows();
    m_bar->setRange(0, m_steps.rowCount());
    m_bar->setValue(0);
    m_bar->show();
    showHeading();
    m_heading->show();

    JobOf<ApplyReport> *job = m_apply(plan);
    m_job = job;
    connect(job, &Job::progress, this, &ApplyView::showProgress);
    connect(job, &Job::finished, this, [this, job] { finish(job); });
}

void ApplyView::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    if (m_job)
        m_job->cancel();
    showHeading();
    Q_EMIT stopping();
}

void ApplyView::showHeading()
{
    m_heading->setText(m_state == State::Stopping ? tr("Stopping after the step that is under way…")
                                                  : m_steps.summary());
}

bool ApplyView::confirmStop()
{
    if (m_state == State::Stopping)
        return true;
    const bool agreed = MessageBox::confirm(this, tr("Stop applying the changes?"),
                                            tr("The step that is under way is finished, read back and kept in the "
                                               "history. The steps after it are not sent."),
                                            tr("&Stop after this step"), tr("&Go on"));
    if (agreed && isRunning())
        stop();
    return agreed || !isRunning();
}

void ApplyView::buildRows()
{
    m_parts.clear();
    for (StepRow *row : m_rows)
        delete row;
    m_rows.clear();
    while (QLayoutItem *item = m_rowsLayout->takeAt(0))
        delete item;
    m_rowsLayout->addStretch();
    m_parts.add(m_steps.rowCount(), [this](int row) { addRow(row); });
}

void ApplyView::addRow(int row)
{
    auto *widget = new StepRow(m_steps, row, m_page);
    connect(widget, &StepRow::readAgainWanted, this,
            [this, row] { Q_EMIT readAgainWanted(m_steps.report(row).tenantId); });
    m_rowsLayout->insertWidget(row, widget);
    widget->show();
    m_rows.push_back(widget);
}

void ApplyView::showStep(int row)
{
    m_bar->setValue(m_steps.finishedSteps());
    showHeading();
    const auto at = static_cast<std::size_t>(row);
    if (at < m_rows.size()) // else it is made as the step stands then
        m_parts.add(1, [this, at](int) { m_rows[at]->refresh(); });
}

void ApplyView::showProgress(const QVariant &what)
{
    if (what.canConvert<StepReport>())
        m_steps.update(what.value<StepReport>());
}

void ApplyView::finish(JobOf<ApplyReport> *job)
{
    m_job = nullptr;
    m_signIn->clear();
    m_bar->hide();
    m_heading->hide();
    const Result<ApplyReport> &result = job->result();
    if (result) {
        m_report = *result;
        m_steps.finish(*result);
        showSummary();
    } else {
        m_steps.abandon(result.error());
        m_summary->showError(result.error());
    }
    m_state = State::Showing;
    endIfShown();
}

void ApplyView::endIfShown()
{
    if (m_state != State::Showing || !m_parts.isDone())
        return;
    m_state = State::Ended;
    Q_EMIT ended();
}

void ApplyView::showSummary()
{
    const StepsModel::Outcome outcome = m_steps.outcome();
    const Tone tone = outcome == StepsModel::Outcome::AllDone  ? Tone::Good
                      : outcome == StepsModel::Outcome::Partly ? Tone::Limited
                                                               : Tone::Bad;
    m_summary->showText(tone, m_steps.summary());
    if (m_report->journalFailure)
        m_journal->showError(*m_report->journalFailure);
}
} // namespace entente::ui
