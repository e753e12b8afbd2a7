// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choiceeditor.h"

#include "ui/settings/settingsmodel.h"

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
    connect(this, &QComboBox::activated, this, &ChoiceEditor::chosen);
}

void ChoiceEditor::select(const QModelIndex &index)
{
    QModelIndex source = index;
    const SettingsModel *model = settingsModelOf(source);
    const SettingCell *cell = model ? model->cell(source) : nullptr;
    if (!cell)
        return;
    const SettingValue held = cell->isOwn() ? cell->value.value : SettingValue::notSet();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].value.means(held))
            setCurrentIndex(static_cast<int>(i));
    }
}

SettingValue ChoiceEditor::value() const
{
    const int at = currentIndex();
    return at < 0 ? SettingValue::notSet() : m_choices[static_cast<std::size_t>(at)].value;
}
} // namespace entente::ui
