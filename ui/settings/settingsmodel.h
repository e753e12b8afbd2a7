// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrows.h"

#include <QAbstractItemModel>

namespace entente::ui
{
class CellText;

/// The settings of a workload side by side: sections, and in each a row a setting with the columns Setting, left,
/// right. Nothing of a widget in it. Values are edited by setData() with a SettingValue: that only asks, through
/// `wished`.
class SettingsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, LeftColumn, RightColumn, ColumnCount };
    enum Role {
        ValueTextRole = Qt::UserRole, ///< value in words
        OriginRole,                   ///< "partner", "default", ... in words; empty where it would say nothing
        OwnRole,                      ///< bool: set here, shown bold; on the name column: for this partner, by either
        KnownRole,                    ///< bool: it could be read
        DiffersRole,                  ///< Difference as int (0: none): on the name column and both value columns
        PendingRole,                  ///< bool
        BeforeRole,                   ///< value in words as read, where pending
        AlongRole,                    ///< bool: written along with a pending change, the value stays
        EditableRole,                 ///< bool
        SearchRole,                   ///< everything that the filter looks at, folded
        DirectionRole,                ///< Direction as int
        SectionRole,                  ///< bool: the row is a section heading
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows this scope. Where every cell stays what it is only values change, so that selection and place are kept;
    /// otherwise the model is reset, so that no editor writes to the tenant or partner that has come in its place.
    void show(const SettingsScope &scope);
    const SettingsScope &scope() const { return m_scope; }
    /// Null for a section, for the name column and for indexes of another model.
    const SettingCell *cell(const QModelIndex &index) const;
    const SettingRow *row(const QModelIndex &index) const; ///< null for a section
    const SettingsScope::Part &part(int column) const { return column == RightColumn ? m_scope.right : m_scope.left; }
    /// "Contoso for Fabrikam"; the heading of a column.
    QString columnTitle(int column) const;
    /// Names for showing targets on the side of this column.
    const NameBook &names(int column) const { return m_names[column == RightColumn ? 1 : 0]; }
    int differenceCount() const;
    int ownCount() const; ///< rows with a value of its own for the partner on either side

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void wished(const QString &tenantId, const entente::Change &change);

private:
    QVariant sectionData(const SettingSection &section, int column, int role) const;
    QVariant nameData(const SettingRow &row, int role) const;
    QVariant cellData(const SettingRow &row, const SettingCell &cell, int column, int role) const;
    CellText text() const;
    void takeNames();
    bool sameRows(const SettingsScope &scope, const std::vector<SettingSection> &sections) const;

    SettingsScope m_scope;
    std::vector<SettingSection> m_sections;
    std::array<NameBook, 2> m_names; ///< left, right: made once, cells ask often
};
/// The settings model behind an index of it or of a proxy over it, and the index there. Null for other models.
const SettingsModel *settingsModelOf(QModelIndex &index);
} // namespace entente::ui

Q_DECLARE_METATYPE(entente::SettingValue)
