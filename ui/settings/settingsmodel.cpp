// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsmodel.h"

#include "ui/settings/celltext.h"
#include "ui/text/plaintooltip.h"

#include <QAbstractProxyModel>

#include <algorithm>

namespace entente::ui
{
using namespace Qt::StringLiterals;

namespace
{
// A section has internal id 0, a row the number of its section plus one.
constexpr quintptr sectionId = 0;

bool isSection(const QModelIndex &index)
{
    return index.internalId() == sectionId;
}

/// Either side has a value of its own for this partner; what is set for the whole tenant is set for nobody.
bool isForPartner(const SettingRow &row)
{
    const auto own = [](const SettingCell &cell) {
        return cell.isOwn() && cell.type->perPartner;
    };
    return own(row.left) || own(row.right);
}
} // namespace

void SettingsModel::show(const SettingsScope &scope)
{
    std::vector<SettingSection> sections = settingSections(scope);
    if (sameRows(scope, sections)) {
        m_scope = scope;
        m_sections = std::move(sections);
        takeNames();
        for (int i = 0; i < rowCount(); ++i) {
            const QModelIndex section = index(i, 0);
            Q_EMIT dataChanged(section, index(i, ColumnCount - 1));
            Q_EMIT dataChanged(index(0, 0, section), index(rowCount(section) - 1, ColumnCount - 1, section));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_scope = scope;
    m_sections = std::move(sections);
    takeNames();
    endResetModel();
}

bool SettingsModel::sameRows(const SettingsScope &scope, const std::vector<SettingSection> &sections) const
{
    if (m_scope.left.side.tenantId() != scope.left.side.tenantId() ||
        m_scope.right.side.tenantId() != scope.right.side.tenantId())
        return false;
    const auto sameRow = [](const SettingRow &a, const SettingRow &b) {
        return a.setting == b.setting && a.left.address == b.left.address && a.right.address == b.right.address;
    };
    const auto sameSection = [&sameRow](const SettingSection &a, const SettingSection &b) {
        return std::ranges::equal(a.rows, b.rows, sameRow);
    };
    return !sections.empty() && std::ranges::equal(m_sections, sections, sameSection);
}

const SettingRow *SettingsModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || isSection(index))
        return nullptr;
    return &m_sections[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
}

const SettingCell *SettingsModel::cell(const QModelIndex &index) const
{
    const SettingRow *found = row(index);
    if (!found || index.column() == NameColumn)
        return nullptr;
    return index.column() == LeftColumn ? &found->left : &found->right;
}

CellText SettingsModel::text() const
{
    return {m_scope, m_names};
}

void SettingsModel::takeNames()
{
    // Ids of the partner's directory have names where the partner is open on the other side.
    for (const int column : {int(LeftColumn), int(RightColumn)}) {
        NameBook &book = m_names[column == RightColumn ? 1 : 0];
        book = NameBook();
        const int facing = column == LeftColumn ? RightColumn : LeftColumn;
        for (const int from : {facing, column}) {
            if (part(from).draft)
                book.mergeFrom(part(from).draft->names);
        }
    }
}

int SettingsModel::differenceCount() const
{
    int count = 0;
    for (const SettingSection &section : m_sections) {
        count += static_cast<int>(std::ranges::count_if(
            section.rows, [](const SettingRow &row) { return row.difference != Difference::Same; }));
    }
    return count;
}

int SettingsModel::ownCount() const
{
    int count = 0;
    for (const SettingSection &section : m_sections) {
        count += static_cast<int>(std::ranges::count_if(section.rows, isForPartner));
    }
    return count;
}

QModelIndex SettingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionId);
}

QModelIndex SettingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index))
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, sectionId);
}

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (!isSection(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].rows.size());
}

int SettingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSection(index))
        return sectionData(m_sections[static_cast<std::size_t>(index.row())], index.column(), role);
    const SettingRow &found = *row(index);
    switch (role) {
    case DiffersRole:
        return static_cast<int>(found.difference);
    case SearchRole:
        return text().searched(found);
    case DirectionRole:
        return static_cast<int>(found.setting->direction);
    case SectionRole:
        return false;
    default:
        break;
    }
    return index.column() == NameColumn ? nameData(found, role) : cellData(found, *cell(index), index.column(), role);
}

QVariant SettingsModel::sectionData(const SettingSection &section, int column, int role) const
{
    if (role == SectionRole)
        return true;
    if (column == NameColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return section.title;
    return {};
}

QVariant SettingsModel::nameData(const SettingRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return label(*row.setting);
    case Qt::AccessibleTextRole:
        return CellText::spokenName(row);
    case Qt::ToolTipRole:
        return help(*row.setting);
    case OwnRole:
        return isForPartner(row);
    case PendingRole:
        return row.left.pending || row.right.pending;
    default:
        return {};
    }
}

QVariant SettingsModel::cellData(const SettingRow &row, const SettingCell &cell, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case ValueTextRole:
        return text().value(cell, column);
    case Qt::ToolTipRole: {
        if (cell.value.value.why)
            return plainToolTip(cell.value.value.why->message);
        return cell.there ? plainToolTip(text().value(cell, column)) : QString();
    }
    case Qt::EditRole:
        return QVariant::fromValue(cell.value.value);
    case Qt::AccessibleTextRole:
        return text().spoken(row, cell, column);
    case OriginRole:
        return CellText::origin(cell);
    case OwnRole:
        return cell.isOwn();
    case KnownRole:
        return cell.isKnown();
    case PendingRole:
        return cell.pending;
    case BeforeRole:
        return cell.pending ? text().before(cell, column) : QString();
    case AlongRole:
        return cell.writtenAlong;
    case EditableRole:
        return cell.isEditable();
    default:
        return {};
    }
}

QString SettingsModel::columnTitle(int column) const
{
    return text().columnTitle(column);
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnTitle(section);
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnTitle(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool SettingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SettingCell *target = cell(index);
    if (role != Qt::EditRole || !target || !target->isEditable() || !value.canConvert<SettingValue>())
        return false;
    const SettingsScope::Part &here = part(index.column());
    Change change;
    change.address = target->address;
    change.oldValue = here.side.snapshot->value(target->address);
    change.newValue = value.value<SettingValue>();
    Q_EMIT wished(here.side.tenantId(), change);
    return true;
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const SettingCell *here = cell(index);
    if (here && here->isEditable())
        result |= Qt::ItemIsEditable;
    return result;
}

const SettingsModel *settingsModelOf(QModelIndex &index)
{
    const QAbstractItemModel *model = index.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model)) {
        index = proxy->mapToSource(index);
        model = proxy->sourceModel();
    }
    return qobject_cast<const SettingsModel *>(model);
}
} // namespace entente::ui
