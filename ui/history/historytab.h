// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/workbench.h"
#include "ui/parts/tabpanel.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace entente::ui
{
class MessageStrip;
class RunDetailsView;
class RunsModel;
class RunsProxy;

/// Where the history comes from: the workbench, or a stand-in.
struct HistorySource {
    std::function<JobOf<History> *(int limit, int offset)> history;
    std::function<JobOf<RunDetails> *(const QString &runId)> run;
};

/// What was done, run by run, with every value before and after.
class HistoryTab : public TabPanel
{
    Q_OBJECT
public:
    explicit HistoryTab(Workbench &workbench, QWidget *parent = nullptr);
    explicit HistoryTab(HistorySource source, QWidget *parent = nullptr);

    /// Names for the ids in old values; the journal keeps ids only.
    void setNames(const NameBook &names);
    /// Reads the newest runs again. Keeps the chosen one.
    void refresh();

    static QString title(); ///< of its tab
    void setFilter(const QString &words) override;
    bool canFilter() const override { return true; }
    void shown() override { refresh(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *buildRuns();
    QWidget *buildEmpty();
    void load(int offset);
    void take(const History &history, int offset);
    /// The run `id` where it is in sight, else the newest one that is.
    void choose(const QString &id);
    void showChosen();
    void showNone();

    HistorySource m_source;
    NameBook m_names;
    RunsModel *m_model;
    RunsProxy *m_proxy;
    QLabel *m_heading;
    QLabel *m_lead;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    QWidget *m_filled;
    QTreeView *m_view;
    RunDetailsView *m_details;
    MessageStrip *m_message;
    QPointer<QPushButton> m_again; ///< "Try again", while the message offers it
    QPushButton *m_older;
    QPointer<Job> m_listing;
    QPointer<Job> m_reading;
    QString m_chosen; ///< run id
};
} // namespace entente::ui
