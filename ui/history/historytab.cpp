// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historytab.h"

#include "ui/history/rundelegate.h"
#include "ui/history/rundetailsview.h"
#include "ui/history/runsmodel.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagestrip.h"
#include "ui/theme/stylesheet.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::ui
{
namespace
{
constexpr int pageSize = 100;

HistorySource sourceOf(Workbench &workbench)
{
    Workbench *bench = &workbench;
    HistorySource source;
    source.history = [bench](int limit, int offset) {
        return bench->history(limit, offset);
    };
    source.run = [bench](const QString &id) {
        return bench->run(id);
    };
    return source;
}
} // namespace

HistoryTab::HistoryTab(Workbench &workbench, QWidget *parent) : HistoryTab(sourceOf(workbench), parent) {}

HistoryTab::HistoryTab(HistorySource source, QWidget *parent)
    : TabPanel(parent), m_source(std::move(source)), m_model(new RunsModel(this)), m_proxy(new RunsProxy(this)),
      m_heading(headingLabel({}, 1, this)), m_lead(quietLabel({}, this)), m_emptyTitle(headingLabel({}, 2, this)),
      m_emptyText(quietLabel({}, this)), m_pages(new QStackedWidget(this)), m_empty(buildEmpty()),
      m_view(new QTreeView), m_details(new RunDetailsView), m_message(new MessageStrip(this)), m_older(new QPushButton)
{
    setFocusProxy(m_view);
    m_proxy->setSourceModel(m_model);
    m_filled = buildRuns();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_filled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14); // as the workloads' tabs
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    // Nothing is known yet: neither "empty" nor a list.
    m_pages->hide();
    retranslate();
}

QString HistoryTab::title()
{
    return tr("History");
}

void HistoryTab::setFilter(const QString &words)
{
    m_proxy->setWords(words);
    if (!m_view->currentIndex().isValid())
        choose({});
}

void HistoryTab::changeEvent(QEvent *event)
{
    TabPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryTab::retranslate()
{
    m_heading->setText(tr("History"));
    m_lead->setText(tr("Every change that was applied from this computer, kept for good."));
    m_emptyTitle->setText(tr("Nothing has been applied yet"));
    m_emptyText->setText(tr("When you apply changes, each step is kept here: who, when, the values before and after, "
                            "and Microsoft's request ID."));
    m_view->setAccessibleName(tr("Runs"));
    m_older->setText(tr("Show older runs"));
    if (m_again)
        m_again->setText(tr("Try again"));
    m_model->retranslate();
    m_details->setAccessibleName(tr("Details of the run"));
    showChosen();
}

QWidget *HistoryTab::buildEmpty()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    for (QLabel *label : {m_emptyTitle, m_emptyText})
        label->setAlignment(Qt::AlignCenter);
    layout->addStretch();
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addStretch();
    return page;
}

QWidget *HistoryTab::buildRuns()
{
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new RunDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setProperty(lookProperty, u"plain"_s);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(RunsModel::TitleColumn, QHeaderView::Stretch);
    m_older->hide();

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->addWidget(m_view, 1);
    topLayout->addWidget(m_older, 0, Qt::AlignLeft);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(m_details);
    splitter->setSizes({300, 500});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);

    connect(m_older, &QPushButton::clicked, this, [this] { load(m_model->rowCount()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryTab::showChosen);
    return splitter;
}

void HistoryTab::setNames(const NameBook &names)
{
    m_names = names;
    showChosen();
}

void HistoryTab::refresh()
{
    load(0);
}

void HistoryTab::load(int offset)
{
    if (m_listing)
        m_listing->cancel();
    auto *job = m_source.history(pageSize, offset);
    m_listing = job;
    connect(job, &Job::finished, this, [this, job, offset] {
        if (job != m_listing)
            return; // a later reading is under way
        m_listing = nullptr;
        if (job->result()) {
            take(*job->result(), offset);
            return;
        }
        m_message->clear();
        m_message->showError(job->result().error());
        m_again = m_message->addAction(tr("Try again"));
        connect(m_again.data(), &QPushButton::clicked, this, [this, offset] { load(offset); });
    });
}

void HistoryTab::take(const History &history, int offset)
{
    m_message->clear();
    const QString chosen = m_chosen;
    if (offset == 0)
        m_model->setRuns(history.runs);
    else
        m_model->append(history.runs);
    m_older->setVisible(static_cast<int>(history.runs.size()) == pageSize);
    m_pages->setCurrentWidget(m_model->rowCount() == 0 ? m_empty : m_filled);
    m_pages->show();
    if (offset == 0)
        choose(chosen);
}

void HistoryTab::choose(const QString &id)
{
    const QModelIndex wanted = m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    m_view->setCurrentIndex(wanted.isValid() ? wanted : m_proxy->index(0, 0));
    if (!m_view->currentIndex().isValid())
        showNone();
}

void HistoryTab::showNone()
{
    m_chosen.clear();
    m_details->showText(m_model->rowCount() > 0 && m_proxy->rowCount() == 0
                            ? tr("No run fits this filter.")
                            : tr("Choose a run to see what it changed."));
}

void HistoryTab::showChosen()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = nullptr;
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        showNone();
        return;
    }
    m_chosen = current.data(RunsModel::RunIdRole).toString();
    auto *job = m_source.run(m_chosen);
    m_reading = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job != m_reading)
            return; // another run was chosen meanwhile
        m_reading = nullptr;
        if (job->result())
            m_details->showRun(*job->result(), m_names);
        else
            m_details->showError(job->result().error());
    });
}
} // namespace entente::ui
