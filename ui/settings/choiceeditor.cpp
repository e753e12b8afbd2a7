// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choiceeditor.h"

#include "ui/settings/settingsmodel.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace entente::ui
{
namespace
{
std::vector<Json> wireValues(const Setting &setting)
{
    std::vector<Json> values;
    if (setting.kind == Kind::Bool) {
        values.emplace_back(true);
        values.emplace_back(false);
    } else if (setting.kind == Kind::Enum) {
        for (const Choice &choice : setting.choices)
            values.emplace_back(choice.wire);
    }
    return values;
}
} // namespace

std::vector<ValueChoice> choicesFor(const QModelIndex &index)
{
    QModelIndex source = index;
    const SettingsModel *model = settingsModelOf(source);
    const SettingCell *cell = model ? model->cell(source) : nullptr;
    if (!cell || !cell->isEditable())
        return {};
    std::vector<ValueChoice> choices;
    const NameBook names = model->names(source.column());
    for (const Json &wire : wireValues(*cell->setting)) {
        SettingValue value = SettingValue::set(wire);
        const QString text = valueText(*cell->setting, value, names);
        choices.push_back(ValueChoice{text, std::move(value)});
    }
    if (choices.empty())
        return choices;
    if (const auto inherited = inheritedValue(*model->part(source.column()).draft, *cell)) {
        const QString text = ChoiceEditor::tr("Use the default (inherited: %1)", "%1 is a value in words")
                                 .arg(valueText(*cell->setting, inherited->value, names));
        choices.push_back(ValueChoice{text, SettingValue::notSet()});
    }
    return choices;
}

ChoiceEditor::ChoiceEditor(std::vector<ValueChoice> choices, QWidget *parent)
    : QComboBox(parent), m_choices(std::move(choices))
{
    for (const ValueChoice &choice : m_choices)
        addItem(choice.text);
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_picked = m_choices[static_cast<std::size_t>(index)].value;
        Q_EMIT chosen();
    });
}

void ChoiceEditor::select(const QModelIndex &index)
{
    QModelIndex source = index;
    const SettingsModel *model = settingsModelOf(source);
    const SettingCell *cell = model ? model->cell(source) : nullptr;
    if (!cell)
        return;
    setPlaceholderText(index.data(SettingsModel::ValueTextRole).toString()); // for a value that is none of the choices
    const bool inherits = *cell->type->inheritsFrom != '\0';
    const SettingValue held = inherits && !cell->isOwn() ? SettingValue::notSet() : cell->value.value;
    const auto found = std::ranges::find_if(m_choices, [&held](const auto &one) { return one.value.means(held); });
    setCurrentIndex(found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin()));
}

void ChoiceEditor::hidePopup()
{
    const bool wasOpen = view()->isVisible();
    QComboBox::hidePopup();
    if (!wasOpen)
        return;
    // Whether something was picked is told right after this.
    const auto leave = [this] {
        if (!m_picked && isVisible() && !view()->isVisible())
            Q_EMIT left();
    };
    QMetaObject::invokeMethod(this, leave, Qt::QueuedConnection);
}

void ChoiceEditor::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    QMetaObject::invokeMethod(this, &ChoiceEditor::showPopup, Qt::QueuedConnection); // once it has its place
}

void ChoiceEditor::keyPressEvent(QKeyEvent *event)
{
    // A closed combo box picks the next item at once: here that would already be a pending change.
    event->accept(); // nor does the table move on below it
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Space)
        showPopup();
}

void ChoiceEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
} // namespace entente::ui
