// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace entente::ui
{
/// A field to search or filter with: a magnifying glass, a button that clears it, and one text that is both its
/// placeholder and its accessible name.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// `hint` stands in the empty field where it says more than the name ("Filter (Ctrl+F)").
    void setName(const QString &name, const QString &hint = {});

private:
    QAction *m_glass;
};
} // namespace entente::ui
