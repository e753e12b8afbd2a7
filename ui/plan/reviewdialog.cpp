// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/reviewdialog.h"

#include "core/jobs/workbench.h"
#include "ui/dialogs/filedialog.h"
#include "ui/parts/copybutton.h"
#include "ui/parts/fitted.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/taborder.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
/// The plan's title with what no file system takes in a name left out.
QString fileNameOf(const Plan &plan)
{
    QString name = plan.title;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    return name.simplified() + u".json"_s;
}
} // namespace

ReviewDialog::ReviewDialog(Workbench &workbench, const Plan &plan, const PlanContext &context, QWidget *parent)
    : ReviewDialog(
          [bench = &workbench](const Plan &toApply) { return bench->apply(toApply); },
          [bench = &workbench](const Plan &toKeep, const QString &file) { return bench->savePlan(toKeep, file); }, plan,
          context, parent)
{
    m_applyView->attach(workbench);
}

ReviewDialog::ReviewDialog(ApplyFunction apply, SaveFunction save, const Plan &plan, const PlanContext &context,
                           QWidget *parent)
    : QDialog(parent), m_save(std::move(save)), m_plan(plan), m_context(context), m_pages(new QStackedWidget(this)),
      m_planView(new PlanView(this)), m_applyView(new ApplyView(std::move(apply), this)),
      m_title(headingLabel(plan.title, 1, this)), m_lead(quietLabel({}, this)), m_toConfirm(quietLabel({}, this)),
      m_message(new MessageStrip(this))
{
    setWindowTitle(tr("Review changes"));
    m_lead->setText(tr("Nothing has been sent yet. Each change shows how it is now and how it will be."));
    m_pages->addWidget(m_planView);
    m_pages->addWidget(m_applyView);

    auto *layout = dialogLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    buildButtons();
    const int em = fontMetrics().averageCharWidth();
    resize(fitted(QSize(em * 120, em * 100), this));

    connect(m_planView, &PlanView::confirmationChanged, this, &ReviewDialog::showConfirmation);
    connect(m_applyView, &ApplyView::stopping, m_stopButton, [this] { m_stopButton->setEnabled(false); });
    connect(m_applyView, &ApplyView::ended, this, &ReviewDialog::showEnd);
    connect(m_applyView, &ApplyView::readAgainWanted, this, &ReviewDialog::readAgainWanted);
    m_planView->setPlan(m_plan, m_context);
}

void ReviewDialog::buildButtons()
{
    m_applyButton = new QPushButton(tr("&Apply"), this);
    m_applyButton->setDefault(true);
    m_applyButton->setProperty(lookProperty, u"primary"_s);
    m_saveButton = new QPushButton(tr("&Save plan…"), this);
    m_cancelButton = new QPushButton(tr("Cancel"), this);
    //: Ends a run of changes after the one that is under way
    m_stopButton = new QPushButton(tr("S&top"), this);
    auto *copy = new CopyButton(
        tr("Copy the outcome"), [this] { return m_applyView->steps().asText(); }, this);
    copy->setFace(tr("&Copy report"));
    m_copyButton = copy;
    m_closeButton = new QPushButton(tr("C&lose"), this);
    for (QPushButton *button : {m_stopButton, m_copyButton, m_closeButton})
        button->hide();
    for (QPushButton *button : {m_saveButton, m_cancelButton, m_stopButton, m_closeButton})
        button->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->addWidget(m_saveButton);
    line->addWidget(m_copyButton);
    line->addWidget(m_toConfirm, 1);
    for (QPushButton *button : {m_applyButton, m_cancelButton, m_stopButton, m_closeButton})
        line->addWidget(button);
    auto *rule = new QFrame(this);
    rule->setProperty(lookProperty, u"rule"_s);
    static_cast<QVBoxLayout *>(layout())->addWidget(rule);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    m_toConfirm->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    connect(m_applyButton, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_saveButton, &QPushButton::clicked, this, &ReviewDialog::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_stopButton, &QPushButton::clicked, m_applyView, &ApplyView::stop);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

void ReviewDialog::arrangeTabs()
{
    tabAfterAll(this, {m_saveButton, m_copyButton, m_applyButton, m_cancelButton, m_stopButton, m_closeButton});
}

void ReviewDialog::showConfirmation()
{
    if (m_planView->isComplete())
        arrangeTabs();
    const int open = m_planView->unconfirmed();
    m_applyButton->setEnabled(open == 0 && m_planView->isComplete() && m_plan.stepCount() > 0);
    m_toConfirm->setText(open == 0 ? QString() : tr("%n change(s) of high risk still to be confirmed", nullptr, open));
}

void ReviewDialog::apply()
{
    m_message->clear();
    for (QPushButton *button : {m_applyButton, m_saveButton, m_cancelButton})
        button->hide();
    m_toConfirm->clear();
    m_stopButton->show();
    setWindowTitle(tr("Applying changes"));
    m_lead->setText(tr("Each change is checked, sent once and read back."));
    m_pages->setCurrentWidget(m_applyView);
    m_applyView->start(m_plan, m_context.names);
    m_stopButton->setFocus();
}

void ReviewDialog::showEnd()
{
    setWindowTitle(tr("Outcome"));
    m_lead->setText(tr("What was done is kept in the history."));
    m_stopButton->hide();
    m_copyButton->show();
    m_closeButton->show();
    arrangeTabs();
    m_closeButton->setDefault(true);
    m_closeButton->setFocus();
    if (m_applyView->report())
        Q_EMIT applied(*m_applyView->report());
}

void ReviewDialog::reject()
{
    // Escape while changes go out: asks, and ends the run; the dialog stays to show what was done.
    if (m_applyView->isRunning())
        m_applyView->confirmStop();
    else
        QDialog::reject();
}

void ReviewDialog::save()
{
    const QString file = FileDialog::save(this, tr("Save plan"), fileNameOf(m_plan), tr("Plans (*.json)"));
    if (file.isEmpty())
        return;
    JobOf<bool> *job = m_save(m_plan, file);
    connect(job, &Job::finished, this, [this, job, file] {
        if (job->result())
            //: %1 is a file
            m_message->showText(Tone::Good, tr("The plan was saved as %1.").arg(file));
        else
            m_message->showError(job->result().error());
    });
}
} // namespace entente::ui
