// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"
#include "core/tenant/directory.h"
#include "core/tenant/names.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace entente::ui
{
/// How a directory is asked: by Workbench::search and Workbench::lookUpNames, or by stand-ins.
struct DirectoryQuestions {
    /// Groups by the beginning of their name.
    std::function<JobOf<std::vector<DirectoryObject>> *(const QString &text)> search;
    /// What objects are called whose ids are known.
    std::function<JobOf<NamesFound> *(const std::vector<ObjectRef> &objects)> lookUpNames;
};

/// Groups chosen from a directory: type, pick from what is found, take off again. Users who are allowed already may
/// stand among them. Works by keyboard alone: Down goes to the hits, Enter adds, Delete takes off.
class GroupPicker : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the search field is for, for screen readers too: "Groups of Contoso".
    GroupPicker(const QString &name, DirectoryQuestions directory, QWidget *parent = nullptr);
    ~GroupPicker() override;

    const std::vector<DirectoryObject> &chosen() const { return m_chosen; }
    /// Those without a name are looked up by their ids, all at once.
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
    void lookUpNames();
    void takeNames(const NameBook &names);
    static QString textOf(const DirectoryObject &object);

    DirectoryQuestions m_directory;
    QLineEdit *m_edit;
    QLabel *m_status;
    QListWidget *m_hits;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QTimer *m_pause; ///< between typing and searching
    QPointer<Job> m_job;
    QPointer<Job> m_naming;
    std::vector<DirectoryObject> m_found;
    std::vector<DirectoryObject> m_chosen;
};
} // namespace entente::ui
