// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace entente::ui
{
/// One tab of the window. Panels follow the session by themselves; the shell gives them a name, a place and the
/// filter's words, and tells them when they come into sight.
class TabPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;         ///< of the tab, translated at the moment of the call
    virtual void setFilter(const QString &) {} ///< words typed into the window's filter field
    virtual bool canFilter() const { return false; }
    virtual void shown() {} ///< it has just come into sight
};
} // namespace entente::ui
