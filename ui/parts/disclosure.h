// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace entente::ui
{
/// A line with a triangle that shows and hides what is below it. Closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setOpen(bool open);
    bool isOpen() const;

private:
    QToolButton *m_toggle;
    QWidget *m_content;
    QVBoxLayout *m_body;
};
} // namespace entente::ui
