// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace entente::ui
{
class SearchField;
class TabPanel;

/// The tabs and the filter field beside them. Only tabs that work are added.
class TabArea : public QWidget
{
    Q_OBJECT
public:
    explicit TabArea(QWidget *parent = nullptr);

    void addPanel(TabPanel *panel);
    TabPanel *current() const;
    int count() const;
    QStringList titles() const;
    void choose(int index);
    QTabBar *bar() const { return m_bar; }
    SearchField *filter() const { return m_filter; }
    void focusFilter();

Q_SIGNALS:
    void titlesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPanel(int index);
    TabPanel *panel(int index) const;

    QTabBar *m_bar;
    SearchField *m_filter;
    QStackedWidget *m_stack;
};
} // namespace entente::ui
