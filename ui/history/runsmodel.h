// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace entente::ui
{
/// What became of a run, by the journal's word for it.
enum class RunOutcome { Done, Partly, Nothing, Open };

RunOutcome outcomeOf(const JournalRun &run);

/// The runs that the journal keeps, newest first. Needs no window.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, TitleColumn, WhoColumn, StepsColumn, OutcomeColumn, ColumnCount };
    enum Role {
        RunIdRole = Qt::UserRole + 1,
        OutcomeRole, ///< RunOutcome as int
        SearchRole,  ///< all of the run's cells, folded
    };

    explicit RunsModel(QObject *parent = nullptr);

    void setRuns(std::vector<JournalRun> runs);
    void retranslate(); ///< every text anew, in the language of now
    void append(const std::vector<JournalRun> &older);
    const JournalRun &run(int row) const { return m_runs.at(static_cast<size_t>(row)); }
    int rowOf(const QString &runId) const; ///< -1: not there

    static QString outcomeText(const JournalRun &run);
    static QString whenText(const QDateTime &when); ///< local time, in the program's language

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const JournalRun &run, int column) const;
    QString searched(const JournalRun &run) const;

    std::vector<JournalRun> m_runs;
};

/// Keeps the runs that hold the words, in any column.
class RunsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};
} // namespace entente::ui
