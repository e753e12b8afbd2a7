// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tabpanel.h"

#include <optional>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace entente::ui
{
class SearchField;

/// The tabs and the filter field beside them. Only tabs that work are added. What a tab shows is made when it is first
/// looked at, and not before the window itself was painted: somebody who starts the program sees it at once.
class TabArea : public QWidget
{
    Q_OBJECT
public:
    explicit TabArea(Session &session, QWidget *parent = nullptr);

    void add(TabRecipe recipe);
    TabPanel *current() const; ///< null: not made yet
    QStringList titles() const;
    void choose(int index);
    QTabBar *bar() const { return m_bar; }
    SearchField *filter() const { return m_filter; }
    void focusFilter();
    /// Columns as the person has dragged them; tabs that are made from now on have them so.
    QByteArray columns() const;
    void setColumns(const QByteArray &columns) { m_columns = columns; }
    /// The keys go to what the tab is about, as soon as that is there.
    void focusPanel(Qt::FocusReason reason);

Q_SIGNALS:
    void titlesChanged();
    void panelMade();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showPanel(int index);

    struct Tab {
        TabRecipe recipe;
        TabPanel *panel = nullptr;
        QString words = {}; ///< in the filter field while this tab is in sight
    };
    Session &m_session;
    std::vector<Tab> m_tabs;
    QByteArray m_columns;
    bool m_painted = false;
    std::optional<Qt::FocusReason> m_wantsFocus; ///< the panel gets the keys once it is made
    QTabBar *m_bar;
    SearchField *m_filter;
    QStackedWidget *m_stack;
};
} // namespace entente::ui
