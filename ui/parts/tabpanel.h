// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace entente::ui
{
class Session;

/// What one tab of the window shows. Panels follow the session by themselves; the shell gives them a place and the
/// filter's words, and tells them when they come into sight.
class TabPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setFilter(const QString &) {} ///< words typed into the window's filter field
    virtual bool canFilter() const { return false; }
    virtual void shown() {} ///< it has just come into sight
    /// How the person has dragged its columns, to be kept; empty: not at all.
    virtual QByteArray columns() const { return {}; }
    virtual void setColumns(const QByteArray &) {}

Q_SIGNALS:
    void filterInTheWay(); ///< something is to be shown that the filter's words hide: they are to be cleared, in sight
};

/// A tab before somebody looked at it.
struct TabRecipe {
    std::function<QString()> title; ///< translated at the moment of the call
    std::function<TabPanel *(Session &session, QWidget *parent)> make;
};
} // namespace entente::ui
