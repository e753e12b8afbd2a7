// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace entente::ui
{
class PartnerModel;
class PartnerProxy;
class SearchField;
class Session;

/// The list of partners at the left of the window, with its search field.
class PartnerPane : public QFrame
{
    Q_OBJECT
public:
    explicit PartnerPane(Session &session, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    SearchField *search() const { return m_search; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChosen();
    void choose();

    Session &m_session;
    PartnerModel *m_model;
    PartnerProxy *m_proxy;
    QLabel *m_title;
    SearchField *m_search;
    QListView *m_list;
    bool m_following = false; ///< the list moves to what the session says: not a choice of the person
};
} // namespace entente::ui
