// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/value.h"

#include <QComboBox>
#include <QModelIndex>

#include <optional>
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

/// A combo box over these choices, which opens its list by itself. Only what the person picks from that list counts:
/// what is merely shown, passed with the arrow keys or turned to with the wheel does not.
class ChoiceEditor : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceEditor(std::vector<ValueChoice> choices, QWidget *parent = nullptr);

    /// Selects what the cell holds: its own value, or "use the default" where it has none but inherits. Nothing is
    /// selected where that is none of the choices.
    void select(const QModelIndex &index);
    /// What the person picked; nothing until then.
    const std::optional<SettingValue> &picked() const { return m_picked; }

    void hidePopup() override;

Q_SIGNALS:
    void chosen(); ///< the person picked one
    void left();   ///< the person closed the list and picked none

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::vector<ValueChoice> m_choices;
    std::optional<SettingValue> m_picked;
};
} // namespace entente::ui
