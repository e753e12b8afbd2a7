// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace entente::ui
{
/// A field to search or filter with: a magnifying glass, a button that clears it, and one text that is both its
/// placeholder and its accessible name. Escape clears it; Down, and Escape where there is nothing to clear, lead on to
/// what is searched.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// `hint` stands in the empty field where it says more than the name ("Filter (Ctrl+F)").
    void setName(const QString &name, const QString &hint = {});

Q_SIGNALS:
    void left(); ///< the focus is to go to what was searched; nobody connected: the key does what it does elsewhere

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_glass;
};
} // namespace entente::ui
