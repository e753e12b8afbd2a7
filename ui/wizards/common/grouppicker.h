// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"
#include "core/tenant/directory.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace entente::ui
{
/// Finds objects by the beginning of their name. Workbench::search, or a stand-in.
using SearchFunction = std::function<JobOf<std::vector<DirectoryObject>> *(const QString &text)>;

/// Groups chosen from a directory: type, pick from what is found, take off again. Works by keyboard alone: Down goes
/// to the hits, Enter adds, Delete takes off.
class GroupPicker : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the search field is for, for screen readers too: "Groups of Contoso".
    GroupPicker(const QString &name, SearchFunction search, QWidget *parent = nullptr);
    ~GroupPicker() override;

    const std::vector<DirectoryObject> &chosen() const { return m_chosen; }
    /// Those without a name are looked up by their id, one after the other.
    void setChosen(std::vector<DirectoryObject> objects);

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    /// What was found, and what is under way, is about another text than the one that stands there now.
    void forgetHits();
    void search();
    void showHits(const std::vector<DirectoryObject> &hits);
    void showStatus(const QString &text);
    void addCurrent();
    void removeCurrent();
    void refreshChosen();
    void nameNext();
    void takeName(const QString &id, const std::vector<DirectoryObject> &hits);
    static QString textOf(const DirectoryObject &object);

    SearchFunction m_search;
    QLineEdit *m_edit;
    QLabel *m_status;
    QListWidget *m_hits;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QTimer *m_pause; ///< between typing and searching
    QPointer<Job> m_job;
    QPointer<Job> m_naming;
    QStringList m_unnamed; ///< ids that are still to be looked up
    std::vector<DirectoryObject> m_found;
    std::vector<DirectoryObject> m_chosen;
};
} // namespace entente::ui
