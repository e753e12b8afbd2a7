// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runsmodel.h"

#include "ui/text/fold.h"
#include "ui/text/plaintooltip.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::ui
{
RunOutcome outcomeOf(const JournalRun &run)
{
    if (run.outcome == u"done")
        return RunOutcome::Done;
    if (run.outcome == u"partly")
        return RunOutcome::Partly;
    if (run.outcome == u"nothing")
        return RunOutcome::Nothing;
    return RunOutcome::Open;
}

RunsModel::RunsModel(QObject *parent) : QAbstractTableModel(parent) {}

void RunsModel::setRuns(std::vector<JournalRun> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

void RunsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunsModel::append(const std::vector<JournalRun> &older)
{
    if (older.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(older.size()) - 1);
    m_runs.insert(m_runs.end(), older.begin(), older.end());
    endInsertRows();
}

int RunsModel::rowOf(const QString &runId) const
{
    const auto found = std::ranges::find(m_runs, runId, &JournalRun::id);
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

QString RunsModel::outcomeText(const JournalRun &run)
{
    switch (outcomeOf(run)) {
    case RunOutcome::Done:
        //: What became of a run of changes
        return tr("Done");
    case RunOutcome::Partly:
        //: What became of a run of changes
        return tr("Done in part");
    case RunOutcome::Nothing:
        //: What became of a run of changes
        return tr("Nothing changed");
    case RunOutcome::Open:
        break;
    }
    //: What became of a run of changes: it is still going, or the program was ended in its middle
    return tr("Not finished");
}

QString RunsModel::whenText(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::cell(const JournalRun &run, int column) const
{
    switch (column) {
    case WhenColumn:
        return whenText(run.startedAt);
    case TitleColumn:
        //: %1 is the title of a run of changes
        return run.practice ? tr("%1 (practice)").arg(run.title) : run.title;
    case WhoColumn:
        return run.who;
    case StepsColumn:
        //: %1 of %n: steps that were done
        return tr("%1 of %n", nullptr, run.steps).arg(QLocale().toString(run.stepsDone));
    case OutcomeColumn:
        return outcomeText(run);
    default:
        return {};
    }
}

QString RunsModel::searched(const JournalRun &run) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << cell(run, column);
    return foldForSearch(cells.join(u'\n'));
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalRun &one = run(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(one, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(one, index.column()));
    case Qt::AccessibleTextRole:
        //: %1 is a column's heading, %2 what stands in it
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                cell(one, index.column()));
    case RunIdRole:
        return one.id;
    case OutcomeRole:
        return static_cast<int>(outcomeOf(one));
    case SearchRole:
        return searched(one);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case TitleColumn:
        return tr("What");
    case WhoColumn:
        return tr("Who");
    case StepsColumn:
        return tr("Steps done");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

void RunsProxy::setWords(const QString &words)
{
    m_words = wordsForSearch(words);
    invalidateFilter();
}

bool RunsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_words.isEmpty() ||
           holdsWords(sourceModel()->index(sourceRow, 0, sourceParent).data(RunsModel::SearchRole).toString(), m_words);
}
} // namespace entente::ui
