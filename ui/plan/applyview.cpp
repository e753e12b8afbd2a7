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
      m_rowsLayout(nullptr)
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Steps"));
    auto *page = new QWidget;
    m_rowsLayout = new QVBoxLayout(page);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_signIn);
    layout->addWidget(m_summary);
    layout->addWidget(m_journal);
    layout->addWidget(scroll, 1);
    connect(&m_steps, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        m_rows[static_cast<size_t>(index.row())]->refresh();
        m_bar->setValue(m_steps.finishedSteps());
        m_heading->setText(m_steps.summary());
    });
}

void ApplyView::attach(Workbench &workbench)
{
    m_signIn->attach(workbench);
}

void ApplyView::start(const Plan &plan, const NameBook &names)
{
    m_report.reset();
    m_summary->clear();
    m_journal->clear();
    m_steps.setPlan(plan, names);
    buildRows();
    m_bar->setRange(0, m_steps.rowCount());
    m_bar->setValue(0);
    m_bar->show();
    m_heading->setText(m_steps.summary());
    m_heading->show();

    JobOf<ApplyReport> *job = m_apply(plan);
    m_job = job;
    connect(job, &Job::progress, this, &ApplyView::showProgress);
    connect(job, &Job::finished, this, [this, job] { finish(job); });
}

void ApplyView::stop()
{
    if (m_job)
        m_job->cancel();
    m_heading->setText(tr("Stopping after the step that is under way…"));
}

bool ApplyView::confirmStop()
{
    const bool agreed = MessageBox::confirm(this, tr("Stop applying the changes?"),
                                            tr("The step that is under way is finished, read back and kept in the "
                                               "history. The steps after it are not sent."),
                                            tr("&Stop after this step"), tr("&Go on"));
    if (agreed && isRunning())
        stop();
    return agreed || !isRunning();
}

bool ApplyView::isRunning() const
{
    return m_job && !m_job->isFinished();
}

void ApplyView::buildRows()
{
    for (StepRow *row : m_rows)
        delete row;
    m_rows.clear();
    while (QLayoutItem *item = m_rowsLayout->takeAt(0))
        delete item;
    for (int row = 0; row < m_steps.rowCount(); ++row) {
        auto *widget = new StepRow(m_steps, row);
        connect(widget, &StepRow::readAgainWanted, this,
                [this, row] { Q_EMIT readAgainWanted(m_steps.report(row).tenantId); });
        m_rowsLayout->addWidget(widget);
        m_rows.push_back(widget);
    }
    m_rowsLayout->addStretch();
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
