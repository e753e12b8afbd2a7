// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsmodel.h"
#include "ui/settings/targetsdraft.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace entente::ui
{
class Session;

/// Edits a value of kind targets: allowed or blocked, everyone or chosen, and whom. People of our own directory are
/// found by name. The partner's are found by name where the partner is signed in on the other side; else their ids are
/// pasted, and stand there marked as not checked. Accepting only yields a value; nothing is sent.
class TargetsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `index` is one of `model`, on a cell that can be edited.
    TargetsDialog(Session &session, const SettingsModel &model, const QModelIndex &index, QWidget *parent);

    SettingValue value() const { return m_draft.value(m_kind); }

private:
    void build(const QString &columnTitle);
    QWidget *makeAccessBox();
    QWidget *makeScopeBox();
    QWidget *makeChosenBox();
    QWidget *makeAdder();
    QWidget *makeSearch(const QString &tenantId);
    void addObject(const DirectoryObject &object);
    void addPasted(const QStringList &ids);
    void removeCurrent();
    void showDraft(const TargetsDraft &draft);
    void showChosen();
    void readChoices();
    void showProblem();
    QString searchTenant() const;
    QString licenceNote() const;

    Session &m_session;
    SettingCell m_cell;
    Kind m_kind;
    NameBook m_names;
    NameBook m_learned;
    QString m_tenantId;
    QString m_partnerId;
    QString m_inherited; ///< in words; empty: nothing to inherit from
    bool m_everyoneOnly = false;
    TargetsDraft m_draft;

    QButtonGroup *m_access;
    QButtonGroup *m_scope;
    QWidget *m_scopeBox = nullptr;
    QWidget *m_chosenBox = nullptr;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
};
} // namespace entente::ui
