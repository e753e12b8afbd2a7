// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrows.h"

#include <QCoreApplication>

#include <array>

namespace entente::ui
{
/// What the cells of the settings model say: shown, spoken by a screen reader, and looked through by the filter. Looks
/// at what it is given and keeps nothing; columns are those of SettingsModel.
class CellText
{
    Q_DECLARE_TR_FUNCTIONS(entente::ui::CellText)
public:
    /// `names` of the left and the right column.
    CellText(const SettingsScope &scope, const std::array<NameBook, 2> &names) : m_scope(scope), m_names(names) {}

    /// "Contoso for Fabrikam"; the heading of a column.
    QString columnTitle(int column) const;
    /// The value that counts, or what stands in its place while there is none.
    QString value(const SettingCell &cell, int column) const;
    QString before(const SettingCell &cell, int column) const; ///< the value without what is pending
    static QString origin(const SettingCell &cell);            ///< empty where it would say nothing
    QString spoken(const SettingRow &row, const SettingCell &cell, int column) const;
    static QString spokenName(const SettingRow &row);
    QString searched(const SettingRow &row) const; ///< folded

private:
    const SettingsScope::Part &part(int column) const;
    QString tenantName(const SettingsScope::Part &here) const;
    QString inWords(const SettingCell &cell, const EffectiveValue &value, int column) const;
    QString absence(int column) const;

    const SettingsScope &m_scope;
    const std::array<NameBook, 2> &m_names;
};
} // namespace entente::ui
