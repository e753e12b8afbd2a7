// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"
#include "core/tenant/directory.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace entente
{
class Workbench;
} // namespace entente

namespace entente::ui
{
class SearchField;

/// Finds objects of one kind by their name. Workbench::search, or a stand-in.
using DirectoryFunction = std::function<JobOf<std::vector<DirectoryObject>> *(ObjectKind kind, const QString &words)>;

/// Type-ahead search in one tenant's directory: a field and the hits below it. Asks a short while after the last key,
/// and drops the answer to what was typed before. Enter or a click emits `picked`.
class DirectorySearch : public QWidget
{
    Q_OBJECT
public:
    DirectorySearch(Workbench &workbench, const QString &tenantId, std::vector<ObjectKind> kinds,
                    QWidget *parent = nullptr);
    DirectorySearch(DirectoryFunction search, std::vector<ObjectKind> kinds, QWidget *parent = nullptr);
    ~DirectorySearch() override;

    /// Offered before anything is typed, and among the hits while their names hold the words.
    void setSuggestions(std::vector<DirectoryObject> suggestions);
    void setPlaceholder(const QString &text);
    int hitCount() const { return static_cast<int>(m_shown.size()); }

Q_SIGNALS:
    void picked(const entente::DirectoryObject &object);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startSearch();
    void dropJobs();
    /// What was found, and what is under way, is about other words than those that stand there now.
    void forgetHits();
    void take(Job *job);
    void showOutcome();
    void showHits();
    void pick(int row);
    void pickByKey(int row);

    DirectoryFunction m_search;
    std::vector<ObjectKind> m_kinds;
    std::vector<DirectoryObject> m_suggestions;
    std::vector<DirectoryObject> m_found;
    std::vector<DirectoryObject> m_shown;
    std::vector<QPointer<Job>> m_jobs;
    std::optional<Error> m_error; ///< the first one of this search: what one kind found does not make up for it
    QTimer m_patience;
    SearchField *m_field;
    QListWidget *m_hits;
    QLabel *m_note;
};

/// "user", "group", "application", in words.
QString objectKindLabel(ObjectKind kind);
} // namespace entente::ui
