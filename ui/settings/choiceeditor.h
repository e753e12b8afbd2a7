// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/value.h"

#include <QComboBox>
#include <QModelIndex>

#include <vector>

namespace entente::ui
{
struct ValueChoice {
    QString text; ///< translated
    SettingValue value;
};

/// The choices that a cell of the settings table offers: yes and no, or the members of an enumeration, and "use the
/// default" where it inherits. Empty for kinds that a list of choices cannot decide.
std::vector<ValueChoice> choicesFor(const QModelIndex &index);

/// A combo box over these choices; `chosen` is emitted when the person picks one.
class ChoiceEditor : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceEditor(std::vector<ValueChoice> choices, QWidget *parent = nullptr);

    /// Selects what the cell holds: its own value, or "use the default" where it has none.
    void select(const QModelIndex &index);
    SettingValue value() const;

Q_SIGNALS:
    void chosen();

private:
    std::vector<ValueChoice> m_choices;
};
} // namespace entente::ui
